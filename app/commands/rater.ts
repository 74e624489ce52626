import { z } from 'zod';
import { idField } from '../plan/fields.ts';
import { nameIn } from '../plan/name-in.ts';
import { raterGroupSchema, raterSchema } from '../plan/rating.ts';
import { refuseLosingClosedRatings } from './closed-rounds.ts';
import { command } from './command.ts';
import { change, existing, existingPerson, insert, remove } from './rows.ts';

export const raterGroupAdd = command({
  input: z.strictObject({ group: raterGroupSchema }),
  label: (_plan, { group }) => ({ key: 'history.raterGroup.add', params: { name: group.name } }),
  apply(draft, { group }) {
    insert(draft, 'raterGroups', group);
  },
});

export const raterGroupUpdate = command({
  input: z.strictObject({ id: idField, changes: raterGroupSchema.omit({ id: true }).partial() }),
  label: (plan, { id }) => ({
    key: 'history.raterGroup.update',
    params: { name: nameIn(plan.raterGroups, id) },
  }),
  apply(draft, { id, changes }) {
    change(existing(draft, 'raterGroups', id), changes);
  },
});

/** Removes a group with its raters and what they said, unless a closed round holds some of it. */
export const raterGroupRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({
    key: 'history.raterGroup.remove',
    params: { name: nameIn(plan.raterGroups, id) },
  }),
  apply(draft, { id }) {
    refuseLosingClosedRatings(draft, (rating) => draft.raters[rating.raterId]?.groupId === id);
    remove(draft, 'raterGroups', id);
  },
});

export const raterAdd = command({
  input: z.strictObject({ rater: raterSchema.omit({ ballotRoundId: true }) }),
  label: (_plan, { rater }) => ({ key: 'history.rater.add', params: { name: rater.name } }),
  apply(draft, { rater }) {
    insert(draft, 'raters', { ...rater, ballotRoundId: null });
  },
});

/**
 * Renames a rater or moves them to another group; one who was heard in a closed round stays in the group that was
 * heard (what it said would change). What was said in an anonymous round is a ballot's, which stays as it is.
 */
export const raterUpdate = command({
  input: z.strictObject({
    id: idField,
    changes: raterSchema.omit({ id: true, ballotRoundId: true }).partial(),
  }),
  label: (plan, { id }) => ({ key: 'history.rater.update', params: { name: nameIn(plan.raters, id) } }),
  apply(draft, { id, changes }) {
    const rater = existingPerson(draft, id);
    if (changes.groupId && changes.groupId !== rater.groupId) {
      existing(draft, 'raterGroups', changes.groupId);
      refuseLosingClosedRatings(draft, ({ raterId }) => raterId === id);
    }
    change(rater, changes);
  },
});

export const raterRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({ key: 'history.rater.remove', params: { name: nameIn(plan.raters, id) } }),
  apply(draft, { id }) {
    existingPerson(draft, id);
    refuseLosingClosedRatings(draft, (rating) => rating.raterId === id);
    remove(draft, 'raters', id);
  },
});
