import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecideAnswer, decide } from '#app/decision/decide.ts';
import { example } from './decide-example.ts';
import { caseArbitrary } from './problems.ts';

function answer(input: unknown): DecideAnswer {
  const result = decide(input);
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value;
}

describe('decide', () => {
  it('answers the example: totals by hand, an unknown score as interval', () => {
    const { totals, ranking, leaders, separable } = answer(example);
    // cost 38 is 0.62 of the way: 0.7 + 0.3 · 0.12 / 0.5 = 0.772; weights 0.4 and 0.6.
    expect(totals.S1?.value).toBeCloseTo(0.4 * 0.772 + 0.6 * 0.75, 12);
    expect(totals.S1?.low).toBeCloseTo(0.4 * 0.772 + 0.6 * 0.5, 12);
    expect(totals.S1?.high).toBeCloseTo(0.4 * 0.772 + 0.6, 12);
    expect(totals.S2?.value).toBeNull();
    expect(totals.S2?.low).toBeCloseTo(0.4 * 0.21, 12);
    expect(totals.S2?.high).toBeCloseTo(0.4 * 0.21 + 0.6, 12);
    expect([ranking, leaders, separable]).toEqual([[['S1']], ['S1'], true]);
  });

  it('never lets an unknown score leave a false leader', () => {
    const withUnknown = (a: number, b: number) =>
      answer({
        criteria: [
          { id: 'known', worst: 0, best: 1, weight: 0.8 },
          { id: 'open', worst: 0, best: 1, weight: 0.2 },
        ],
        scenarios: [
          { id: 'A', scores: { known: a, open: a } },
          { id: 'B', scores: { known: b, open: null } },
        ],
      });
    expect(withUnknown(0.9, 0.5)).toMatchObject({ ranking: [['A']], leaders: ['A'], separable: true });
    expect(withUnknown(0.8, 0.9)).toMatchObject({ ranking: [['A']], leaders: ['A', 'B'], separable: false });
    expect(withUnknown(0.5, 0.9)).toMatchObject({ ranking: [['A']], leaders: ['B'], separable: true });
  });

  it('names who takes over when a weight goes down, and who when it goes up', () => {
    const { stability } = answer({
      criteria: [
        { id: 'near', worst: 0, best: 1, weight: 0.6 },
        { id: 'cheap', worst: 0, best: 1, weight: 0.4 },
      ],
      scenarios: [
        { id: 'A', scores: { near: 1, cheap: 0 } },
        { id: 'B', scores: { near: 0, cheap: 1 } },
      ],
    });
    expect(stability.near).toMatchObject({ takenOverBelowBy: 'B', takenOverAboveBy: null });
    expect(stability.cheap).toMatchObject({ takenOverBelowBy: null, takenOverAboveBy: 'B' });
    expect(stability.near?.from).toBeCloseTo(0.5, 9);
  });

  it('refuses a value function that begins above the worst level, though its values are 0 to 1', () => {
    const points = [
      [0.2, 0],
      [1, 1],
    ];
    const input = { ...example, criteria: [{ ...example.criteria[0], points }, example.criteria[1]] };
    expect(decide(input)).toMatchObject({ ok: false, error: { details: { criterion: 'cost' } } });
  });

  it('says how long it took when it is given a clock, and only then', () => {
    let time = 5;
    const result = decide(example, () => time++);
    expect(result.ok && result.value.elapsedMs).toBe(1);
    expect(answer(example)).not.toHaveProperty('elapsedMs');
  });

  it('calls a lead smaller than one judged step no lead', () => {
    const judged = (a: number, b: number) =>
      answer({
        criteria: [
          { id: 'access', worst: 1, best: 5, step: 1, weight: 1 },
          { id: 'm2', worst: 0, best: 1000, weight: 1 },
        ],
        scenarios: [
          { id: 'A', scores: { access: 3, m2: a } },
          { id: 'B', scores: { access: 3, m2: b } },
          { id: 'C', scores: { access: 1, m2: 0 } },
        ],
      });
    // One step of access is worth 0.125 of the total, that is 250 m².
    expect(judged(500, 300)).toMatchObject({ separable: false, leaders: ['A', 'B'] });
    expect(judged(500, 250)).toMatchObject({ separable: true, leaders: ['A'] });
    expect(judged(500, 500)).toMatchObject({
      separable: false,
      leaders: ['A', 'B'],
      ranking: [['A', 'B'], ['C']],
    });
  });

  it('answers a decision by hand in every part', () => {
    const { winsIf, rankAcceptability, pairwise, centralWeights, confidence, seed, draws } = answer({
      criteria: [
        { id: 'x', worst: 0, best: 1, weight: 70 },
        { id: 'y', worst: 0, best: 1, weight: 30 },
      ],
      scenarios: [
        { id: 'A', scores: { x: 1, y: 0 } },
        { id: 'B', scores: { x: 0, y: 1 } },
        { id: 'C', scores: { x: 0.4, y: 0.4 } },
      ],
      weights: 'any',
      draws: 20_000,
      seed: 3,
    });
    expect(winsIf.A).toEqual({ weights: { x: 0.7, y: 0.3 }, change: 0 });
    expect(winsIf.B?.change).toBeCloseTo(0.2, 9);
    expect(winsIf.C).toBeNull();
    // The weight of x is uniform on 0–1: A is first above 0.5, ahead of C above 0.4.
    expect(rankAcceptability.A?.[0]).toBeCloseTo(0.5, 1);
    expect(rankAcceptability.C).toEqual([0, expect.closeTo(0.8, 1), expect.closeTo(0.2, 1)]);
    expect(pairwise.A?.C).toBeCloseTo(0.6, 1);
    expect((pairwise.A?.C ?? 9) + (pairwise.C?.A ?? 9)).toBeCloseTo(1, 12);
    expect(centralWeights.A?.x).toBeCloseTo(0.75, 1);
    expect(centralWeights.C).toBeNull();
    expect(confidence).toEqual({ A: 1, B: 1, C: null });
    expect([seed, draws]).toEqual([3, 20_000]);
  });

  it('draws from what is known of the weights: numbers, intervals, order, nothing', () => {
    const firstShare = (weights: string, x: unknown, y: unknown) =>
      answer({
        criteria: [
          { id: 'x', worst: 0, best: 1, weight: x },
          { id: 'y', worst: 0, best: 1, weight: y },
        ],
        scenarios: [
          { id: 'A', scores: { x: 1, y: 0 } },
          { id: 'B', scores: { x: 0, y: 1 } },
        ],
        weights,
        draws: 20_000,
      }).rankAcceptability.A?.[0] ?? 9;
    expect(firstShare('given', 0.6, 0.4)).toBe(1);
    expect(firstShare('given', 1, 1)).toBe(0.5);
    expect(firstShare('any', 0.6, 0.4)).toBeCloseTo(0.5, 1);
    expect(firstShare('ordinal', 0.6, 0.4)).toBe(1);
    expect(firstShare('ordinal', 1, 1)).toBeCloseTo(0.5, 1);
    expect(firstShare('interval', { low: 0.4, high: 0.8 }, { low: 0.2, high: 0.6 })).toBeCloseTo(0.75, 1);
    expect(firstShare('interval', 100, { low: 50, high: 150 })).toBeCloseTo(
      (2 / 3 - 1 / 2) / (2 / 3 - 2 / 5),
      1,
    );
    expect(firstShare('interval', 0.6, 0.4)).toBe(1);
  });

  it('calls no lead clear that is first in fewer than 80 % of draws', () => {
    const uncertain = (low: number) =>
      answer({
        criteria: [{ id: 'x', worst: 0, best: 1, weight: 1 }],
        scenarios: [
          { id: 'A', scores: { x: { low, high: 1 } } },
          { id: 'B', scores: { x: 0.5 } },
        ],
      });
    expect(uncertain(0.4)).toMatchObject({ ranking: [['A'], ['B']], leaders: ['A'], separable: true });
    expect(uncertain(0.2)).toMatchObject({ ranking: [['A'], ['B']], leaders: ['A', 'B'], separable: false });
  });

  it('answers the same bytes for the same seed', () => {
    const input = { ...example, weights: 'interval', seed: 12 };
    expect(JSON.stringify(answer(input))).toBe(JSON.stringify(answer(structuredClone(input))));
    expect(answer({ ...input, seed: 13 }).rankAcceptability).not.toEqual(answer(input).rankAcceptability);
  });

  it('takes ids for what they are', () => {
    const odd = answer({
      criteria: [{ id: 'constructor', worst: 0, best: 1, weight: 1 }],
      scenarios: [
        { id: 'toString', scores: { constructor: 1 } },
        { id: 'x', scores: {} },
      ],
    });
    expect(odd.totals.toString).toEqual({ value: 1, low: 1, high: 1 });
    expect(odd.totals.x).toEqual({ value: null, low: 0, high: 1 });
  });

  it('never answers NaN or infinity, whatever the scores and weights', () => {
    fc.assert(
      fc.property(
        caseArbitrary(),
        fc.constantFrom('given', 'interval', 'ordinal', 'any'),
        ({ rows, points }, weights) => {
          const input = {
            weights,
            draws: 50,
            criteria: points.map((weight, j) => ({ id: `c${j}`, worst: 0, best: 1, weight })),
            scenarios: rows.map((row, i) => ({
              id: `s${i}`,
              scores: Object.fromEntries(
                row.map(({ low, likely, high }, j) => {
                  const interval = low === null || high === null ? null : { low, high };
                  return [
                    `c${j}`,
                    interval ? { ...interval, ...(likely === null ? {} : { likely }) } : likely,
                  ];
                }),
              ),
            })),
          };
          const text = JSON.stringify(answer(input), (_key, value: unknown) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            return value;
          });
          expect(text).not.toContain('undefined');
        },
      ),
    );
  });
});
