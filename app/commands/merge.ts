import { current, type Draft, original } from 'immer';
import { z } from 'zod';
import { planDifferences, rowOf } from '../compare/plans.ts';
import { breaches } from '../plan/invariants.ts';
import { metaSchema } from '../plan/meta.ts';
import { type CollectionName, collectionNames, collections, type Plan, rowKey } from '../plan/plan.ts';
import { roundStatuses } from '../plan/rating.ts';
import { command, Refusal } from './command.ts';

/** Most rows in which two versions of a plan may differ. */
const maxRows = 200_000;

/**
 * Makes the plan the result of a merge, in one step of undo. Rows come as they shall be; every rule of the plan is
 * checked on the whole, and what was said in a round that is closed here stays said.
 */
export const planMerge = command({
  input: z.strictObject({
    /** Name of the file that was merged in, for the history. */
    from: z.string().max(255),
    meta: metaSchema.omit({ id: true }).partial(),
    rows: z
      .array(
        z.strictObject({ collection: z.enum(collectionNames), key: z.string().max(400), row: z.unknown() }),
      )
      .max(maxRows),
  }),
  label: (_plan, { from, meta, rows }) => ({
    key: 'history.plan.merge',
    params: { from, count: rows.length + Object.keys(meta).length },
  }),
  seals: (plan, { rows }) => closingAnonymous(plan, rows)[0] ?? null,
  apply(draft, { from: _from, meta, rows }) {
    Object.assign(draft.meta, meta);
    for (const { collection, key, row } of rows) {
      if (row === null) delete draft[collection][key];
      else put(draft, collection, key, row);
    }
    const before = original(draft) as Plan;
    refuseChangedClosedRounds(before, rows);
    if (closingAnonymous(before, rows).length > 1) throw new Refusal('merge_two_anonymous');
    const after = current(draft) as Plan;
    const [breach] = breaches(after);
    if (breach)
      throw new Refusal('merge_broken', { at: `${breach.collection} ${breach.key}: ${breach.code}` });
  },
});

/** What `plan.merge` needs to make one plan into another; rows that go are `null`. */
export function mergeInput(from: string, before: Plan, after: Plan): z.infer<typeof planMerge.input> {
  const differences = planDifferences(before, after);
  const changed = differences.find(({ collection }) => collection === 'meta')?.fields ?? [];
  return {
    from,
    meta: Object.fromEntries(changed.map(({ field, to }) => [field, to])),
    rows: differences.flatMap(({ collection, key }) =>
      collection === 'meta' ? [] : [{ collection, key, row: rowOf(after, collection, key) ?? null }],
    ),
  };
}

function put(draft: Draft<Plan>, collection: CollectionName, key: string, row: unknown): void {
  const parsed = collections[collection].schema.safeParse(row);
  if (!parsed.success || rowKey(collection, parsed.data) !== key) {
    throw new Refusal('merge_broken', { at: `${collection} ${key}` });
  }
  const rows: { [key: string]: unknown } = draft[collection];
  rows[key] = parsed.data;
}

interface MergedRow {
  collection: CollectionName;
  key: string;
  row?: unknown;
}

/** Rounds that are closed here keep their scores, whose scores they are, and that they are closed. */
function refuseChangedClosedRounds(before: Plan, rows: readonly MergedRow[]): void {
  const isClosed = (id: string) => (before.rounds[id]?.status ?? 'private') !== 'private';
  const closedGiven = Object.values(before.ratings).filter(({ roundId }) => isClosed(roundId));
  const refuse = (roundId: string) => {
    throw new Refusal('round_closed', { round: before.rounds[roundId]?.name ?? '' });
  };
  for (const { collection, key, row } of rows) {
    const after = row as { [field: string]: unknown } | null;
    if (collection === 'rounds' && isClosed(key)) {
      const step = (status: unknown) => (roundStatuses as readonly unknown[]).indexOf(status);
      if (!after || step(after.status) < step(before.rounds[key]?.status)) refuse(key);
    }
    if (collection === 'ratings' && isClosed(key.slice(0, idLength))) refuse(key.slice(0, idLength));
    if (collection !== 'raters') continue;
    const heard = closedGiven.find(({ raterId }) => raterId === key);
    if (heard && after?.groupId !== before.raters[key]?.groupId) refuse(heard.roundId);
  }
}
const idLength = 36;

/** Anonymous rounds that the merge closes: the history forgets what was said in them. */
function closingAnonymous(before: Plan, rows: readonly MergedRow[]): string[] {
  return rows.flatMap(({ collection, key, row }) => {
    const round = collection === 'rounds' ? before.rounds[key] : undefined;
    const after = row as { status?: unknown } | null;
    return round?.anonymous && round.status === 'private' && after && after.status !== 'private' ? [key] : [];
  });
}
