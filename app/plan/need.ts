import { z } from 'zod';
import { dateField, idField, lineField, sortField, textField } from './fields.ts';

/** Something somebody asks of the house (behov), as it was voiced. */
export const needSchema = z.strictObject({
  id: idField,
  sort: sortField,
  statement: textField.min(1),
  /** Who voiced it: a group, never a person ("Ældrerådet"). */
  voicedBy: lineField,
  /** Where: workshop, hearing, interview. */
  occasion: lineField,
  voicedOn: dateField.nullable(),
  /** 1 nice to have … 5 indispensable; `null` until weighed (counts as 3). */
  importance: z.int().min(1).max(5).nullable(),
  note: textField,
});

export type Need = z.infer<typeof needSchema>;

/** A need of which only the statement is said. */
export const usualNeed = {
  voicedBy: '',
  occasion: '',
  voicedOn: null,
  importance: null,
  note: '',
} as const satisfies Omit<Need, 'id' | 'sort' | 'statement'>;

/** That a function, when a scenario has it, answers a need. */
export const needFunctionSchema = z.strictObject({ needId: idField, functionId: idField });
/** That a service, when a scenario gives it, answers a need. */
export const needServiceSchema = z.strictObject({ needId: idField, serviceId: idField });
