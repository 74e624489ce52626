import { z } from 'zod';
import { dateField, idField, lineField, nameField, sortField, textField } from './fields.ts';

/** A stage of the process, from terms of reference to evaluation. */
export const phaseSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  startsOn: dateField.nullable(),
  endsOn: dateField.nullable(),
  responsibleRole: lineField,
  status: z.enum(['planned', 'active', 'done', 'dropped']),
  note: textField,
});

export type Phase = z.infer<typeof phaseSchema>;

/** A recommendation to work through, with where it comes from. */
export const checklistItemSchema = z.strictObject({
  id: idField,
  sort: sortField,
  theme: nameField,
  text: textField.min(1),
  source: lineField,
  status: z.enum(['open', 'doing', 'done', 'irrelevant']),
  responsibleRole: lineField,
  note: textField,
});

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
