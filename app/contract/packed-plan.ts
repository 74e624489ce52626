import { itemAt } from '../plan/item-at.ts';
import type { PlanMeta } from '../plan/meta.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  type Plan,
  type RowOf,
  rowKey,
} from '../plan/plan.ts';

type Value = string | number | boolean | null;

/** One field of every row of a collection, in the order of the rows. */
interface PackedColumn {
  field: string;
  /** `values` are places in the plan's texts. */
  isText: boolean;
  values: readonly Value[];
}

/**
 * A plan on its way to a window: collections column by column, each text once. Ids make up most of a plan and recur in most
 * rows, so a tenth of the bytes is left, and the window keeps each of them once.
 */
export interface PackedPlan {
  meta: PlanMeta;
  texts: readonly string[];
  collections: { readonly [Name in CollectionName]: readonly PackedColumn[] };
}

/** Packs a plan; {@link unpackPlan} gives one that is equal to it. */
export function packPlan(plan: Plan): PackedPlan {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const packed = collectionNames.map((name) => {
    const rows = Object.values<Readonly<Record<string, Value>>>(plan[name]);
    const fields = rows.length > 0 ? Object.keys(collections[name].schema.shape) : [];
    const columns = fields.map((field): PackedColumn => {
      const values = rows.map((row) => row[field] ?? null);
      const isText = values.every((value) => value === null || typeof value === 'string');
      const packedValues = values.map((value) => (typeof value === 'string' ? placeOf(value) : value));
      return { field, isText, values: isText ? packedValues : values };
    });
    return [name, columns];
  });
  return { meta: plan.meta, texts, collections: Object.fromEntries(packed) };
}

/** The plan that was packed. */
export function unpackPlan({ meta, texts, collections: packed }: PackedPlan): Plan {
  const unpacked = collectionNames.map((name) => [name, unpackRows(name, packed[name], texts)]);
  return { meta, ...Object.fromEntries(unpacked) };
}

function unpackRows<Name extends CollectionName>(
  name: Name,
  columns: readonly PackedColumn[],
  texts: readonly string[],
): { [key: string]: RowOf<Name> } {
  const rows: { [key: string]: RowOf<Name> } = {};
  const count = columns[0]?.values.length ?? 0;
  for (let index = 0; index < count; index++) {
    const row: Record<string, Value> = {};
    for (const { field, isText, values } of columns) {
      const value = values[index] ?? null;
      row[field] = isText && typeof value === 'number' ? itemAt(texts, value) : value;
    }
    rows[rowKey(name, row as RowOf<Name>)] = row as RowOf<Name>;
  }
  return rows;
}
