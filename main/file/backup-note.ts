import { basename } from 'node:path';
import { z } from 'zod';
import { backupReasons } from '#app/contract/recovery.ts';
import type { CollectionName } from '#app/plan/plan.ts';
import type { Connection } from '../store/connection.ts';
import { latestChangeAt, latestVersion } from '../store/history.ts';
import { layoutOf } from '../store/migrations.ts';
import { isSealed, sealedRoundIds } from '../store/seal-history.ts';
import { tables } from '../store/tables.ts';

/** What is written beside a backup, so that the list of them needs no look into each. */
export const backupNoteSchema = z.strictObject({
  planId: z.uuid(),
  sequence: z.int().min(1),
  reason: z.enum(backupReasons),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** Id of the working copy it was made of: for a plan with a document, that of the document. */
  workId: z.string(),
  /** What the document was called; `null` for a plan that had none. */
  fileName: z.string().nullable(),
  title: z.string(),
  /** Number of the plan's latest change, and when it was made. */
  version: z.int().min(0),
  changedAt: z.iso.datetime().nullable(),
  /** What it holds: number of rows by collection. */
  counts: z.strictObject({ scenarios: z.int(), functions: z.int(), needs: z.int(), criteria: z.int() }),
  /** Anonymous rounds of which it no longer tells who said what. */
  sealedRoundIds: z.array(z.string()),
  /** Of the backup itself, hex. */
  sha256: z.string(),
});

export type BackupNote = z.infer<typeof backupNoteSchema>;

/** What a backup says of a plan, as far as its database tells; may be of an earlier layout. */
export type Contents = Pick<
  BackupNote,
  'planId' | 'title' | 'version' | 'changedAt' | 'counts' | 'sealedRoundIds'
>;

export function contentsOf(db: Connection): Contents {
  const { id = '', title = '' } =
    db.prepare<[], { id: string; title: string }>('SELECT id, title FROM plan_meta').get() ?? {};
  const count = (name: CollectionName) => countOf(db, tables[name].name);
  return {
    planId: id,
    title,
    version: latestVersion(db),
    changedAt: latestChangeAt(db) ?? null,
    counts: {
      scenarios: count('scenarios'),
      functions: count('functions'),
      needs: count('needs'),
      criteria: count('criteria'),
    },
    sealedRoundIds: layoutOf(db) >= firstSealingLayout && isSealed(db) ? sealedRoundIds(db) : [],
  };
}

const firstSealingLayout = 3;

/** An earlier layout may not have the table yet. */
function countOf(db: Connection, table: string): number {
  const isThere = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').pluck().get(table) !== undefined;
  return isThere ? (db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0) : 0;
}

/** Where a backup is made: the working copy, and its document if it has one. */
export interface BackupPlace {
  workId: string;
  documentPath: string | null;
}

export function fileNameOf({ documentPath }: BackupPlace): string | null {
  return documentPath === null ? null : basename(documentPath);
}
