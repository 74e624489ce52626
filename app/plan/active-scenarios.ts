import { type Plan, sorted } from './plan.ts';
import type { Scenario } from './scenario.ts';

/**
 * The scenarios that take part, in their own order: all but the archived ones. Whatever lists scenarios (results,
 * warnings, matrices, score sheets, comparison, choices) lists these; what an archived one holds is kept for the day
 * it is brought back, and no figure of another scenario depends on it.
 */
export function activeScenarios(plan: Pick<Plan, 'scenarios'>): Scenario[] {
  return sorted(plan.scenarios).filter(({ archived }) => !archived);
}
