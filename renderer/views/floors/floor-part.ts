import type { Plan } from '#app/plan/plan.ts';
import type { FloorState } from './use-floor-state.ts';

/** What every part of the screen gets. */
export interface FloorPartProps {
  plan: Plan;
  state: FloorState;
}
