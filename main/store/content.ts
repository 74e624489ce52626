import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import type { Connection } from './connection.ts';
import { type DocumentMark, writeMark } from './document-mark.ts';
import { isSealed, scrub } from './seal-history.ts';

/**
 * SHA-256 (hex) over every row of every table in one order, and over the moment of saving; what the file says
 * of itself (`document`) is left out. Four of five flipped bits pass SQLite's own check, none passes this.
 */
export function contentHash(db: Connection, savedAt: string): string {
  const hash = createHash('sha256').update(savedAt);
  for (const table of contentTables(db)) {
    const columns = columnsOf(db, table);
    const order = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    hash.update(`\n${JSON.stringify([table, ...columns.map(({ name }) => name)])}\n`);
    const rows = db.prepare(`SELECT * FROM ${table} ORDER BY ${order.map(({ name }) => name).join(', ')}`);
    let lines = '';
    for (const row of rows.raw().iterate()) {
      lines += `${JSON.stringify(row)}\n`;
      if (lines.length < hashedAtOnce) continue;
      hash.update(lines);
      lines = '';
    }
    hash.update(lines);
  }
  return hash.digest('hex');
}

/** Characters; a call for every row would cost more than the hash itself. */
const hashedAtOnce = 200_000;

/**
 * The bytes of a fresh database with the layout and the content of another, which says of itself what `mark` says.
 *
 * SQLite fills it table by table, in memory beside the source: freed pages, with text that somebody deleted, stay behind.
 */
export function freshBytes(source: Connection, mark: DocumentMark): Buffer {
  // The source is consistent already; no effect inside a transaction.
  source.pragma('foreign_keys = OFF');
  source.exec(`ATTACH ':memory:' AS ${fresh}`);
  try {
    source.transaction(() => {
      for (const sql of layoutSql(source)) source.exec(sql.replace(namedTable, `CREATE $1 ${fresh}.`));
      for (const name of ['application_id', 'user_version']) {
        source.pragma(`${fresh}.${name} = ${source.pragma(name, { simple: true })}`);
      }
      for (const table of contentTables(source)) {
        source.exec(`INSERT INTO ${fresh}.${table} SELECT * FROM main.${table}`);
      }
      writeMark(source, mark, fresh);
    })();
    return source.serialize({ attached: fresh });
  } finally {
    source.exec(`DETACH ${fresh}`);
    source.pragma('foreign_keys = ON');
  }
}

const fresh = 'fresh';
const namedTable = /^CREATE (TABLE|UNIQUE INDEX|INDEX) /;

/** What made the tables and their indexes, in the order in which they were made. */
function layoutSql(db: Connection): string[] {
  return db
    .prepare<[], string>('SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid')
    .pluck()
    .all();
}

/**
 * Makes the content of a database file that of a document with the same layout, and what it says of itself, in one transaction.
 *
 * By way of a file beside the target, which SQLite reads table by table: four times as fast as handing over row by row, and pages
 * that the document has freed, with text that somebody deleted, stay behind all the same.
 * What the target held before goes from its file as well when an anonymous round is sealed: it may have been said there.
 *
 * @param document verified bytes
 * @throws SqliteError, or Error with the system's code, when the disk is full or fails; the target is then as before
 */
export function copyContent(document: Buffer, to: Connection): void {
  const beside = incomingPath(to.name);
  try {
    writeFileSync(beside, document, { mode: 0o600 });
    // The source is consistent already, and each deletion would look for children; no effect inside a transaction.
    to.pragma('foreign_keys = OFF');
    to.prepare(`ATTACH ? AS ${incoming}`).run(beside);
    try {
      to.transaction(() => {
        for (const table of [...contentTables(to), 'document']) {
          to.exec(`DELETE FROM main.${table}`);
          to.exec(`INSERT INTO main.${table} SELECT * FROM ${incoming}.${table}`);
        }
      })();
    } finally {
      to.exec(`DETACH ${incoming}`);
    }
    if (isSealed(to)) scrub(to);
  } finally {
    to.pragma('foreign_keys = ON');
    rmSync(beside, { force: true, maxRetries: 5 });
  }
}

const incoming = 'incoming';

/** Where content lies for as long as it is copied into a database file; one left by a crash is nobody's. */
export function incomingPath(databasePath: string): string {
  return `${databasePath}-${incoming}`;
}

function contentTables(db: Connection): string[] {
  return db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'document' ORDER BY name",
    )
    .pluck()
    .all();
}

function columnsOf(db: Connection, table: string): { name: string; pk: number }[] {
  return db.pragma(`table_info(${table})`) as { name: string; pk: number }[];
}
