import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '#app/decision/totals.ts';
import { reweigh } from '#app/decision/weights.ts';
import { dominanceSentences } from '#app/results/dominance-sentences.ts';
import { stability } from '#app/results/sensitivity.ts';
import { hangsOnMost } from '#app/results/sentences.ts';
import { valueAgainstCost } from '#app/results/value-against-cost.ts';
import { weigh } from '#app/results/weigh.ts';
import { totalAt, weightLines } from '#app/results/weight-lines.ts';
import { whatItTakes } from '#app/results/winning.ts';
import { runs } from '#test/thorough.ts';
import { randomReadyPlans } from '../matrices/random-plan.ts';
import { planOf, ready } from './plans.ts';

const unknown = { low: null, likely: null, high: null };

describe('what it takes to come first', () => {
  const takes = (scores: Parameters<typeof planOf>[1], criteria = 2) => {
    const problem = ready(planOf(new Array(criteria).fill({}), scores));
    return whatItTakes(problem, weigh(problem, problem.weights));
  };

  it('names the nearest weights of one that can, and who stands above one that can’t', () => {
    const [a, b, c] = takes([
      [10, 4],
      [2, 8],
      [1, 3],
    ]);
    expect(a?.sentence).toEqual({ key: 'result.wins.already', params: { scenario: 'A' } });
    // 10w + 4(1 − w) = 2w + 8(1 − w) at w = 1/3.
    expect(b?.change).toBeCloseTo(1 / 6, 9);
    expect(b?.sentence).toMatchObject({ key: 'result.wins.change', params: { change: 16.7 } });
    expect(b?.moves).toHaveLength(2);
    expect(c?.sentence).toEqual({
      key: 'result.wins.dominated',
      params: { scenario: 'C', better: 'A' },
    });
  });

  it('says that none will do where nobody dominates but a mix does', () => {
    const [, , c] = takes([
      [10, 0],
      [0, 10],
      [4, 4],
    ]);
    expect(c?.sentence.key).toBe('result.wins.never');
    expect(c?.change).toBeNull();
  });

  it('claims nothing while unknown scores may decide who is first', () => {
    for (const { sentence, moves } of takes([
      [8, 8],
      [unknown, 9],
    ])) {
      expect(sentence.key).toBe('result.wins.unknown');
      expect(moves).toEqual([]);
    }
  });

  it('gives weights at which the scenario indeed shares first place', () => {
    for (const plan of randomReadyPlans(40, 21)) {
      const problem = ready(plan);
      for (const { scenario, weights } of whatItTakes(problem, weigh(problem, problem.weights))) {
        if (!weights) continue;
        const { totals, counted } = totalsOf(problem, weights);
        const best = Math.max(...totals.filter((_, i) => counted[i] === 1));
        expect(totals[scenario]).toBeGreaterThan(best - 1e-8);
      }
    }
  });
});

describe('weight lines', () => {
  it('are the totals that reweighing gives, and first place changes where stability says', () => {
    const plans = randomReadyPlans(40, 4);
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.nat(30),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (plan, at, share) => {
          const problem = ready(plan);
          if (problem.criterionCount < 2) return;
          const leaf = at % problem.criterionCount;
          const { lines, crossings } = weightLines(problem, problem.weights, leaf);
          const { totals } = totalsOf(problem, reweigh(problem.weights, leaf, share));
          for (const line of lines) expect(totalAt(line, share)).toBeCloseTo(totals[line.scenario] ?? -1, 9);
          const interval = stability(problem, problem.weights)[leaf];
          if (!interval || lines.length < problem.scenarioCount) return;
          for (const [end, taker] of [
            [interval.from, interval.takenOverBelowBy],
            [interval.to, interval.takenOverAboveBy],
          ] as const) {
            if (taker === null || end <= 1e-9 || end >= 1 - 1e-9) continue;
            expect(crossings.some((one) => one.isFirst && Math.abs(one.share - end) < 1e-7)).toBe(true);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('leave out a scenario that is unknown on what counts', () => {
    const problem = ready(
      planOf(
        [{}, {}],
        [
          [8, 2],
          [unknown, 5],
        ],
      ),
    );
    expect(weightLines(problem, problem.weights, 1).lines.map(({ scenario }) => scenario)).toEqual([0]);
  });

  it('begin with the weight that first place hangs on most', () => {
    const problem = ready(
      planOf(
        [{ swingPoints: 30 }, { swingPoints: 50 }, { swingPoints: 20 }],
        [
          [9, 6, 5],
          [3, 6, 9],
          [1, 1, 1],
        ],
      ),
    );
    const intervals = stability(problem, problem.weights);
    // First place changes below 16 % of the first (it has 30) and above 36 % of the third (it has 20).
    expect(hangsOnMost(intervals)).toBe(0);
    expect(hangsOnMost([])).toBeNull();
  });
});

describe('value against cost', () => {
  const problem = ready(
    planOf(
      [{ name: 'Udgift', worst: 100, best: 0, unit: 'mio. kr.' }, {}, {}],
      [
        [80, 9, 9],
        [20, 6, 6],
        [40, 6, 5],
        [30, unknown, 5],
      ],
    ),
  );

  it('leaves the cost out of the value, in whatever direction its scale runs', () => {
    const points = valueAgainstCost(problem, problem.weights, 0);
    expect(points.map(({ cost }) => cost)).toEqual([80, 20, 40]);
    expect(points.map(({ value }) => Number(value.toFixed(9)))).toEqual([0.9, 0.6, 0.55]);
  });

  it('marks those that nobody beats, and who beats the others', () => {
    const points = valueAgainstCost(problem, problem.weights, 0);
    expect(points.map(({ isEfficient }) => isEfficient)).toEqual([true, true, false]);
    expect(points.map(({ beatenBy }) => beatenBy)).toEqual([[], [], [1]]);
  });

  it('has nothing to say when the cost is all there is', () => {
    const alone = ready(planOf([{}], [[3], [5]]));
    expect(valueAgainstCost(alone, alone.weights, 0)).toEqual([]);
  });
});

describe('dominance in words', () => {
  it('tells what is certain from what rests on likely scores', () => {
    const problem = ready(
      planOf(
        [{}, {}],
        [
          [8, 8],
          [{ low: 1, likely: 2, high: 9 }, 7],
          [1, 1],
        ],
      ),
    );
    expect(dominanceSentences(problem)).toEqual([
      { key: 'result.dominates.certain', params: { better: 'A', worse: 'C' } },
      { key: 'result.dominates.likely', params: { better: 'A', worse: 'B' } },
      { key: 'result.dominates.certain', params: { better: 'B', worse: 'C' } },
    ]);
  });
});
