import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import { type Connection, openMemory } from '../store/connection.ts';
import type { DocumentMark } from '../store/document-mark.ts';
import { migrate } from '../store/migrations.ts';
import { PlanStore } from '../store/plan-store.ts';
import { documentBytes } from './document-bytes.ts';
import { readDocumentBytes, realDocumentPath } from './document-file.ts';
import { writeRefusal } from './file-errors.ts';
import { planHash } from './plan-hash.ts';
import { verifyDocument } from './verify.ts';
import { writeWhole } from './write-whole.ts';

/** What a document holds and says of itself. */
export interface DocumentContent extends DocumentMark {
  plan: Plan;
  /** Names what the plan says; two documents with the same plan have the same. */
  planHash: string;
}

/** Reads and verifies a document without making a working copy; refuses as opening does, the file untouched. */
export function readDocument(path: string): Result<DocumentContent> {
  return readDocumentWith(path, (content) => content);
}

/** The same, with a look into its history while it is open. */
export function readDocumentWith<Found>(
  path: string,
  look: (content: DocumentContent, db: Connection) => Found,
): Result<Found> {
  const bytes = readDocumentBytes(path);
  if (!bytes.ok) return bytes;
  const verified = verifyDocument(path, bytes.value);
  if (!verified.ok) return verified;
  const { store, plan, mark } = verified.value;
  try {
    return ok(look({ plan, planHash: planHash(plan), ...mark }, store.db));
  } finally {
    store.close();
  }
}

/** Writes a new document with a plan and no history; `document_exists` when the name is taken. */
export function createDocument(
  path: string,
  plan: Plan,
  now: Date,
): Result<{ path: string } & DocumentContent> {
  const checked = checkedPlan(plan);
  if (!checked.ok) return checked;
  const target = realDocumentPath(path, writeRefusal);
  if (!target.ok) return target;
  const db = openMemory();
  try {
    migrate(db);
    new PlanStore(db).fill(checked.value);
    const document = documentBytes(db, now);
    if (!document.ok) return document;
    const written = writeWhole(target.value, document.value.bytes, 'nothing');
    if (!written.ok) return written;
    return ok({
      path: target.value,
      plan: checked.value,
      planHash: planHash(checked.value),
      ...document.value.mark,
    });
  } finally {
    db.close();
  }
}
