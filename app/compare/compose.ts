import { type CollectionName, collectionNames, type Plan } from '../plan/plan.ts';
import type { Atom, Sides } from './merge-atoms.ts';
import type { Author } from './merge-groups.ts';
import type { FlatRow, Value } from './row-difference.ts';

/** A group of atoms and what becomes of it; `null` while nobody has decided. */
export interface Settled {
  id: string;
  atoms: readonly Atom[];
  author: Author;
  choice: 'mine' | 'theirs' | 'order' | { edited: FlatRow } | null;
}

/**
 * Mine, with each group as it was settled.
 *
 * @param undecided whose side groups take that nobody has decided
 */
export function compose(
  { base, mine }: Sides,
  settled: readonly Settled[],
  undecided: 'mine' | 'theirs',
): Plan {
  const rows: { [Name in CollectionName]?: { [key: string]: FlatRow } } = {};
  let meta: FlatRow = mine.meta;
  const rowsOf = (name: CollectionName) => {
    rows[name] ??= { ...mine[name] };
    return rows[name];
  };
  const takes = settled.flatMap(({ atoms, choice }) =>
    atoms.map((atom) => ({ atom, choice: choice ?? undecided })),
  );
  for (const { atom, choice } of takes.filter(({ atom }) => atom.fields === null)) {
    if (choice !== 'theirs' || atom.place === 'meta') continue;
    if (atom.theirs) rowsOf(atom.place)[atom.key] = atom.theirs;
    else delete rowsOf(atom.place)[atom.key];
  }
  for (const { atom, choice } of takes.filter(({ atom }) => atom.fields !== null)) {
    const values = fieldsTaken(atom, choice);
    if (atom.place === 'meta') meta = { ...meta, ...values };
    else {
      const row = rowsOf(atom.place)[atom.key];
      if (row) rowsOf(atom.place)[atom.key] = { ...row, ...values };
    }
  }
  forgetOrigins(rowsOf('scenarios'));
  raiseRevisions(rowsOf('criteria'), takes, base);
  const changed = collectionNames.flatMap((name) => (rows[name] ? [[name, rows[name]]] : []));
  return { ...mine, ...Object.fromEntries(changed), meta } as Plan;
}

function fieldsTaken(atom: Atom, choice: NonNullable<Settled['choice']>): FlatRow {
  const { mine, theirs, fields } = atom;
  const from = (row: FlatRow | undefined) =>
    Object.fromEntries((fields ?? []).map((field): [string, Value] => [field, row?.[field] ?? null]));
  if (typeof choice === 'object') return { ...from(mine), ...choice.edited };
  if (choice === 'order') return { sort: Math.min(Number(mine?.sort), Number(theirs?.sort)) };
  return from(choice === 'mine' ? mine : theirs);
}

function forgetOrigins(scenarios: { [key: string]: FlatRow }): void {
  for (const [key, row] of Object.entries(scenarios)) {
    if (row.parentId && !scenarios[String(row.parentId)]) scenarios[key] = { ...row, parentId: null };
  }
}

/**
 * A scale that both sides changed, each to its own: whichever stands, scores were given under the other with the same
 * number, so it gets a new one and they show as given under an earlier scale.
 */
function raiseRevisions(
  criteria: { [key: string]: FlatRow },
  takes: readonly { atom: Atom }[],
  base: Plan | null,
): void {
  for (const { atom } of takes) {
    if (atom.place !== 'criteria' || !atom.fields?.includes('scaleRevision')) continue;
    const before = base?.criteria[atom.key]?.scaleRevision ?? 0;
    const [mine, theirs] = [Number(atom.mine?.scaleRevision), Number(atom.theirs?.scaleRevision)];
    const row = criteria[atom.key];
    if (row && mine > before && theirs > before) {
      criteria[atom.key] = { ...row, scaleRevision: Math.max(mine, theirs) + 1 };
    }
  }
}
