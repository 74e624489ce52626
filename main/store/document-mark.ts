import type { Connection } from './connection.ts';

/** What a document says of itself, and what a working copy remembers of its document. */
export interface DocumentMark {
  /** Version of the plan that the document holds. */
  version: number;
  /** ISO 8601 in UTC. */
  savedAt: string;
  /** {@link import('./content.ts').contentHash}, hex. */
  contentHash: string;
}

export function readMark(db: Connection): DocumentMark | undefined {
  return db
    .prepare<[], DocumentMark>(
      'SELECT version, saved_at AS savedAt, content_hash AS contentHash FROM document',
    )
    .get();
}

/** @param schema the attached database that is to say it, if it isn't the connection's own */
export function writeMark(
  db: Connection,
  { version, savedAt, contentHash }: DocumentMark,
  schema = 'main',
): void {
  db.prepare(
    `INSERT OR REPLACE INTO ${schema}.document (id, version, saved_at, content_hash) VALUES (1, ?, ?, ?)`,
  ).run(version, savedAt, contentHash);
}

/** From then on the database says that no document has its changes. */
export function removeMark(db: Connection): void {
  db.exec('DELETE FROM document');
}
