import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { applicationId, type Connection, openMemory } from '../store/connection.ts';
import { contentHash } from '../store/content.ts';
import { type DocumentMark, readMark } from '../store/document-mark.ts';
import { isNumberedWithoutGap } from '../store/history.ts';
import { layoutVersion, migrate } from '../store/migrations.ts';
import { PlanStore } from '../store/plan-store.ts';
import { refusedFile, systemCode } from './file-errors.ts';

/** A document that has stood every test, copied into memory and brought up to this program's layout. */
export interface VerifiedDocument {
  /** In memory; to be closed by whoever asked. */
  store: PlanStore;
  plan: Plan;
  mark: DocumentMark;
  /** That of the bytes, before it was brought up. */
  layout: number;
}

/** Larger than any plan a municipality can make, small enough to be held in memory twice. */
export const maxDocumentBytes = 500_000_000;

const magic = 'SQLite format 3\0';
const headerBytes = 100;

/**
 * Tells whether bytes are a whole, unharmed plan that this program can read. Only these bytes are looked at, in
 * memory: nothing that lies beside the file (a stale `-wal`) can change its meaning, and nothing is written.
 *
 * Order: what the header alone tells, before SQLite sees a byte; then the exact schema, so that no foreign
 * trigger, view or table is ever run; then the pages, the references, the content hash; then the plan's own rules.
 *
 * @param name the file's name, for the refusal
 */
export function verifyDocument(name: string, bytes: Buffer): Result<VerifiedDocument> {
  const header = checkHeader(name, bytes);
  if (!header.ok) return header;
  let db: Connection | undefined;
  try {
    db = openMemory(bytes);
    const verified = checkContent(name, db, header.value);
    if (!verified.ok) db.close();
    return verified;
  } catch (error) {
    db?.close();
    const code = systemCode(error);
    if (!code?.startsWith('SQLITE_')) throw error;
    return refusedFile('document_damaged', name, { at: code });
  }
}

/** @returns the layout version, 1 or more and known to this program */
function checkHeader(name: string, bytes: Buffer): Result<number> {
  if (bytes.length === 0) return refusedFile('document_empty', name);
  if (bytes.length > maxDocumentBytes) {
    return refusedFile('document_too_large', name, { limit: maxDocumentBytes / 1e6 });
  }
  if (bytes.toString('latin1', 0, magic.length) !== magic) return refusedFile('document_not_a_plan', name);
  if (bytes.length < headerBytes) return refusedFile('document_damaged', name, { at: 'header' });
  if (bytes.readUInt32BE(68) !== applicationId) return refusedFile('document_not_a_plan', name);
  const version = bytes.readUInt32BE(60);
  if (version > layoutVersion) {
    return refusedFile('document_newer', name, { version, known: layoutVersion });
  }
  if (version === 0) return refusedFile('document_foreign', name);
  const pageBytes = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  if (bytes.length !== pageBytes * bytes.readUInt32BE(28)) {
    return refusedFile('document_damaged', name, { at: 'length' });
  }
  // A document is never in WAL mode: half of it might lie in a file that wasn't sent along.
  if (bytes[18] !== 1 || bytes[19] !== 1) return refusedFile('document_foreign', name);
  return ok(version);
}

function checkContent(name: string, db: Connection, version: number): Result<VerifiedDocument> {
  if (schemaOf(db) !== expectedSchema(version)) return refusedFile('document_foreign', name);
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    return refusedFile('document_damaged', name, { at: 'integrity' });
  }
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
    return refusedFile('document_damaged', name, { at: 'references' });
  }
  const mark = readMark(db);
  if (mark?.contentHash !== contentHash(db, mark?.savedAt ?? '')) {
    return refusedFile('document_damaged', name, { at: 'hash' });
  }
  migrate(db);
  const store = new PlanStore(db);
  const plan = store.load();
  if (!plan.ok) return refusedFile('document_damaged', name, plan.error.details);
  if (mark.version !== store.version || !isNumberedWithoutGap(db))
    return refusedFile('document_damaged', name, { at: 'version' });
  return ok({ store, plan: plan.value, mark, layout: version });
}

const expectedSchemas = new Map<number, string>();

function expectedSchema(version: number): string {
  let schema = expectedSchemas.get(version);
  if (schema === undefined) {
    const db = openMemory();
    migrate(db, version);
    schema = schemaOf(db);
    db.close();
    expectedSchemas.set(version, schema);
  }
  return schema;
}

function schemaOf(db: Connection): string {
  return JSON.stringify(
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all(),
  );
}
