import { z } from 'zod';
import { idField } from '../plan/fields.ts';
import { nameIn } from '../plan/name-in.ts';
import { roundSchema, roundStatuses } from '../plan/rating.ts';
import { ballotsField, moveToBallots } from './ballots.ts';
import { command, Refusal } from './command.ts';
import { change, existing, insert, remove } from './rows.ts';

/** Starts a round; scores can be given in it until it is closed. */
export const roundAdd = command({
  input: z.strictObject({ round: roundSchema.extend({ status: z.literal('private') }) }),
  label: (_plan, { round }) => ({ key: 'history.round.add', params: { name: round.name } }),
  apply(draft, { round }) {
    insert(draft, 'rounds', round);
  },
});

export const roundUpdate = command({
  input: z.strictObject({ id: idField, changes: roundSchema.pick({ name: true, sort: true }).partial() }),
  label: (plan, { id }) => ({ key: 'history.round.update', params: { name: nameIn(plan.rounds, id) } }),
  apply(draft, { id, changes }) {
    change(existing(draft, 'rounds', id), changes);
  },
});

/**
 * Closes a private round, or reveals a closed one: one step forward, never back. When an anonymous one is closed, what
 * was said in it moves to ballots, and the history forgets it.
 *
 * Refuses (`round_too_few`) while so few have answered an anonymous round that their answers would name them.
 */
export const roundAdvance = command({
  input: z.strictObject({
    id: idField,
    to: z.enum(['closed', 'revealed']),
    ballots: ballotsField.optional(),
  }),
  label: (plan, { id, to }) => ({
    key: to === 'closed' ? 'history.round.close' : 'history.round.reveal',
    params: { name: nameIn(plan.rounds, id) },
  }),
  seals: (plan, { id, to }) =>
    to === 'closed' && plan.rounds[id]?.anonymous ? { scope: 'round', id } : null,
  apply(draft, { id, to, ballots }) {
    const round = existing(draft, 'rounds', id);
    if (roundStatuses.indexOf(to) !== roundStatuses.indexOf(round.status) + 1) {
      throw new Refusal('round_order', { round: round.name });
    }
    if (to === 'closed' && round.anonymous) moveToBallots(draft, round, ballots);
    round.status = to;
  },
});

/** Removes a round that is still private, with the scores in it. */
export const roundRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({ key: 'history.round.remove', params: { name: nameIn(plan.rounds, id) } }),
  apply(draft, { id }) {
    const round = existing(draft, 'rounds', id);
    if (round.status !== 'private') throw new Refusal('round_closed', { round: round.name });
    remove(draft, 'rounds', id);
  },
});
