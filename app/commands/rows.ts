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
  for (const [field, target] of referencesOf(name)) {
    const id = (row as Record<string, unknown>)[field];
    if (typeof id === 'string') existing(draft, target, id);
  }
  (draft[name] as Rows<Name>)[rowKey(name, row)] = row as Draft<RowOf<Name>>;
}

/** Removes a row and everything that hangs on it. */
export function remove(draft: Draft<Plan>, name: CollectionName, key: string): void {
  existing(draft, name, key);
  delete draft[name][key];
  for (const other of collectionNames) {
    const fields = referencesOf(other).filter(([, target]) => target === name);
    if (fields.length === 0) continue;
    for (const [otherKey, row] of Object.entries(draft[other])) {
      const hangs = fields.some(([field]) => (row as unknown as Record<string, unknown>)[field] === key);
      if (hangs && Object.hasOwn(draft[other], otherKey)) remove(draft, other, otherKey);
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

function referencesOf(name: CollectionName): [string, CollectionName][] {
  return Object.entries(collections[name].references) as [string, CollectionName][];
}
