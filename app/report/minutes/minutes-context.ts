import type { AgreedInMeeting } from '../../contract/paper-orders.ts';
import type { AgendaItem, Meeting } from '../../plan/meeting.ts';
import type { ReportContext } from '../report-context.ts';

/** What every part of the minutes is made from. */
export interface MinutesContext extends ReportContext {
  meeting: Meeting;
  /** The agenda, in its order. */
  items: readonly AgendaItem[];
  /** Agreed scores as they were then; `null` where the history doesn't tell. */
  agreed: AgreedInMeeting | null;
}
