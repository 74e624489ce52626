import { type Fulfilment, fulfilment } from '../decision/requirements.ts';
import { unknownScore } from '../decision/value-matrix.ts';
import { leaves, valuePoints } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { basisScores } from './basis-scores.ts';
import type { ScoreBasis } from './results.ts';

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
    const { worst, best, minimum, step } = criterion;
    if (minimum === null || worst === null || best === null || worst === best) return [];
    const scale = { worst, best, points: valuePoints(plan, criterion), step, judged: true };
    return [{ criterion: { ...criterion, minimum }, scale }];
  });
  if (required.length === 0) return [];
  const scoreOf = basisScores(plan, basis);
  return sorted(plan.scenarios).flatMap((scenario) =>
    required.flatMap(({ criterion, scale }): Shortfall[] => {
      const score = scoreOf(scenario.id, criterion.id) ?? unknownScore;
      const found = fulfilment(scale, score, criterion.minimum);
      return found === 'met' ? [] : [{ scenario, criterion, fulfilment: found }];
    }),
  );
}

/** The words of a requirement follow the direction of its scale: at least where more is better, else at most. */
export function isAtLeast({ worst, best }: Pick<Criterion, 'worst' | 'best'>): boolean {
  return (best ?? 0) > (worst ?? 0);
}
