import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/decision/random.ts';
import { weightSource } from '#app/decision/weight-set.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { PlanMeta } from '#app/plan/meta.ts';
import type { Plan } from '#app/plan/plan.ts';
import {
  drawCounts,
  drawn as drawnOf,
  drawsOf,
  rankShare,
  weightSetOf,
  withDraws,
} from '#app/results/robustness.ts';
import { resultStory } from '#app/results/sentences.ts';
import { weigh } from '#app/results/weigh.ts';
import { runs } from '#test/thorough.ts';
import { randomReadyPlans } from '../matrices/random-plan.ts';
import { id, planOf, ready } from './plans.ts';

const on = (plan: Plan, weightBasis: PlanMeta['weightBasis']): Plan => ({
  ...plan,
  meta: { ...plan.meta, weightBasis },
});

/** A group of two beside two leaves; K2 and K3 under the group, K4 with an interval around its points. */
const tree = (changes: Partial<Criterion> = {}) =>
  planOf(
    [
      { kind: 'group', swingPoints: 60 },
      { parentId: id(1), swingPoints: 100, swingLow: 80, swingHigh: 100 },
      { parentId: id(1), swingPoints: 50, swingLow: 20, swingHigh: 60 },
      { swingPoints: 100, swingLow: 90, swingHigh: 140, ...changes },
    ],
    [
      [null, 3, 5, 8],
      [null, 9, 4, 1],
    ],
  );

