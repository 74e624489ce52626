import type { z } from 'zod';
import { metaSchema } from '../plan/meta.ts';
import { type CollectionName, collections } from '../plan/plan.ts';

/** What a field holds; rows are flat. */
export type Value = string | number | boolean | null;
export type FlatRow = { readonly [field: string]: Value };

/** Where rows lie: a collection, or what is said once for the whole plan. */
export type Place = CollectionName | 'meta';

/** A field that is not the same; `null` also where there is no row. */
export interface FieldDifference {
  field: string;
  from: Value;
  to: Value;
}

const fieldNames = new Map<Place, readonly string[]>();

/** The fields of a row that are not its key, in the order of its schema. */
export function fieldsOf(place: Place): readonly string[] {
  let fields = fieldNames.get(place);
  if (!fields) {
    const schema: unknown = place === 'meta' ? metaSchema : collections[place].schema;
    const key: readonly string[] = place === 'meta' ? ['id'] : collections[place].key;
    fields = Object.keys((schema as z.ZodObject).shape).filter((field) => !key.includes(field));
    fieldNames.set(place, fields);
  }
  return fields;
}

/** The fields in which two rows differ; beside a row that isn't there, those that say anything. */
export function fieldDifferences(
  fields: readonly string[],
  from: FlatRow | undefined,
  to: FlatRow | undefined,
): FieldDifference[] {
  return fields.flatMap((field) => {
    const values = { from: from?.[field] ?? null, to: to?.[field] ?? null };
    if (values.from === values.to) return [];
    const isSilent = (!from || !to) && (values.from ?? '') === '' && (values.to ?? '') === '';
    return isSilent ? [] : [{ field, ...values }];
  });
}
