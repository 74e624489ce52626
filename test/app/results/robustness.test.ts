import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/decision/random.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { PlanMeta } from '#app/plan/meta.ts';
import type { Plan } from '#app/plan/plan.ts';
import { planSimulation, printedRobustness } from '#app/results/robustness.ts';
import { weightDraws } from '#app/results/weight-draws.ts';
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
  const source = weightDraws(plan, ready(plan), createRandom(7));
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
          const [whole, parts] = [0, 1].map(() => planSimulation(on(plan, basis), problem, seed));
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
      { numRuns: 60 },
    );
  });

  it('has nothing to draw where weights and scores are fixed', () => {
    const fixed = planOf([{}], [[3], [5]]);
    expect(printedRobustness(fixed, ready(fixed))).toBeNull();
    const unsure = planOf([{}], [[3], [{ low: 1, likely: null, high: 9 }]]);
    expect(printedRobustness(unsure, ready(unsure))?.draws).toBe(10_000);
    const alone = planOf([{}], [[{ low: 1, likely: null, high: 9 }]]);
    expect(printedRobustness(alone, ready(alone))).toBeNull();
  });
});
