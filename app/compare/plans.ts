import { type CollectionName, collectionNames, type Plan } from '../plan/plan.ts';
import {
  type FieldDifference,
  type FlatRow,
  fieldDifferences,
  fieldsOf,
  type Place,
} from './row-difference.ts';

/** A row that two plans don't have alike. */
export interface RowDifference {
  collection: Place;
  /** Of the row in its collection; of `meta` empty. */
  key: string;
  /** added: only the second plan has it; removed: only the first. */
  kind: 'added' | 'removed' | 'changed';
  fields: FieldDifference[];
}

/** Everything in which a plan differs from another, whether or not they are copies of one: what is said once, then row by row. */
export function planDifferences(from: Plan, to: Plan): RowDifference[] {
  const ofMeta = fieldDifferences(fieldsOf('meta'), from.meta, to.meta);
  return [
    ...(ofMeta.length > 0
      ? [{ collection: 'meta' as const, key: '', kind: 'changed' as const, fields: ofMeta }]
      : []),
    ...collectionNames.flatMap((collection) =>
      differingKeys(from, to, collection).map((key): RowDifference => {
        const [before, after] = [rowOf(from, collection, key), rowOf(to, collection, key)];
        const kind = !before ? 'added' : after ? 'changed' : 'removed';
        return { collection, key, kind, fields: fieldDifferences(fieldsOf(collection), before, after) };
      }),
    ),
  ];
}

/** The row of a plan under a key, or what is said once; `undefined` when it has none. */
export function rowOf(plan: Plan, place: Place, key: string): FlatRow | undefined {
  if (place === 'meta') return plan.meta;
  const rows: { readonly [key: string]: FlatRow } = plan[place];
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}

/** Whether two rows say the same, or both are not there. */
export function isSameRow(a: FlatRow | undefined, b: FlatRow | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const fields = Object.keys(a);
  return fields.length === Object.keys(b).length && fields.every((field) => a[field] === b[field]);
}

/** Keys under which two plans don't have the same row, in one order on every machine. */
export function differingKeys(from: Plan, to: Plan, collection: CollectionName): string[] {
  const [before, after]: { readonly [key: string]: FlatRow }[] = [from[collection], to[collection]];
  if (!before || !after || before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isSameRow(rowOf(from, collection, key), rowOf(to, collection, key)))
    .sort();
}
