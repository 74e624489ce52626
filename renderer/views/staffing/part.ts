import type { Staffing } from '#app/indicators/staffing.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** What every part of the screen shows: a scenario, beside the one it is compared with. */
export interface StaffingPartProps {
  scenario: Scenario;
  staffing: Staffing;
  /** `null` when there is none, or when it is the same. */
  compared: { scenario: Scenario; staffing: Staffing } | null;
}
