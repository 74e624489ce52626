import type { Plan } from '#app/plan/plan.ts';
import type { Warning } from '#app/results/warning-codes.ts';
import { warnings } from '#app/results/warnings.ts';
import { usePlan } from '../../state/session-context.tsx';

/** The warnings of the open plan. */
export function useWarnings(): Warning[] {
  return warningsOf(usePlan());
}

let latest: { plan: Plan; found: Warning[] } | null = null;

/** The warnings of a plan, found once per change however many parts of the window ask. */
export function warningsOf(plan: Plan): Warning[] {
  if (latest?.plan !== plan) latest = { plan, found: warnings(plan) };
  return latest.found;
}

/** Those that concern something in the plan, by its id (a criterion, a scenario, a round, a group). */
export function warningsAt(found: readonly Warning[], id: string): Warning[] {
  return found.filter(({ place }) => place.split('.').includes(id));
}
