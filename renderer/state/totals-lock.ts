import { areTotalsLocked } from '#app/meeting/meeting-state.ts';
import { usePlan } from './session-context.tsx';

/** Whether no total may be shown now: a meeting is held whose gut ranking is still to be given. */
export function useAreTotalsLocked(): boolean {
  return areTotalsLocked(usePlan());
}
