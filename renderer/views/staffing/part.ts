import type { Scenario } from '#app/plan/scenario.ts';

/** What every part of the screen shows: a scenario, beside the one it is compared with. */
export interface StaffingPartProps {
  scenario: Scenario;
  /** `null` when there is none, or when it is the same. */
  comparedWith: Scenario | null;
}
