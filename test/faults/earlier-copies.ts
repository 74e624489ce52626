import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { openMemory } from '#main/store/connection.ts';
import { layoutVersion, migrate } from '#main/store/migrations.ts';

const fixtures = resolve(import.meta.dirname, '../main/file/fixtures');
/** Documents as earlier programs wrote them; later layouts are reached from the first by the migrations of their time. */
const written: { readonly [layout: number]: string } = {
  1: 'layout-1.borgerhus',
  2: 'layout-2-anonymous.borgerhus',
};
export const earlierLayouts = Array.from({ length: layoutVersion - 1 }, (_, index) => index + 1);

/** Bytes of a document of an earlier layout. */
export function earlierBytes(layout: number): Buffer {
  const bytes = readFileSync(join(fixtures, written[layout] ?? 'layout-1.borgerhus'));
  const db = openMemory(bytes);
  try {
    migrate(db, layout);
    return db.serialize();
  } finally {
    db.close();
  }
}

/** Puts a working copy of an earlier layout into a data folder, with one change that its document doesn't have. */
export function placeEarlierCopy(dataFolder: string, id: string, layout: number): string {
  const folder = join(dataFolder, 'work', id);
  mkdirSync(folder, { recursive: true });
  const sqlite = join(folder, 'plan.sqlite');
  writeFileSync(sqlite, earlierBytes(layout));
  const db = new Database(sqlite);
  db.pragma('journal_mode = WAL');
  db.exec('UPDATE document SET version = version - 1');
  db.close();
  const origin = { document: null, openedAt: '2026-03-01T12:00:00.000Z', title: 'Tidligere' };
  writeFileSync(join(folder, 'origin.json'), JSON.stringify(origin));
  return sqlite;
}
