import { type CollectionName, collectionNames, collections, type Plan } from '../plan/plan.ts';
import { metaLinks, unitsOf } from './merge-units.ts';
import { differingKeys, rowOf } from './plans.ts';
import type { FlatRow, Place } from './row-difference.ts';

/** The three plans of a merge. Without a common origin nobody can say who changed what. */
export interface Sides {
  base: Plan | null;
  mine: Plan;
  theirs: Plan;
}

/** The smallest thing on which two plans can differ: a row that one of them lacks, or fields that belong together. */
export interface Atom {
  id: string;
  place: Place;
  key: string;
  /** `null`: the whole row is there or not. */
  fields: readonly string[] | null;
  base: FlatRow | undefined;
  mine: FlatRow | undefined;
  theirs: FlatRow | undefined;
}

/** Everything in which mine and theirs differ, in one order on every machine. */
export function atomsOf(sides: Sides): Atom[] {
  const { base, mine, theirs } = sides;
  const at = (place: Place, key: string) => ({
    place,
    key,
    base: base ? rowOf(base, place, key) : undefined,
    mine: rowOf(mine, place, key),
    theirs: rowOf(theirs, place, key),
  });
  return [
    ...fieldAtoms(at('meta', '')),
    ...collectionNames.flatMap((name) =>
      differingKeys(mine, theirs, name).flatMap((key) => {
        const row = at(name, key);
        return row.mine && row.theirs ? fieldAtoms(row) : rowAtoms(sides, row);
      }),
    ),
  ];
}

/** Whether two rows say the same of what an atom is about. */
export function isAlike({ fields }: Atom, a: FlatRow | undefined, b: FlatRow | undefined): boolean {
  if (!a || !b) return a === b;
  return (fields ?? Object.keys(a)).every((field) => a[field] === b[field]);
}

/** The rows that a row names, by the field that names each. */
export function linksOf(place: Place): [field: string, target: CollectionName, isPointer: boolean][] {
  if (place === 'meta') return Object.entries(metaLinks).map(([field, target]) => [field, target, true]);
  const { references, clears } = collections[place];
  const links = (fields: object, isPointer: boolean) =>
    Object.entries(fields).map(([field, target]): [string, CollectionName, boolean] => [
      field,
      target,
      isPointer,
    ]);
  return [...links(references, false), ...links(clears, true)];
}

/** Where a scenario was branched from is told while that one is there, and forgotten with it; nobody is asked. */
export function isForgotten(place: Place, field: string): boolean {
  return place === 'scenarios' && field === 'parentId';
}

type RowSides = Omit<Atom, 'id' | 'fields'>;

function fieldAtoms(row: RowSides): Atom[] {
  return unitsOf(row.place)
    .map((fields): Atom => ({ id: `${row.place}/${row.key}/${fields[0]}`, fields, ...row }))
    .filter((atom) => !isAlike(atom, atom.mine, atom.theirs));
}

/**
 * A row that one side lacks. Where a new row points at one that the other side removed, the pointer is an atom of its
 * own: the row may come without it.
 */
function rowAtoms({ base, mine, theirs }: Sides, row: RowSides): Atom[] {
  const whole: Atom = { ...row, id: `${row.place}/${row.key}/*`, fields: null };
  const added = row.base ? undefined : (row.mine ?? row.theirs);
  if (!added || !base) return [whole];
  const pointers = linksOf(row.place).flatMap(([field, target, isPointer]) => {
    const id = added[field];
    if (!isPointer || typeof id !== 'string' || isForgotten(row.place, field)) return [];
    const isRemoved = base[target][id] && !(mine[target][id] && theirs[target][id]);
    return isRemoved ? [field] : [];
  });
  const unpointed = (field: string): FlatRow => ({ ...added, [field]: null });
  return [
    whole,
    ...pointers.map((field) => ({
      ...{ id: `${row.place}/${row.key}/${field}`, place: row.place, key: row.key, fields: [field] },
      ...{
        base: unpointed(field),
        mine: row.mine ?? unpointed(field),
        theirs: row.theirs ?? unpointed(field),
      },
    })),
  ];
}
