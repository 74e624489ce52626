import { ok, type Result, refused } from '#app/plan/result.ts';
import type { Connection } from '../store/connection.ts';
import { contentHash, freshBytes } from '../store/content.ts';
import type { DocumentMark } from '../store/document-mark.ts';
import { latestVersion } from '../store/history.ts';
import { verifyPages } from './verify.ts';

/** A document as bytes, and what it says of itself. */
export interface DocumentBytes {
  bytes: Buffer;
  mark: DocumentMark;
}

/**
 * The plan in a database as a document of the same layout: a fresh database with the rows of this moment and their hash, read back
 * and found whole. That the rows make a sound plan is for the caller to know.
 *
 * Built in memory rather than by `VACUUM INTO` or the backup API: it holds no freed pages with deleted text
 * either, and SQLite never works in the user's folder, where a network drive may lock badly and where a
 * `-journal` could be left behind.
 */
export function documentBytes(source: Connection, now: Date): Result<DocumentBytes> {
  const savedAt = now.toISOString();
  const mark = { version: latestVersion(source), savedAt, contentHash: contentHash(source, savedAt) };
  const bytes = freshBytes(source, mark);
  const verified = verifyPages('', bytes);
  return verified.ok ? ok({ bytes, mark }) : refused('document_not_verified', verified.error.details);
}
