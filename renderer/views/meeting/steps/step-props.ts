import type { AgendaItem, Meeting } from '#app/plan/meeting.ts';

/** What the working area of an item is given. */
export interface StepProps {
  meeting: Meeting;
  item: AgendaItem;
}
