import { z } from 'zod';
import { collectionNames } from '../plan/plan.ts';

/** Why a backup was made. */
export const backupReasons = [
  'opened',
  'saved',
  'changes',
  'left',
  'migration',
  'restore',
  'sealed',
  'anonymised',
] as const;

/** A backup among those of its plan; grows by one with each. */
export const backupSequenceField = z.int().min(1);

/** A backup and what it holds, newest first in a list. */
export const backupSchema = z.object({
  planId: z.string(),
  sequence: backupSequenceField,
  reason: z.enum(backupReasons),
  at: z.string(),
  title: z.string(),
  fileName: z.string().nullable(),
  /** Number of the plan's latest change. */
  version: z.int(),
  counts: z.object({ scenarios: z.int(), functions: z.int(), needs: z.int(), criteria: z.int() }),
});
export type Backup = z.infer<typeof backupSchema>;

/** Collections in which two plans differ, and how many of their rows. */
export const differenceCountsSchema = z.array(
  z.object({
    place: z.enum(['meta', ...collectionNames]),
    added: z.int(),
    removed: z.int(),
    changed: z.int(),
  }),
);
export type DifferenceCounts = z.infer<typeof differenceCountsSchema>;

/** A file beside the document that a file sync made when two had changed it ("plan-PC01", "plan (1)"). */
export const copyBesideSchema = z.object({
  fileName: z.string(),
  /** `other`: another version of the plan; `damaged`: it can't be read. */
  state: z.enum(['other', 'damaged']),
  savedAt: z.string().nullable(),
});
export type CopyBeside = z.infer<typeof copyBesideSchema>;