function drawn(plan: Plan, count: number): number[][] {
  const problem = ready(plan);
  const source = weightSource(weightSetOf(plan, problem, problem.weights), problem.weights, createRandom(7));
  return Array.from({ length: count }, () => {
    source.draw();
    return [...source.weights];
  });
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

describe('the weights that are drawn', () => {
  it('are the points themselves when those are held for certain', () => {
    const plan = tree();
    expect(drawn(on(plan, 'points'), 2)).toEqual([[...ready(plan).weights], [...ready(plan).weights]]);
  });

  it('lie within the intervals of siblings, all the way down the tree', () => {
    for (const [a = 0, b = 0, c = 0] of drawn(on(tree(), 'intervals'), 500)) {
      expect(sum([a, b, c])).toBeCloseTo(1, 12);
      expect(a / b).toBeGreaterThanOrEqual(80 / 60 - 1e-9);
      expect(a / b).toBeLessThanOrEqual(100 / 20 + 1e-9);
      expect(c / (a + b)).toBeGreaterThanOrEqual(90 / 60 - 1e-9);
      expect(c / (a + b)).toBeLessThanOrEqual(140 / 60 + 1e-9);
    }
  });

  it('keep the order of siblings, and nothing else, when only that is held for certain', () => {
    const draws = drawn(on(tree(), 'order'), 500);
    for (const [a = 0, b = 0, c = 0] of draws) {
      expect(sum([a, b, c])).toBeCloseTo(1, 12);
      expect(a).toBeGreaterThanOrEqual(b);
      expect(c).toBeGreaterThanOrEqual(a + b);
    }
    // The mean of two ordered shares is 3/4 and 1/4.
    expect(sum(draws.map(([, , c = 0]) => c)) / 500).toBeCloseTo(0.75, 1);
  });

  it('leave what has no weight without any', () => {
    for (const basis of ['intervals', 'order'] as const) {
      const plan = tree({ swingPoints: 0, swingLow: null, swingHigh: null });
      for (const [a = 0, b = 0, c = 1] of drawn(on(plan, basis), 20)) {
        expect(c).toBe(0);
        expect(a + b).toBeCloseTo(1, 12);
      }
    }
  });

  it('are shares of sum 1 on any plan', () => {
    for (const plan of randomReadyPlans(40, 11)) {
      for (const basis of ['points', 'intervals', 'order'] as const) {
        for (const weights of drawn(on(plan, basis), 3)) {
          expect(weights.every((weight) => weight >= 0)).toBe(true);
          expect(sum(weights)).toBeCloseTo(1, 9);
        }
      }
    }
  });
});

describe('robustness of a plan', () => {
  it('sums to 1 over ranks and over scenarios, and is the same for the same seed in any portions', () => {
    const plans = randomReadyPlans(30, 5);
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.constantFrom('intervals', 'order'),
        fc.nat(1e9),
        (plan, basis, seed) => {
          const problem = ready(on(plan, basis));
          const [whole, parts] = [0, 1].map(() => drawsOf(on(plan, basis), problem, problem.weights, seed));
          whole?.advance(60);
          for (const portion of [1, 19, 40]) parts?.advance(portion);
          const found = whole?.robustness();
          expect(parts?.robustness().rankAcceptability).toEqual(found?.rankAcceptability);
          const count = problem.scenarioCount;
          for (let i = 0; i < count; i++) {
            const row = Array.from({ length: count }, (_, j) => found?.rankAcceptability[i * count + j] ?? 0);
            const column = Array.from(
              { length: count },
              (_, j) => found?.rankAcceptability[j * count + i] ?? 0,
            );
            expect(sum(row)).toBeCloseTo(1, 9);
            expect(sum(column)).toBeCloseTo(1, 9);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('says that there is nothing to draw where weights and scores are fixed', () => {
    const found = (plan: Plan) =>
      drawnOf(plan, ready(plan), ready(plan).weights, { draws: drawCounts.moving });
    const fixed = found(planOf([{}], [[3], [5]]));
    expect(fixed.isConstant).toBe(true);
    expect([...fixed.rankAcceptability]).toEqual([0, 1, 1, 0]);
    const unsure = found(planOf([{}], [[3], [{ low: 1, likely: null, high: 9 }]]));
    expect([unsure.isConstant, unsure.draws]).toEqual([false, 10_000]);
  });

  it('takes intervals along with a weight that is tried out', () => {
    const plan = on(
      planOf(
        [{ swingLow: 50, swingHigh: 150 }, {}],
        [
          [9, 1],
          [1, 9],
        ],
      ),
      'intervals',
    );
    const problem = ready(plan);
    const tried = Float64Array.of(0.8, 0.2);
    const source = weightSource(weightSetOf(plan, problem, tried), tried, createRandom(3));
    for (let draw = 0; draw < 500; draw++) {
      source.draw();
      const [a = 0, b = 0] = source.weights;
      // Four times as much, give or take a half.
      expect(a / b).toBeGreaterThanOrEqual(2 - 1e-9);
      expect(a / b).toBeLessThanOrEqual(6 + 1e-9);
    }
  });

  it('keeps what is tried out of weight 0 at 0, alone and with a whole group', () => {
    for (const basis of ['points', 'intervals', 'order'] as const) {
      const plan = on(tree(), basis);
      const problem = ready(plan);
      for (const tried of [
        [0, 0.4, 0.6],
        [0, 0, 1],
        [1, 0, 0],
      ]) {
        const weights = Float64Array.from(tried);
        const source = weightSource(weightSetOf(plan, problem, weights), weights, createRandom(5));
        source.draw();
        tried.forEach((weight, j) => {
          if (weight === 0) expect(source.weights[j]).toBe(0);
        });
        expect(sum([...source.weights])).toBeCloseTo(1, 9);
      }
    }
  });
});

describe('the lead test with draws', () => {
  /** A is ahead by more than a step is worth; it is first while K1 weighs over half, three in four of its 44–67 %. */
  const close = (limit: number): Plan => {
    const plan = planOf(
      [{ swingLow: 80, swingHigh: 200, step: 0.1, swingPoints: 110 }, { step: 0.1 }],
      [
        [8, 2],
        [2, 8],
      ],
    );
    return { ...plan, meta: { ...plan.meta, weightBasis: 'intervals', leadLimitShare: limit } };
  };
  const outcomeOf = (plan: Plan) => {
    const problem = ready(plan);
    const plainly = weigh(problem, problem.weights);
    const found = drawnOf(plan, problem, problem.weights, { draws: 2000 });
    return { problem, plainly, found, outcome: withDraws(plainly, found) };
  };

  it('calls a lead that holds too seldom no lead, and says so', () => {
    const { problem, plainly, found, outcome } = outcomeOf(close(0.8));
    expect(plainly.separable).toBe(true);
    expect(rankShare(found, 0, 0)).toBeGreaterThan(0.5);
    expect(rankShare(found, 0, 0)).toBeLessThan(0.8);
    expect([outcome.separable, outcome.leaders]).toEqual([false, [0, 1]]);
    expect(resultStory(problem, outcome)[0]).toMatchObject({
      key: 'result.tied.share',
      params: { first: 'A', others: 'A', last: 'B', limit: 80 },
    });
  });

  it('leaves the lead where it holds often enough', () => {
    const { problem, outcome } = outcomeOf(close(0.5));
    expect([outcome.separable, outcome.leaders]).toEqual([true, [0]]);
    expect(resultStory(problem, outcome).map(({ key }) => key)).toContain('result.share.intervals');
  });

  it('never makes a lead of a tie within one step', () => {
    const plan = planOf([{}], [[5], [5.5], [1]]);
    const { plainly, outcome } = outcomeOf(plan);
    expect(plainly.leaders).toEqual([1, 0]);
    expect([outcome.leaders, outcome.separable]).toEqual([[1, 0], false]);
  });
});
