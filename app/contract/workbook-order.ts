import { z } from 'zod';
import { type MatrixContext, matrixIds, profiles } from '../matrices/matrix.ts';
import { languageField } from '../plan/fields.ts';
import type { Plan } from '../plan/plan.ts';

/** What of a plan leaves in a workbook, and for whom. `null` is everything. */
export const workbookChoiceFields = {
  profile: z.enum(profiles),
  language: languageField,
  sheets: z.array(z.enum(matrixIds)).max(matrixIds.length).nullable(),
  scenarioIds: z.array(z.string().max(100)).max(10_000).nullable(),
};

/** A workbook to be made. It is never sent by a window: plan and context are main's own, and are not parsed again. */
export const workbookOrderSchema = z.object({
  secondsMax: z.number(),
  plan: z.custom<Plan>(),
  context: z.custom<MatrixContext>(),
  choice: z.object({
    sheets: workbookChoiceFields.sheets,
    scenarioIds: workbookChoiceFields.scenarioIds,
  }),
});
