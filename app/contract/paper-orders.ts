import { z } from 'zod';
import { type MatrixContext, matrixIds, profiles } from '../matrices/matrix.ts';
import { languageField } from '../plan/fields.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportSection } from '../plan/report.ts';

/** What of a plan leaves in a workbook, and for whom. `null` is everything. */
export const workbookChoiceFields = {
  profile: z.enum(profiles),
  language: languageField,
  sheets: z.array(z.enum(matrixIds)).max(matrixIds.length).nullable(),
  scenarioIds: z.array(z.string().max(100)).max(10_000).nullable(),
};

/** Whom a paper on pages is for, and as what. */
export const pageChoiceFields = {
  format: z.enum(['pdf', 'html']),
  profile: z.enum(profiles),
  language: languageField,
};

/** A reader and a moment. The hash of a large plan takes seconds: `null` has the job find it. */
export type PaperContext = Omit<MatrixContext, 'planHash'> & { planHash: string | null };

/** What every paper is made of. It is never sent by a window: plan and context are main's own, and are not parsed again. */
const paperFields = {
  secondsMax: z.number(),
  plan: z.custom<Plan>(),
  context: z.custom<PaperContext>(),
};

/** A workbook to be made. */
export const workbookOrderSchema = z.object({
  ...paperFields,
  choice: z.object({
    sheets: workbookChoiceFields.sheets,
    scenarioIds: workbookChoiceFields.scenarioIds,
  }),
});

/** A rater's score sheet to be made. */
export const scoreSheetOrderSchema = z.object({ ...paperFields, roundId: z.string(), raterId: z.string() });

/** Agreed scores as they were when a meeting began and when it ended. */
export interface AgreedInMeeting {
  before: Plan['agreements'];
  after: Plan['agreements'];
}

/** What goes on pages. */
export type PagePaper =
  | { kind: 'report'; sections: readonly ReportSection[] }
  /** `agreed` is `null` where the history doesn't tell. */
  | { kind: 'minutes'; meetingId: string; agreed: AgreedInMeeting | null };

/** A paper on pages to be made, as one HTML file. */
export const pageOrderSchema = z.object({ ...paperFields, paper: z.custom<PagePaper>() });
