import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '#app/decision/ranking.ts';
import { weightStability } from '#app/decision/stability.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { unknownScore } from '#app/decision/value-matrix.ts';
import { reweigh } from '#app/decision/weights.ts';
import { runs } from '#test/thorough.ts';
import { caseArbitrary, exact, exactMatrix, expectClose, matrixOf, shares } from './problems.ts';

const noise = 1e-11;

describe('weightStability', () => {
  it('ends exactly where first place changes: inside it stays, outside the named one has it', () => {
    fc.assert(
      fc.property(caseArbitrary({ exactOnly: true }), ({ rows, points }) => {
        const matrix = matrixOf(rows);
        const weights = shares(points);
        const first = rank(totalsOf(matrix, weights))[0] ?? [];
        const [leader = 0] = first;
        const totalAt = (criterion: number, weight: number) =>
          totalsOf(matrix, reweigh(weights, criterion, weight)).totals;
        weightStability(matrix, weights).forEach((interval, criterion) => {
          const { weight, from, to } = interval;
          expect(weight).toBe(weights[criterion]);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(weight);
          expect(to).toBeGreaterThanOrEqual(weight);
          expect(to).toBeLessThanOrEqual(1);
          expect(interval.takenOverBelowBy === null).toBe(from === 0);
          expect(interval.takenOverAboveBy === null).toBe(to === 1);
          if (from === to) {
            // Shared first place with different lines: nobody of the group stays ahead on both sides.
            expect(first.length).toBeGreaterThan(1);
            return;
          }
          for (const mix of [0.001, 0.3, 0.7, 0.999]) {
            const totals = totalAt(criterion, from + mix * (to - from));
            const best = Math.max(...totals);
            for (const member of first) expect(best - (totals[member] ?? -9)).toBeLessThanOrEqual(noise);
          }
          const outside: [number | null, number][] = [
            [interval.takenOverBelowBy, from * 0.999],
            [interval.takenOverAboveBy, to + (1 - to) * 0.001],
          ];
          for (const [rival, at] of outside) {
            if (rival === null) continue;
            const totals = totalAt(criterion, at);
            expect(first).not.toContain(rival);
            expect((totals[rival] ?? -9) - (totals[leader] ?? 9)).toBeGreaterThan(-noise);
          }
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it('names a rival that really is alone in front beyond the end', () => {
    const matrix = exactMatrix([
      [1, 0, 0.4],
      [0, 1, 0.4],
      [0.2, 0.3, 0.9],
    ]);
    const weights = Float64Array.of(0.5, 0.2, 0.3);
    for (const [criterion, interval] of weightStability(matrix, weights).entries()) {
      const ends: [number | null, number][] = [
        [interval.takenOverBelowBy, interval.from - 1e-6],
        [interval.takenOverAboveBy, interval.to + 1e-6],
      ];
      for (const [rival, at] of ends) {
        if (rival === null) continue;
        expect(rank(totalsOf(matrix, reweigh(weights, criterion, at)))[0]).toEqual([rival]);
      }
    }
  });

  it('is the weight itself where first place is shared and any change decides', () => {
    const [stability] = weightStability(
      exactMatrix([
        [1, 0],
        [0, 1],
      ]),
      Float64Array.of(0.5, 0.5),
    );
    expect(stability).toEqual({ weight: 0.5, from: 0.5, to: 0.5, takenOverBelowBy: 1, takenOverAboveBy: 0 });
  });

  it('is everything where the firsts are alike', () => {
    const [stability] = weightStability(
      exactMatrix([
        [1, 0.5],
        [1, 0.5],
        [0, 0],
      ]),
      Float64Array.of(0.4, 0.6),
    );
    expect(stability).toEqual({
      weight: 0.4,
      from: 0,
      to: 1,
      takenOverBelowBy: null,
      takenOverAboveBy: null,
    });
  });

  it('lets the others share equally where a weight is 1', () => {
    const matrix = exactMatrix([
      [0.6, 0, 0],
      [0.5, 1, 1],
    ]);
    const [only, second] = weightStability(matrix, Float64Array.of(1, 0, 0));
    expectClose([only?.from ?? 9, only?.to ?? 9], [1 / 1.1, 1], 1e-12);
    expect(only?.takenOverBelowBy).toBe(1);
    // From 0, the second weight takes from the first alone.
    expectClose([second?.from ?? 9, second?.to ?? 9], [0, 0.1 / 1.1], 1e-12);
    expect(second?.takenOverAboveBy).toBe(1);
  });

  it('is 0–1 for a single criterion and for a single scenario', () => {
    const whole = { from: 0, to: 1, takenOverBelowBy: null, takenOverAboveBy: null };
    expect(weightStability(exactMatrix([[1], [0]]), Float64Array.of(1))).toEqual([{ weight: 1, ...whole }]);
    expect(weightStability(exactMatrix([[0.2, 0.7]]), Float64Array.of(0.25, 0.75))).toEqual([
      { weight: 0.25, ...whole },
      { weight: 0.75, ...whole },
    ]);
  });

  it('compares those that have a total, and is empty when nobody has', () => {
    const known = [exact(0.4), exact(0.4)];
    const matrix = matrixOf([known, [unknownScore, exact(1)], [exact(0), exact(0.6)]]);
    const [first] = weightStability(matrix, Float64Array.of(0.5, 0.5));
    expectClose([first?.from ?? 9], [1 / 3], 1e-12);
    expect(first?.takenOverBelowBy).toBe(2);
    expect(weightStability(matrixOf([[unknownScore]]), Float64Array.of(1))).toEqual([]);
  });

  it('ends at once for a first that is unknown on a criterion which does not count yet', () => {
    const matrix = matrixOf([
      [exact(0.9), unknownScore],
      [exact(0.5), exact(0.2)],
      [exact(0.1), exact(1)],
    ]);
    const [, idle] = weightStability(matrix, Float64Array.of(1, 0));
    expect(idle).toEqual({ weight: 0, from: 0, to: 0, takenOverBelowBy: null, takenOverAboveBy: 1 });
  });

  it('keeps its digits where almost all weight is on one criterion', () => {
    const tiny = 1e-9;
    const [main] = weightStability(
      exactMatrix([
        [0.5, 0.8],
        [0.5 + 1e-3, 0],
      ]),
      Float64Array.of(1 - tiny, tiny),
    );
    // (1 − t)·0.8 = t·0.001 + … : solved by hand for the lead of the second.
    expectClose([main?.from ?? 9], [0.8 / 0.801], 1e-12);
    expect(main?.takenOverBelowBy).toBe(0);
  });
});
