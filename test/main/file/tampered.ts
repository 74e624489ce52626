import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { contentHash } from '#main/store/content.ts';

/** The bytes after SQL that another program ran on the file, with the hash set right again on request. */
export function tampered(
  bench: { path(name: string): string },
  bytes: Buffer,
  sql: string,
  rehash = true,
): Buffer {
  const path = bench.path('tampered.sqlite');
  writeFileSync(path, bytes);
  const db = new Database(path);
  db.exec(sql);
  if (rehash) {
    const savedAt = db.prepare<[], string>('SELECT saved_at FROM document').pluck().get() ?? '';
    db.prepare('UPDATE document SET content_hash = ?').run(contentHash(db, savedAt));
  }
  db.close();
  return readFileSync(path);
}
