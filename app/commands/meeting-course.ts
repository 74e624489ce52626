import { z } from 'zod';
import { mayBeCurrent } from '../meeting/course.ts';
import { agendaOf, currentItem, isGutStored, nextSlip, runningMeeting } from '../meeting/meeting-state.ts';
import { idField, textField } from '../plan/fields.ts';
import { agendaItemSchema, gutRankSchema, meetingSchema } from '../plan/meeting.ts';
import { nameIn } from '../plan/name-in.ts';
import { rowKey } from '../plan/plan.ts';
import { roundSchema } from '../plan/rating.ts';
import { command, Refusal } from './command.ts';
import { existing, insert, put } from './rows.ts';

/** More items than this is no agenda. */
const maxItems = 100;

/** A meeting with its whole agenda, as one step. */
export const meetingPlan = command({
  input: z.strictObject({
    meeting: meetingSchema.omit({ status: true }),
    items: z
      .array(agendaItemSchema.omit({ meetingId: true, status: true, note: true }))
      .min(1)
      .max(maxItems),
  }),
  label: (_plan, { meeting }) => ({ key: 'history.meetings.plan', params: { name: meeting.name } }),
  apply(draft, { meeting, items }) {
    insert(draft, 'meetings', { ...meeting, status: 'planned' });
    for (const item of items) {
      insert(draft, 'agendaItems', { ...item, meetingId: meeting.id, status: 'open', note: '' });
    }
  },
});

/**
 * Takes a meeting to an item of its agenda, or to its end (`itemId` `null`), and says what became of the item that is
 * left. The first step starts the meeting; a step into one that has ended opens it again.
 *
 * Refuses while another meeting is held (`meeting_other`), and to go back to a gut ranking that is stored
 * (`gut_stored`).
 */
export const meetingStep = command({
  input: z.strictObject({
    meetingId: idField,
    itemId: idField.nullable(),
    leave: z.enum(['done', 'skipped', 'open']),
    /** Takes the place of the left item's note, when given. */
    note: textField.optional(),
  }),
  label(plan, { meetingId, itemId, leave }) {
    const left = leave === 'skipped' ? currentItem(plan, meetingId) : null;
    if (left) return { key: 'history.meetings.skip', params: { name: left.name } };
    if (itemId === null) {
      return { key: 'history.meetings.end', params: { name: nameIn(plan.meetings, meetingId) } };
    }
    return { key: 'history.meetings.step', params: { name: nameIn(plan.agendaItems, itemId) } };
  },
  apply(draft, { meetingId, itemId, leave, note }) {
    const meeting = existing(draft, 'meetings', meetingId);
    const running = runningMeeting(draft);
    if (running && running.id !== meetingId) throw new Refusal('meeting_other', { name: running.name });
    for (const { id, status } of agendaOf(draft, meetingId)) {
      if (status !== 'current') continue;
      const item = existing(draft, 'agendaItems', id);
      item.status = leave;
      if (note !== undefined) item.note = note;
    }
    meeting.status = itemId === null ? 'ended' : 'running';
    if (itemId === null) return;
    const item = existing(draft, 'agendaItems', itemId);
    if (item.meetingId !== meetingId) {
      throw new Refusal('row_missing', { collection: 'agendaItems', key: itemId });
    }
    if (!mayBeCurrent(item)) throw new Refusal('gut_stored');
    item.status = 'current';
  },
});

/** Starts a round of scores for items of an agenda, as one step. */
export const meetingRound = command({
  input: z.strictObject({
    round: roundSchema.extend({ status: z.literal('private') }),
    itemIds: z.array(idField).min(1).max(maxItems),
  }),
  label: (_plan, { round }) => ({ key: 'history.round.add', params: { name: round.name } }),
  apply(draft, { round, itemIds }) {
    insert(draft, 'rounds', round);
    for (const id of itemIds) existing(draft, 'agendaItems', id).roundId = round.id;
  },
});

const gutSlipInput = z.strictObject({
  meetingId: idField,
  ranks: z
    .array(gutRankSchema.pick({ scenarioId: true, place: true }))
    .min(1)
    .max(500),
});

/** One more slip of a gut ranking, under the next number; refuses when the ranking is stored (`gut_stored`). */
export const gutSlipGive = command({
  input: gutSlipInput,
  label: (plan, { meetingId }) => ({
    key: 'history.gutRanks.give',
    params: { slip: nextSlip(plan, meetingId) },
  }),
  apply(draft, { meetingId, ranks }) {
    existing(draft, 'meetings', meetingId);
    if (isGutStored(draft, meetingId)) throw new Refusal('gut_stored');
    const slip = nextSlip(draft, meetingId);
    for (const rank of ranks) put(draft, 'gutRanks', { meetingId, slip, ...rank });
  },
});

/** Takes a slip back; refuses when the ranking is stored (`gut_stored`). */
export const gutSlipRemove = command({
  input: z.strictObject({ meetingId: idField, slip: gutRankSchema.shape.slip }),
  label: (_plan, { slip }) => ({ key: 'history.gutRanks.withdraw', params: { slip } }),
  apply(draft, { meetingId, slip }) {
    existing(draft, 'meetings', meetingId);
    if (isGutStored(draft, meetingId)) throw new Refusal('gut_stored');
    for (const rank of Object.values(draft.gutRanks)) {
      if (rank.meetingId === meetingId && rank.slip === slip) delete draft.gutRanks[rowKey('gutRanks', rank)];
    }
  },
});
