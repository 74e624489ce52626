import type { Draft } from 'immer';
import {
  type CollectionName,
  collectionNames,
  collections,
  type Plan,
  type RowOf,
  rowKey,
} from '../plan/plan.ts';
import type { Rater } from '../plan/rating.ts';
import { Refusal } from './command.ts';

type Rows<Name extends CollectionName> = { [key: string]: Draft<RowOf<Name>> };

/** The row with that key, to be changed; refuses when it isn't there (two windows, or a stale one). */
export function existing<Name extends CollectionName>(
  draft: Draft<Plan>,
  name: Name,
  key: string,
): Draft<RowOf<Name>> {
  const row = Object.hasOwn(draft[name], key) ? (draft[name] as Rows<Name>)[key] : undefined;
  if (!row) throw new Refusal('row_missing', { collection: name, key });
  return row;
}

/** The rater with that id, if it is somebody: a ballot is nobody, and stays as it was cast. */
export function existingPerson(draft: Draft<Plan>, id: string): Draft<Rater> {
  const rater = existing(draft, 'raters', id);
  if (rater.ballotRoundId !== null) throw new Refusal('ballot_fixed', { ballot: rater.name });
  return rater;
}

/** Adds a new row and refuses one whose key is taken or that refers to something that isn't there. */
export function insert<Name extends CollectionName>(draft: Draft<Plan>, name: Name, row: RowOf<Name>): void {
  const key = rowKey(name, row);
  if (Object.hasOwn(draft[name], key)) throw new Refusal('row_exists', { collection: name, key });
  put(draft, name, row);
}

/** Adds or replaces a row; refuses one that refers to something that isn't there. */
export function put<Name extends CollectionName>(draft: Draft<Plan>, name: Name, row: RowOf<Name>): void {
  const { references, clears } = collections[name];
  for (const [field, target] of Object.entries({ ...references, ...clears })) {
    const id = (row as Record<string, unknown>)[field];
    if (typeof id === 'string') existing(draft, target as CollectionName, id);
  }
  (draft[name] as Rows<Name>)[rowKey(name, row)] = row as Draft<RowOf<Name>>;
}

/** Removes a row and everything that hangs on it; fields that only point at it are cleared. */
export function remove(draft: Draft<Plan>, name: CollectionName, key: string): void {
  existing(draft, name, key);
  delete draft[name][key];
  for (const other of collectionNames) {
    const hangsBy = fieldsThatNameRows(collections[other].references, name);
    const pointsBy = fieldsThatNameRows(collections[other].clears, name);
    if (hangsBy.length + pointsBy.length === 0) continue;
    for (const [otherKey, row] of Object.entries(draft[other]) as [string, Record<string, unknown>][]) {
      if (!Object.hasOwn(draft[other], otherKey)) continue;
      if (hangsBy.some((field) => row[field] === key)) remove(draft, other, otherKey);
      else for (const field of pointsBy) if (row[field] === key) row[field] = null;
    }
  }
}

/** Changes the fields that are given; returns the row. */
export function change<Row extends object>(
  row: Row,
  changes: { [Field in keyof Row]?: Row[Field] | undefined },
): Row {
  for (const [field, value] of Object.entries(changes)) {
    if (value !== undefined) (row as Record<string, unknown>)[field] = value;
  }
  return row;
}

/** The fields by which a collection's rows name rows of another. */
function fieldsThatNameRows(links: object, target: CollectionName): string[] {
  return Object.entries(links).flatMap(([field, name]) => (name === target ? [field] : []));
}
