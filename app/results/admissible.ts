import { admissibility, type Fulfilment, fulfilment } from '../decision/requirements.ts';
import { unknownScore } from '../decision/value-matrix.ts';
import type { Label } from '../i18n/label.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { basisScores } from './basis-scores.ts';
import type { Problem, ScoreBasis } from './results.ts';
import { hasRange, scaleOf } from './scale-of.ts';

/** A minimum requirement that a scenario doesn't meet for certain. */
export interface Shortfall {
  scenario: Scenario;
  criterion: Criterion & { minimum: number };
  /** `failed`: whatever the score turns out to be; `open`: an uncertain, unknown or missing score may fail it. */
  fulfilment: Exclude<Fulfilment, 'met'>;
}

/**
 * Which scenarios fail which minimum requirement, or may: scenarios in their order, criteria in reading order. A
 * requirement holds whatever weight its criterion has. Totals are not touched by it.
 */
export function shortfalls(plan: Plan, basis: ScoreBasis = { kind: 'agreed' }): Shortfall[] {
  const required = leaves(plan).flatMap(({ criterion }) => {
    const { minimum } = criterion;
    if (minimum === null || !hasRange(criterion)) return [];
    return [{ criterion: { ...criterion, minimum }, scale: scaleOf(plan, criterion) }];
  });
  if (required.length === 0) return [];
  const scoreOf = basisScores(plan, basis);
  return activeScenarios(plan).flatMap((scenario) =>
    required.flatMap(({ criterion, scale }): Shortfall[] => {
      const score = scoreOf(scenario.id, criterion.id) ?? unknownScore;
      const found = fulfilment(scale, score, criterion.minimum);
      return found === 'met' ? [] : [{ scenario, criterion, fulfilment: found }];
    }),
  );
}

/** The same for what is weighed, on its own basis. */
export function shortfallsIn(problem: Problem): Shortfall[] {
  const minimums = problem.leaves.map(({ criterion }) => criterion.minimum);
  const found = admissibility(problem, minimums);
  return problem.scenarios.flatMap((scenario, index) => {
    const { failed = [], open = [] } = itemAt(found, index);
    return problem.leaves.flatMap(({ criterion }, leaf): Shortfall[] => {
      const { minimum } = criterion;
      if (minimum === null || (!failed.includes(leaf) && !open.includes(leaf))) return [];
      const fulfilment = failed.includes(leaf) ? 'failed' : 'open';
      return [{ scenario, criterion: { ...criterion, minimum }, fulfilment }];
    });
  });
}

/** A requirement in words: at least where more is better, else at most. */
export function requirementLabel({ name, worst, best, minimum, unit }: Shortfall['criterion']): Label {
  const key = (best ?? 0) > (worst ?? 0) ? 'requirement.atLeast' : 'requirement.atMost';
  return { key, params: { criterion: name, minimum, unit } };
}

/** Per scenario, what it fails or may fail, a sentence each. */
export function requirementSentences(found: readonly Shortfall[]): Label[] {
  const scenarios = [...new Set(found.map(({ scenario }) => scenario))];
  return scenarios.flatMap((scenario) =>
    (['failed', 'open'] as const).flatMap((fulfilment): Label[] => {
      const criteria = found
        .filter((one) => one.scenario === scenario && one.fulfilment === fulfilment)
        .map(({ criterion }) => criterion.name);
      if (criteria.length === 0) return [];
      const params = { scenario: scenario.shortName, requirements: criteria.join(', ') };
      return [{ key: `result.requirement.${fulfilment}`, params }];
    }),
  );
}
