import type { ListName } from '#app/commands/list-take.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** What a list is fetched for. */
export interface ImportProps {
  list: ListName;
  /** Whose årsværk, places and amounts the list gives; lists of the plan's own things need none. */
  scenario?: Scenario;
  /** What was pasted elsewhere, to begin with: the dialog opens at the step that needs somebody. */
  pasted?: string;
}
