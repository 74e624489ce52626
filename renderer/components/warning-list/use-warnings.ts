import { useMemo } from 'react';
import type { Warning } from '#app/results/warning-codes.ts';
import { warnings } from '#app/results/warnings.ts';
import { usePlan } from '../../state/session-context.tsx';

/** The warnings of the open plan, found once per change, in the window. */
export function useWarnings(): Warning[] {
  const plan = usePlan();
  return useMemo(() => warnings(plan), [plan]);
}

/** Those that concern something in the plan, by its id (a criterion, a scenario, a round, a group). */
export function warningsAt(found: readonly Warning[], id: string): Warning[] {
  return found.filter(({ place }) => place.split('.').includes(id));
}
