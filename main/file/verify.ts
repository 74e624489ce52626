import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { applicationId, type Connection, openMemory } from '../store/connection.ts';
import { contentHash } from '../store/content.ts';
import { type DocumentMark, readMark } from '../store/document-mark.ts';
import { isNumberedWithoutGap, latestVersion } from '../store/history.ts';
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
  return opened(name, bytes, (db, layout) => {
    const mark = checkPages(name, db, layout);
    if (!mark.ok) return mark;
    migrate(db);
    const store = new PlanStore(db);
    const plan = store.load();
    if (!plan.ok) return refusedFile('document_damaged', name, plan.error.details);
    const counted = checkVersion(name, db, mark.value);
    return counted.ok ? ok({ store, plan: plan.value, mark: counted.value, layout }) : counted;
  });
}

/**
 * The same test but for the plan's own rules: for bytes with the rows of a database whose plan stood them when it was opened, and
 * with every change since. Asking each row again takes longer than the rest together.
 */
export function verifyPages(name: string, bytes: Buffer): Result<DocumentMark> {
  return opened(name, bytes, (db, layout) => {
    const mark = checkPages(name, db, layout);
    const counted = mark.ok ? checkVersion(name, db, mark.value) : mark;
    if (counted.ok) db.close();
    return counted;
  });
}

/** @param check closes the database, or hands it on, when it finds nothing to refuse */
function opened<Value>(
  name: string,
  bytes: Buffer,
  check: (db: Connection, layout: number) => Result<Value>,
): Result<Value> {
  const header = checkHeader(name, bytes);
  if (!header.ok) return header;
  let db: Connection | undefined;
  try {
    db = openMemory(bytes);
    const checked = check(db, header.value);
    if (!checked.ok) db.close();
    return checked;
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

/** Schema, pages, references and content hash. */
function checkPages(name: string, db: Connection, version: number): Result<DocumentMark> {
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
  return ok(mark);
}

function checkVersion(name: string, db: Connection, mark: DocumentMark): Result<DocumentMark> {
  if (mark.version === latestVersion(db) && isNumberedWithoutGap(db)) return ok(mark);
  return refusedFile('document_damaged', name, { at: 'version' });
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
