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
  apply(draft, { from: _from, meta, rows }) {
    Object.assign(draft.meta, meta);
    for (const { collection, key, row } of rows) {
      if (row === null) delete draft[collection][key];
      else put(draft, collection, key, row);
    }
    refuseChangedClosedRounds(original(draft) as Plan, rows);
    const after = current(draft) as Plan;
    const isBaselineArchived =
      after.meta.baselineId !== null && after.scenarios[after.meta.baselineId]?.archived;
    if (isBaselineArchived) throw new Refusal('baseline_archived');
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

function refuseChangedClosedRounds(before: Plan, rows: readonly MergedRow[]): void {
  const step = (status: unknown) => (roundStatuses as readonly unknown[]).indexOf(status);
  for (const { collection, key, row } of rows) {
    const roundId = collection === 'rounds' ? key : collection === 'ratings' ? key.slice(0, 36) : '';
    const round = before.rounds[roundId];
    if (!round || round.status === 'private') continue;
    const isForward =
      collection === 'rounds' &&
      row !== null &&
      step((row as { status?: unknown }).status) >= step(round.status);
    if (!isForward) throw new Refusal('round_closed', { round: round.name });
  }
}
