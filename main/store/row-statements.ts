import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';
import { type Cell, fromCells, type Table, toCells } from './tables.ts';

/** The three statements that move rows of one table, prepared when first used. */
export class RowStatements {
  readonly #table: Table;
  readonly #upsert: Statement<Cell[]>;
  readonly #delete: Statement<Cell[]>;
  readonly #select: Statement<[], Cell[]>;

  constructor(db: Connection, table: Table) {
    const sql = rowSql(table);
    this.#table = table;
    this.#upsert = db.prepare(sql.upsert);
    this.#delete = db.prepare(sql.delete);
    this.#select = db.prepare<[], Cell[]>(sql.select).raw();
  }

  put(row: object): void {
    this.#upsert.run(...toCells(this.#table, row));
  }

  remove(key: string): void {
    this.#delete.run(...keyCells(key, this.#table.key.length));
  }

  /** Rows as they are in the file, not yet checked, under their joined keys. */
  *all(): Generator<[key: string, row: Record<string, unknown>]> {
    const keyAt = this.#table.key.map((column) => this.#table.fields.findIndex((f) => f.column === column));
    const known = new Map<string, string>();
    for (const cells of this.#select.iterate()) {
      for (const [index, cell] of cells.entries()) {
        if (typeof cell === 'string') cells[index] = oneOf(known, cell);
      }
      yield [keyAt.map((index) => cells[index]).join('.'), fromCells(this.#table, cells)];
    }
  }
}

/** Texts that recur (ids above all) are kept once: SQLite hands out a new one for every cell. */
function oneOf(known: Map<string, string>, text: string): string {
  const same = known.get(text);
  if (same !== undefined) return same;
  if (known.size < maxKnownTexts) known.set(text, text);
  return text;
}

const maxKnownTexts = 10_000;

/** The parts of a joined key; only the last of them may hold dots itself (the place of a warning). */
function keyCells(key: string, count: number): string[] {
  const parts = key.split('.');
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join('.')];
}

/** The statements as text; rows are always found by the whole primary key. */
export function rowSql(table: Table): { upsert: string; delete: string; select: string } {
  const columns = table.fields.map(({ column }) => column);
  const rest = columns.filter((column) => !table.key.includes(column));
  // A row that is nothing but its key is as it was when it is there already.
  const update =
    rest.length > 0
      ? `UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}`
      : 'NOTHING';
  const key = table.key.join(', ');
  return {
    upsert: `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      ON CONFLICT (${key}) DO ${update}`,
    delete: `DELETE FROM ${table.name} WHERE ${table.key.map((column) => `${column} = ?`).join(' AND ')}`,
    select: `SELECT ${columns.join(', ')} FROM ${table.name} ORDER BY ${key}`,
  };
}
