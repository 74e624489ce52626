import { ok, refused } from '#app/plan/result.ts';
import type { Connection } from '../store/connection.ts';
import { contentsOf } from './backup-note.ts';
import type { Backups } from './backups.ts';
import { documentBytes } from './document-bytes.ts';
import { readOrigin } from './origin.ts';
import { verifyDocument } from './verify.ts';

interface EarlierCopy {
  backups: Backups;
  workId: string;
  /** Of the working copy. */
  folder: string;
  db: Connection;
  now: Date;
}

/**
 * Keeps a working copy as an earlier version of the program left it, before it is brought up to this one's layout.
 *
 * @throws Error with the system's code when it can't be kept: then it must not be changed
 */
export function backUpEarlier({ backups, workId, folder, db, now }: EarlierCopy): void {
  const kept = backups.keep({
    ...contentsOf(db),
    reason: 'migration',
    place: { workId, documentPath: readOrigin(folder)?.document?.path ?? null },
    now,
    bytes() {
      const document = documentBytes(db, now);
      if (!document.ok) return document;
      const { bytes } = document.value;
      // Nobody has looked at its rows in this session.
      const verified = verifyDocument('', bytes);
      if (!verified.ok) return refused('document_not_verified', verified.error.details);
      verified.value.store.close();
      return ok(bytes);
    },
  });
  if (kept.ok) return;
  const { code } = kept.error;
  const systemCode =
    code === 'document_not_verified' ? 'SQLITE_CORRUPT' : /disk_full$/.test(code) ? 'ENOSPC' : 'EIO';
  throw Object.assign(new Error(code), { code: systemCode });
}
