import { current, type Draft, original } from 'immer';
import { z } from 'zod';
import { planDifferences, rowOf } from '../compare/plans.ts';
import { breaches } from '../plan/invariants.ts';
import { metaSchema } from '../plan/meta.ts';
import { nameIn } from '../plan/name-in.ts';
import { type CollectionName, collectionNames, collections, type Plan, rowKey } from '../plan/plan.ts';
import { roundStatuses } from '../plan/rating.ts';
import { command, Refusal, type Seal } from './command.ts';

/** Most rows in which two versions of a plan may differ. */
const maxRows = 200_000;

/** Rows as they shall be; those that go are `null`. */
const rowsInput = {
  meta: metaSchema.omit({ id: true }).partial(),
  rows: z
    .array(
      z.strictObject({ collection: z.enum(collectionNames), key: z.string().max(400), row: z.unknown() }),
    )
    .max(maxRows),
};
type RowsInput = z.infer<z.ZodObject<typeof rowsInput>>;

/**
 * Makes the plan the result of a merge, in one step of undo. Every rule of the plan is checked on the whole, and what
 * was said in a round that is closed here stays said.
 */
export const planMerge = command({
  input: z.strictObject({
    /** Name of the file that was merged in, for the history. */
    from: z.string().max(255),
    ...rowsInput,
  }),
  label: (_plan, { from, ...rows }) => ({ key: 'history.plan.merge', params: { from, count: sizeOf(rows) } }),
  seals: (plan, { rows }) => sealOf(closingAnonymous(plan, rows)),
  apply: (draft, input) => writeRows(draft, input),
});

/**
 * Makes the plan again what it was after an earlier change, or what a backup holds: a change like any other, which the
 * history keeps beside all that it takes back. Sealed and closed rounds stay as they are (as in {@link planMerge}).
 */
export const planRestore = command({
  input: z.strictObject({
    /** Number of the change, or of the backup. */
    to: z.strictObject({ kind: z.enum(['change', 'backup']), number: z.int().min(0) }),
    ...rowsInput,
  }),
  label: (_plan, { to: { kind, number } }) => ({
    key:
      kind === 'backup'
        ? 'history.plan.restore'
        : number === 0
          ? 'history.plan.toStart'
          : 'history.plan.stepBack',
    params: { number },
  }),
  seals: (plan, { rows }) => sealOf(closingAnonymous(plan, rows)),
  apply: (draft, input) => writeRows(draft, input),
});

/** What {@link planMerge} and {@link planRestore} need to make one plan into another. */
export function rowsBetween(before: Plan, after: Plan): RowsInput {
  const differences = planDifferences(before, after);
  const changed = differences.find(({ collection }) => collection === 'meta')?.fields ?? [];
  return {
    meta: Object.fromEntries(changed.map(({ field, to }) => [field, to])),
    rows: differences.flatMap(({ collection, key }) =>
      collection === 'meta' ? [] : [{ collection, key, row: rowOf(after, collection, key) ?? null }],
    ),
  };
}

function sizeOf({ meta, rows }: RowsInput): number {
  return rows.length + Object.keys(meta).length;
}

function writeRows(draft: Draft<Plan>, { meta, rows }: RowsInput): void {
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
  if (breach) throw new Refusal('merge_broken', { at: `${breach.collection} ${breach.key}: ${breach.code}` });
}

/** What `plan.merge` needs to make one plan into another. */
export function mergeInput(from: string, before: Plan, after: Plan): z.infer<typeof planMerge.input> {
  return { from, ...rowsBetween(before, after) };
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
    throw new Refusal('round_closed', { round: nameIn(before.rounds, roundId) });
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

function sealOf([roundId]: string[]): Seal | null {
  return roundId === undefined ? null : { scope: 'round', id: roundId };
}

/** Anonymous rounds that the merge closes: the history forgets what was said in them. */
function closingAnonymous(before: Plan, rows: readonly MergedRow[]): string[] {
  return rows.flatMap(({ collection, key, row }) => {
    const round = collection === 'rounds' ? before.rounds[key] : undefined;
    const after = row as { status?: unknown } | null;
    return round?.anonymous && round.status === 'private' && after && after.status !== 'private' ? [key] : [];
  });
}
