import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

const originSchema = z.strictObject({
  /**
   * The document by its real path, and the SHA-256 of its bytes as they were last read or written; `null` for a
   * plan that has none on this machine.
   */
  document: z.strictObject({ path: z.string(), sha256: z.string() }).nullable(),
  /** When the working copy was made, ISO 8601 in UTC. */
  openedAt: z.iso.datetime(),
  /** What the plan was called then; shown only when the working copy itself can't be read. */
  title: z.string(),
});

/** Where a working copy comes from. Lies beside it, as the document must not tell where it was opened. */
export type Origin = z.infer<typeof originSchema>;

const fileName = 'origin.json';

/** The working copy of a document is found by the document's real path, so two processes meet at one lock. */
export function documentId(realPath: string): string {
  return createHash('sha256').update(realPath).digest('hex').slice(0, 32);
}

/**
 * @returns `undefined` when there is none: the working copy was never finished. One that can't be made out says
 *   nothing of a document, so that the plan beside it isn't given up.
 */
export function readOrigin(folder: string): Origin | undefined {
  try {
    return originSchema.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    return { document: null, openedAt: new Date(0).toISOString(), title: '' };
  }
}

/** @throws Error with the system's code when the disk refuses */
export function writeOrigin(folder: string, origin: Origin): void {
  const written = writeWhole(
    join(folder, fileName),
    Buffer.from(JSON.stringify(origin, null, 2)),
    'anything',
  );
  if (written.ok) return;
  const code = written.error.code === 'write_disk_full' ? 'ENOSPC' : 'EIO';
  throw Object.assign(new Error(written.error.code), { code });
}
