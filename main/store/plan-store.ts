import Database from 'better-sqlite3';
import { nameIn } from '#app/plan/name-in.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { checkedTables } from './checked-plan.ts';
import type { Connection } from './connection.ts';
import { forgetHistory } from './forget-history.ts';
import { latestVersion, type NewChange, record } from './history.ts';
import { RowStatements } from './row-statements.ts';
import { scrub, sealHistory } from './seal-history.ts';
import { metaTable, type Table, tables } from './tables.ts';
import { rowAt, touchedRows } from './touched-rows.ts';

/** A plan in a database of this program's layout: read as a whole, written row by row with its history. */
export class PlanStore {
  readonly db: Connection;
  #version: number;
  readonly #statements = new Map<Table, RowStatements>();

  constructor(db: Connection) {
    this.db = db;
    this.#version = latestVersion(db);
  }

  /** Number of the latest change, 0 before the first. */
  get version(): number {
    return this.#version;
  }

  /** The plan, each row and rule checked; `plan_invalid` says where it fails. */
  load(): Result<Plan> {
    const [meta] = [...this.#of(metaTable).all()].map(([, row]) => row);
    return checkedTables(meta, (name) => this.#of(tables[name]).all());
  }

  /** Fills an empty database with a plan. */
  fill(plan: Plan): void {
    this.db.transaction(() => {
      this.#of(metaTable).put(plan.meta);
      for (const name of collectionNames) {
        for (const row of Object.values(plan[name])) this.#of(tables[name]).put(row);
      }
    })();
  }

  /**
   * Keeps a change: the rows it touched, as they are in the plan after it, and its place in the history, all or
   * nothing. When this returns, the change survives the loss of power.
   *
   * @returns the version it was given
   * @throws SqliteError when the disk is full or fails; the database is then as before
   */
  commit(planAfter: Plan, change: NewChange): number {
    const { meta, rows } = touchedRows(change.patches);
    const version = this.#version + 1;
    const { seal } = change;
    this.db.transaction(() => {
      if (meta) this.#of(metaTable).put(planAfter.meta);
      for (const name of collectionNames.toReversed()) {
        for (const key of rows.get(name) ?? []) {
          if (!rowAt(planAfter, name, key)) this.#of(tables[name]).remove(key);
        }
      }
      for (const name of collectionNames) {
        for (const key of rows.get(name) ?? []) {
          const row = rowAt(planAfter, name, key);
          if (row) this.#of(tables[name]).put(row);
        }
      }
      record(this.db, version, change);
      if (seal?.scope === 'round') sealHistory(this.db, seal.id, nameIn(planAfter.rounds, seal.id));
      if (seal?.scope === 'plan') forgetHistory(this.db, seal.id, planAfter);
    })();
    this.#version = version;
    if (seal) this.#scrub();
    return version;
  }

  /** The same database after its content was replaced as a whole. */
  reread(): PlanStore {
    return new PlanStore(this.db);
  }

  close(): void {
    this.db.close();
  }

  /** The change is kept by now: a disk that is full must not take it back. The next opening tries again. */
  #scrub(): void {
    try {
      scrub(this.db);
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error;
    }
  }

  #of(table: Table): RowStatements {
    let statements = this.#statements.get(table);
    if (!statements) {
      statements = new RowStatements(this.db, table);
      this.#statements.set(table, statements);
    }
    return statements;
  }
}
