import { z } from 'zod';
import { dateField, idField, lineField, nameField, sortField, textField } from './fields.ts';

/** An entry of the decision log. */
export const decisionSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  decidedOn: dateField.nullable(),
  /** The body or role that decided ("Styregruppen"). */
  decidedByRole: lineField,
  /** Where it was decided, if in a meeting of the plan. */
  meetingId: idField.nullable(),
  /** What was decided on, if one scenario was chosen. */
  scenarioId: idField.nullable(),
  /** The frozen copy that was in front of those who decided. */
  freezeId: idField.nullable(),
  /** What was decided, in the words of the minutes. */
  outcome: textField,
  reason: textField,
  /** Alternatives that were turned down, and why. */
  rejected: textField,
  dissent: textField,
});

export type Decision = z.infer<typeof decisionSchema>;

/** What somebody is to do after a decision; an owner is a role. */
export const followUpSchema = z.strictObject({
  id: idField,
  decisionId: idField,
  sort: sortField,
  task: nameField,
  ownerRole: lineField,
  dueOn: dateField.nullable(),
  isDone: z.boolean(),
});

export type FollowUp = z.infer<typeof followUpSchema>;
