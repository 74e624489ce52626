import { z } from 'zod';
import type { FlatRow, Place } from '../compare/row-difference.ts';
import { rowIn } from '../plan/item-at.ts';
import { metaSchema } from '../plan/meta.ts';
import { collectionNames, collections, type Plan } from '../plan/plan.ts';

/** A field of the plan that somebody writes in freely, and what stands there. */
export interface WrittenText {
  collection: Place;
  /** Of the row in its collection; of `meta` empty. */
  key: string;
  field: string;
  text: string;
}

const fieldNames = new Map<Place, readonly string[]>();

/** The fields of a row that hold whatever somebody writes: names, lines, running text; no ids, codes or dates. */
export function textFieldsOf(place: Place): readonly string[] {
  let fields = fieldNames.get(place);
  if (!fields) {
    fields = Object.entries(shapeOf(place)).flatMap(([field, type]) => (isFreeText(type) ? [field] : []));
    fieldNames.set(place, fields);
  }
  return fields;
}

/** Everything that was written in a plan, in an order that every machine agrees on. What is empty is left out. */
export function* writtenTexts(plan: Plan): Generator<WrittenText> {
  yield* textsOf('meta', '', plan.meta);
  for (const collection of collectionNames) {
    const rows: { readonly [key: string]: FlatRow } = plan[collection];
    for (const key of Object.keys(rows).sort()) yield* textsOf(collection, key, rowIn(rows, key));
  }
}

/** The text as the field keeps it; `undefined` when it can't (too long). */
export function asFieldText(place: Place, field: string, text: string): string | undefined {
  const parsed = shapeOf(place)[field]?.safeParse(text);
  return parsed?.success ? (parsed.data as string) : undefined;
}

function* textsOf(collection: Place, key: string, row: FlatRow): Generator<WrittenText> {
  for (const field of textFieldsOf(collection)) {
    const text = row[field];
    if (typeof text === 'string' && text !== '') yield { collection, key, field, text };
  }
}

function shapeOf(place: Place): { readonly [field: string]: z.ZodType } {
  const schema: unknown = place === 'meta' ? metaSchema : collections[place].schema;
  return (schema as z.ZodObject).shape as { readonly [field: string]: z.ZodType };
}

/** Ids and dates have classes of their own, codes a form that is checked. */
function isFreeText(type: z.ZodType): boolean {
  if (type instanceof z.ZodNullable) return isFreeText(type.unwrap() as z.ZodType);
  if (!(type instanceof z.ZodString)) return false;
  return !(type.def.checks ?? []).some((check) => check._zod.def.check === 'string_format');
}
