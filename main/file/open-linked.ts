import { existsSync, readFileSync, statSync } from 'node:fs';
import { ok, type Result } from '#app/plan/result.ts';
import { removeMark } from '../store/document-mark.ts';
import { readDocumentBytes } from './document-file.ts';
import { attempt } from './file-errors.ts';
import { copyIn, keptCopy, type OpenedPlanCopy, resume } from './open-copy.ts';
import { readOrigin } from './origin.ts';
import { maxDocumentBytes } from './verify.ts';
import type { WorkingFolder } from './working-folder.ts';

/** A working copy by its id, where it lies, and the clock. */
interface Place {
  id: string;
  folder: WorkingFolder;
  now: () => Date;
}

/** Goes on with a working copy; `undefined` when its document says it all. One that can't be read is `work_damaged`. */
export function openKept({ id, folder }: Place, path?: string): Result<OpenedPlanCopy | undefined> {
  const kept = keptCopy(id, folder, path);
  if (!kept.ok) return kept;
  return kept.value ? resume(kept.value) : ok(undefined);
}

/**
 * Opens a document, or goes on with what an earlier session didn't save to it. A damaged working copy is put aside, not
 * in the way: the document itself may be sound.
 *
 * @param path real path of the document whose working copy this is, or will be
 */
export function openLinked(place: Place, path: string): Result<OpenedPlanCopy> {
  const { id, folder, now } = place;
  const kept = openKept(place, path);
  if (kept.ok && kept.value) return ok(kept.value);
  if (!kept.ok && kept.error.code !== 'work_damaged') return kept;
  const bytes = readDocumentBytes(path);
  if (!bytes.ok) return bytes;
  const source = { name: path, path, bytes: bytes.value };
  const openedAt = now().toISOString();
  const copied = kept.ok ? copyIn(id, folder, source, openedAt) : kept;
  if (copied.ok || copied.error.code !== 'work_damaged') return copied;
  return copyIn(id, folder, { ...source, setAside: { now: now() } }, openedAt);
}

/**
 * A working copy of a backup, in the place of one that is damaged or whose document is. Both are put aside, never
 * deleted; what is saved from then on replaces the damaged document, if nobody has replaced it meanwhile.
 *
 * @param backup bytes of a document
 */
export function openInstead(
  { id, folder, now }: Place,
  name: string,
  backup: Buffer,
): Result<OpenedPlanCopy> {
  const path = readOrigin(folder.path)?.document?.path ?? null;
  const damaged = attempt(() => (path === null ? undefined : damagedBytes(path)));
  if (!damaged.ok) return damaged;
  const setAside = { now: now(), ...(damaged.value ? { document: damaged.value } : {}) };
  const opened = copyIn(id, folder, { name, path, bytes: backup, setAside }, now().toISOString());
  if (!opened.ok) return opened;
  // The document holds none of it: every change counts as not saved, until it is.
  const unmarked = attempt(() => removeMark(opened.value.store.db));
  if (!unmarked.ok) {
    opened.value.store.close();
    return unmarked;
  }
  return ok({ ...opened.value, workDamaged: false });
}

function damagedBytes(path: string): Buffer | undefined {
  const stat = existsSync(path) ? statSync(path) : undefined;
  return stat?.isFile() && stat.size <= maxDocumentBytes ? readFileSync(path) : undefined;
}
