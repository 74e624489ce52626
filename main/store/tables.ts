import { z } from 'zod';
import { metaSchema } from '#app/plan/meta.ts';
import { type CollectionName, collectionNames, collections } from '#app/plan/plan.ts';

export type Cell = string | number | null;

/** A field of a row and the column that keeps it. */
interface Field {
  field: string;
  column: string;
  isBoolean: boolean;
}

/** A table that keeps a collection: what a row is there is a row here, column by field. */
export interface Table {
  name: string;
  fields: readonly Field[];
  /** Columns of the primary key, in the order in which their values are joined in a row's key. */
  key: readonly string[];
}

export const metaTable = tableOf('planMeta', metaSchema, ['id']);

export const tables = Object.fromEntries(
  collectionNames.map((name) => [name, tableOf(name, collections[name].schema, collections[name].key)]),
) as { readonly [Name in CollectionName]: Table };

/** The table for rows of a schema: camelCase names become snake_case. */
export function tableOf(name: string, schema: z.ZodObject, key: readonly string[]): Table {
  return {
    name: snakeCase(name),
    fields: Object.entries(schema.shape).map(([field, type]) => ({
      field,
      column: snakeCase(field),
      isBoolean: isBoolean(type),
    })),
    key: key.map(snakeCase),
  };
}

/** The cells of a row, in the order of the table's fields; yes and no become 1 and 0. */
export function toCells(table: Table, row: object): Cell[] {
  return table.fields.map(({ field }) => {
    const value = (row as Record<string, Cell | boolean>)[field];
    return typeof value === 'boolean' ? Number(value) : (value ?? null);
  });
}

/** The row that cells in the order of the table's fields stand for; not yet checked. */
export function fromCells(table: Table, cells: readonly Cell[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  table.fields.forEach(({ field, isBoolean }, index) => {
    const cell = cells[index] ?? null;
    row[field] = isBoolean && cell !== null ? cell === 1 : cell;
  });
  return row;
}

function isBoolean(type: z.core.$ZodType): boolean {
  if (type instanceof z.ZodNullable) return isBoolean(type.unwrap());
  return type instanceof z.ZodBoolean;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
