import { z } from 'zod';
import { idField, shareField } from '../plan/fields.ts';

/** What the facilitator puts on the wall, beside what the plan itself says. Kept for as long as the meeting is shown. */
export const presenterSchema = z.strictObject({
  meetingId: idField,
  /** Weights that are tried out, leaf by leaf; the agreed ones for leaves that aren't named. */
  triedWeights: z.array(z.strictObject({ criterionId: idField, share: shareField })).max(1000),
  /** The cell that is talked about. */
  cell: z.strictObject({ scenarioId: idField, criterionId: idField }).nullable(),
  /** When the time for the item is up; `null` while no timer runs. */
  endsAt: z.iso.datetime().nullable(),
  /** Nothing but the plan's title: what is talked about now isn't for the wall. */
  isBlank: z.boolean(),
});

export type Presenter = z.infer<typeof presenterSchema>;
