import type { Draft } from 'immer';
import { z } from 'zod';
import { translate } from '../i18n/texts.ts';
import { fewestAnonymous, urnOf } from '../plan/ballots.ts';
import { idField } from '../plan/fields.ts';
import { type Plan, rowKey } from '../plan/plan.ts';
import type { Rating, Round } from '../plan/rating.ts';
import { Refusal } from './command.ts';
import { insert } from './rows.ts';

/**
 * The chance that closing an anonymous round needs: fresh ids in random order, at least one per rater who was heard.
 * Nothing but them ties a ballot to a person, so they are never kept.
 */
export const ballotsField = z.strictObject({
  ids: z
    .array(idField)
    .max(10_000)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'an id twice' }),
  /** For the group in which groups too small to hide anybody are put together. */
  mergedGroupId: idField,
});

export type Ballots = z.infer<typeof ballotsField>;

/**
 * Moves every answer of an anonymous round from the person who gave it to a ballot. Ballots are numbered within their
 * group by their ids, which are random: neither number, order nor key says anything of the person.
 */
export function moveToBallots(draft: Draft<Plan>, round: Draft<Round>, ballots: Ballots | undefined): void {
  const { heard, merged } = urnOf(draft, round.id);
  if (heard.length === 0) return;
  if (heard.length < fewestAnonymous) {
    const details = { round: round.name, given: heard.length, fewest: fewestAnonymous };
    throw new Refusal('round_too_few', details);
  }
  if (!ballots || ballots.ids.length < heard.length) {
    throw new Refusal('round_ballots_missing', { round: round.name });
  }
  const { language } = draft.meta;
  if (merged.length > 0) {
    const name = translate(language, 'scores.ballot.mergedGroup', { round: round.name }).slice(0, 200);
    const sort = Math.max(...Object.values(draft.raterGroups).map((group) => group.sort)) + 1;
    insert(draft, 'raterGroups', { id: ballots.mergedGroupId, sort, name });
  }
  const mergedIds = new Set(merged.map(({ id }) => id));
  const ballotOf = new Map<string, string>();
  const cast = heard.map((rater, index) => {
    const id = ballots.ids[index] as string;
    ballotOf.set(rater.id, id);
    return { id, groupId: mergedIds.has(rater.groupId) ? ballots.mergedGroupId : rater.groupId };
  });
  const numbers = new Map<string, number>();
  for (const { id, groupId } of cast.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const number = (numbers.get(groupId) ?? 0) + 1;
    numbers.set(groupId, number);
    const name = translate(language, 'scores.ballot.name', { number });
    insert(draft, 'raters', { id, groupId, sort: number, name, ballotRoundId: round.id });
  }
  rekey(draft, round.id, ballotOf);
}

/** New rows come in the order of their new keys, as an object keeps the order in which it was filled. */
function rekey(draft: Draft<Plan>, roundId: string, ballotOf: ReadonlyMap<string, string>): void {
  const moved = new Map<string, Rating>();
  for (const [key, rating] of Object.entries(draft.ratings)) {
    const raterId = ballotOf.get(rating.raterId);
    if (rating.roundId !== roundId || raterId === undefined) continue;
    const row = { ...rating, raterId };
    moved.set(rowKey('ratings', row), row);
    delete draft.ratings[key];
  }
  for (const key of [...moved.keys()].sort()) draft.ratings[key] = moved.get(key) as Rating;
}
