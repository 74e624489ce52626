import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contribution,
  knownRank,
  maxBars,
  orderOf,
  segmentsOf,
  shownScenarios,
} from '#app/pictures/contribution-layout.ts';
import { agreementKey, type Plan } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Problem } from '#app/results/results.ts';
import { weigh } from '#app/results/weigh.ts';
import { largePlan } from '#test/renderer/results/large-plan-page/large-plan.ts';

function problemOf(plan: Plan): Problem {
  const preparation = prepare(plan, { kind: 'agreed' });
  if (!preparation.ready) throw new Error('the plan can be weighed');
  return preparation.problem;
}

/** The plan without some of its agreed scores, given as scenario × leaf. */
function without(plan: Plan, cells: readonly (readonly [number, number])[]): Plan {
  const { scenarios, leaves } = problemOf(plan);
  const agreements = { ...plan.agreements };
  for (const [scenario, leaf] of cells) {
    delete agreements[agreementKey(scenarios[scenario]?.id ?? '', leaves[leaf]?.criterion.id ?? '')];
  }
  return { ...plan, agreements };
}

const small = largePlan({ criteria: 9, scenarios: 6, groups: 0 });
const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 8 })), {
  maxLength: 8,
});

describe('the bars of contributions', () => {
  it.each([9, 40])('add up to the total, with %i criteria', (criteria) => {
    const plan = largePlan({ criteria, scenarios: 8, groups: 0 });
    const problem = problemOf(plan);
    const outcome = weigh(problem, problem.weights);
    const segments = segmentsOf(plan, problem.leaves);
    expect(segments.length).toBeLessThanOrEqual(12);
    outcome.totals.forEach((total, scenario) => {
      const sum = segments.reduce(
        (so, segment) => so + contribution(problem, outcome.weights, scenario, segment),
        0,
      );
      expect(sum).toBeCloseTo(total ?? Number.NaN, 9);
    });
  });

  it('show every scenario once, the leaders first', () => {
    fc.assert(
      fc.property(cells, (missing) => {
        const problem = problemOf(without(small, missing));
        const outcome = weigh(problem, problem.weights);
        const order = orderOf(outcome);
        expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
        expect(order.slice(0, outcome.leaders.length)).toEqual(outcome.leaders);
      }),
    );
  });

  it('keep the baseline in the picture when there are too many', () => {
    const order = Array.from({ length: 40 }, (_, index) => index);
    expect(shownScenarios(order, 33)).toHaveLength(maxBars);
    expect(shownScenarios(order, 33)).toContain(33);
    expect(shownScenarios(order, 2)).toEqual(order.slice(0, maxBars));
    expect(shownScenarios(order.slice(0, 5), -1)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a rank', () => {
  it('is the outcome’s own while every score is known', () => {
    const problem = problemOf(small);
    const outcome = weigh(problem, problem.weights);
    problem.scenarios.forEach((_, scenario) => {
      expect(knownRank(outcome, scenario)).toBe(outcome.ranks[scenario]);
    });
  });

  it('is said only when it holds whatever the unknown scores turn out to be', () => {
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.constantFrom(0, 100), { minLength: 8, maxLength: 8 }),
        (missing, found) => {
          const plan = without(small, missing);
          const problem = problemOf(plan);
          const outcome = weigh(problem, problem.weights);
          // The missing scores are found after all: at one end of the scale or the other.
          const agreements = { ...plan.agreements };
          missing.forEach(([scenario, leaf], index) => {
            const scenarioId = problem.scenarios[scenario]?.id ?? '';
            const criterionId = problem.leaves[leaf]?.criterion.id ?? '';
            const score = { low: null, likely: found[index] ?? 0, high: null };
            const words = { reason: '', source: '', dissent: '', scaleRevision: 0 };
            agreements[agreementKey(scenarioId, criterionId)] = {
              scenarioId,
              criterionId,
              ...score,
              ...words,
            };
          });
          const later = problemOf({ ...plan, agreements });
          const known = weigh(later, later.weights);
          problem.scenarios.forEach((_, scenario) => {
            const rank = knownRank(outcome, scenario);
            if (rank !== null) expect(known.ranks[scenario]).toBe(rank);
          });
        },
      ),
    );
  });
});
