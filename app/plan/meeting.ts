import { z } from 'zod';
import { dateField, idField, nameField, sortField, textField } from './fields.ts';

/** A meeting of the steering group, prepared as an agenda and run from it. */
export const meetingSchema = z.strictObject({
  id: idField,
  sort: sortField,
  name: nameField,
  heldOn: dateField.nullable(),
  status: z.enum(['planned', 'running', 'ended']),
  /** What the meeting is to decide; the first thing on the wall. */
  purpose: textField,
});

export type Meeting = z.infer<typeof meetingSchema>;

/**
 * What an item of the agenda is for, in the order of a decision conference: purpose and options, a gut ranking before
 * any total is seen, scores given privately, closed and revealed, the cells that matter talked over, a second round,
 * scores agreed, weights tried live, the result, the decision.
 */
export const agendaKinds = [
  'purpose',
  'gut',
  'scoring',
  'reveal',
  'discuss',
  'secondRound',
  'agree',
  'weights',
  'result',
  'decision',
] as const;

export type AgendaKind = (typeof agendaKinds)[number];

/** An item of the agenda. */
export const agendaItemSchema = z.strictObject({
  id: idField,
  meetingId: idField,
  sort: sortField,
  kind: z.enum(agendaKinds),
  name: nameField,
  /** Time set aside, in minutes; `null` while nobody has said. */
  minutes: z.int().min(1).max(600).nullable(),
  status: z.enum(['open', 'current', 'done', 'skipped']),
  /** The round of scores it is about; for the steps that have one. */
  roundId: idField.nullable(),
  /** For the minutes: what was said, or why it was skipped. */
  note: textField,
});

export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** The place that somebody gave a scenario before any total was seen; nobody's name is kept. */
export const gutRankSchema = z.strictObject({
  meetingId: idField,
  /** Number of the slip, 1 and up; not a person. */
  slip: z.int().min(1).max(500),
  scenarioId: idField,
  /** 1 is best; scenarios may share a place. */
  place: z.int().min(1).max(500),
});

/** Who took part, by role and not by name. */
export const attendanceSchema = z.strictObject({
  id: idField,
  meetingId: idField,
  sort: sortField,
  role: nameField,
  people: z.int().min(1).max(500),
});
