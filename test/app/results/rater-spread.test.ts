import { describe, expect, it } from 'vitest';
import type { Round } from '#app/plan/rating.ts';
import { raterSpread } from '#app/results/rater-spread.ts';
import { samplePlan } from '#main/samples.ts';
import { asBallots, groupBasis, id, planOf, ready, withRatings } from './plans.ts';

const unknown = { low: null, likely: null, high: null };

describe('raterSpread', () => {
  // Two scenarios, the second criterion falling; three raters who split on one cell.
  const plan = withRatings(
    planOf(
      [{}, { worst: 60, best: 10, unit: 'minutter', step: 5 }],
      [
        [5, 30],
        [5, 40],
      ],
    ),
    [
      [
        [2, 30],
        [6, 40],
      ],
      [
        [6, 30],
        [6, 35],
      ],
      [
        [9, 30],
        [6, unknown],
      ],
    ],
  );
  const problem = ready(plan, groupBasis);
  const found = raterSpread(plan, problem, problem.weights, id(400), id(200));

  it('counts figures and "ved ikke" per cell, in the unit of the criterion', () => {
    expect(found.raterCount).toBe(3);
    expect(found.cells[0]).toEqual({
      scenario: 0,
      leaf: 0,
      spread: { count: 3, least: 2, lowerQuartile: 4, median: 6, upperQuartile: 7.5, most: 9 },
      unknownCount: 0,
      mayBeShown: true,
    });
    expect(found.cells[3]).toMatchObject({ spread: { count: 2, median: 37.5 }, unknownCount: 1 });
  });

  it('measures agreement by value, of those who answered in full', () => {
    // On the first criterion one rater prefers A, one B, one is even; on the second two prefer A.
    expect(found.concordance[0]).toBeCloseTo(0, 12);
    expect(found.concordance[1]).toBe(1);
    // Totals: the first rater prefers B, the second A.
    expect(found.totalConcordance).toBe(0);
  });

  it('puts the cell that decides first', () => {
    expect(found.discuss.map(({ scenario, criterion }) => [scenario, criterion])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(found.discuss[0]).toMatchObject({ disagreement: expect.closeTo(0.7, 12), effectOnRanking: 1 });
  });

  it('finds a disagreement worth discussing in the sample, over everybody', () => {
    const sample = samplePlan('nordby', 'da');
    const weighed = ready(sample);
    const [round = ''] = Object.keys(sample.rounds);
    const everybody = raterSpread(sample, weighed, weighed.weights, round, null);
    expect(everybody.raterCount).toBe(7);
    expect(everybody.cells).toHaveLength(32);
    expect(everybody.cells.every((cell) => cell.mayBeShown)).toBe(true);
    expect(everybody.totalConcordance).toBeGreaterThan(0.3);
    expect(everybody.discuss[0]?.effectOnRanking).toBeGreaterThan(0);
  });

  describe('of a round in which nobody may be recognised', () => {
    /** So many raters without names, who differ as much as they can on one cell. */
    const during = (raterCount: number, round: Partial<Round>) => {
      const said = Array.from({ length: raterCount }, (_, rater) => [[rater % 2 === 0 ? 0 : 10], [5]]);
      const rated = withRatings(planOf([{}], [[5], [5]]), said);
      const revealed = { id: id(400), sort: 0, name: 'R', status: 'revealed', anonymous: true } as const;
      const cast = round.anonymous === false ? rated : asBallots(rated);
      const asked = { ...cast, rounds: { [id(400)]: { ...revealed, ...round } } };
      const own = ready(asked);
      return [id(200), null].map((group) => raterSpread(asked, own, own.weights, id(400), group));
    };
    const nothing = { totalConcordance: null, discuss: [], concordance: [null] };
    const hidden = { spread: null, unknownCount: null, mayBeShown: false };

    it.each(['private', 'closed'] as const)('holds nothing while it is %s, by name or not', (status) => {
      for (const anonymous of [false, true]) {
        for (const spread of during(9, { status, anonymous })) {
          expect(spread).toMatchObject({ ...nothing, cells: [hidden, hidden] });
        }
      }
    });

    it('holds nothing that rests on fewer than five', () => {
      for (const spread of during(4, {}))
        expect(spread).toMatchObject({ ...nothing, cells: [hidden, hidden] });
      for (const spread of during(5, {})) {
        expect(spread.cells[0]).toMatchObject({ spread: { count: 5, least: 0, most: 10 }, mayBeShown: true });
        expect(spread.discuss).toHaveLength(1);
        expect(spread.concordance[0]).not.toBeNull();
      }
      // By name everybody sees what each one said.
      for (const spread of during(2, { anonymous: false })) expect(spread.discuss).toHaveLength(1);
    });
  });
});
