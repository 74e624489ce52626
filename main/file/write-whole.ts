import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '#app/plan/result.ts';
import { refusedFile, systemCode, writeRefusal } from './file-errors.ts';

/**
 * What may lie at the place that is written to: `nothing`, `anything` (the user was asked), or bytes that were read or
 * written there before (their SHA-256, hex; a file that is gone may be written anew).
 */
export type MayReplace = 'nothing' | 'anything' | { hashes: readonly string[] };

const anybodyMayWrite = 0o222;
const leftoverAgeMs = 3_600_000;

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, flushed and read back, then
 * renamed, and the folder flushed. Whatever fails, the file is as before and no temporary one is left.
 *
 * @param path absolute, with the real name of its folder (a symbolic link would be replaced by the file)
 */
export function writeWhole(path: string, bytes: Buffer, mayReplace: MayReplace): Result<{ path: string }> {
  const temporary = join(dirname(path), `${temporaryStart(path)}${randomUUID()}.tmp`);
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    // Renaming would replace a file that somebody marked as not to be written.
    if (mode !== undefined && (mode & anybodyMayWrite) === 0) return refusedFile('write_no_access', path);
    writeFlushed(temporary, bytes, mode);
    // Some network drives and sticks acknowledge what they didn't keep.
    if (!readFileSync(temporary).equals(bytes))
      return refusedFile('write_failed', path, { reason: 'readback' });
    if (mayReplace === 'nothing') {
      placeNew(temporary, path);
    } else {
      if (mayReplace !== 'anything' && !isUnchanged(path, mayReplace.hashes)) {
        return refusedFile('document_changed', path);
      }
      renameSync(temporary, path);
    }
    flushFolder(dirname(path));
    removeLeftovers(path);
    return ok({ path });
  } catch (error) {
    return writeRefusal(error, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the file still holds bytes with one of these hashes; one that is gone counts as unchanged. */
function isUnchanged(path: string, hashes: readonly string[]): boolean {
  return !existsSync(path) || hashes.includes(sha256(readFileSync(path)));
}

/** @param mode rights of the file that is to be replaced; `undefined`: those of any new file */
function writeFlushed(path: string, bytes: Buffer, mode: number | undefined): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode & 0o777);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives the file its name only if nothing has it: linking fails where renaming would replace. */
function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const code = systemCode(error);
    // File systems without hard links (FAT, some network drives): the next best.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error;
    if (existsSync(path)) throw Object.assign(new Error(path), { code: 'EEXIST' });
    renameSync(temporary, path);
  }
}

function temporaryStart(path: string): string {
  return `.${basename(path).slice(0, 60)}.`;
}

/** Removes what a crash in the middle of writing left behind. A recent one may be another process at work. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const [start, uuid] = [temporaryStart(path), /^[0-9a-f-]{36}\.tmp$/];
  try {
    const now = statSync(path).mtimeMs;
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(start) || !uuid.test(name.slice(start.length))) continue;
      const leftover = join(folder, name);
      if (now - statSync(leftover).mtimeMs > leftoverAgeMs) rmSync(leftover);
    }
  } catch (error) {
    // The file is written; what can't be tidied now is tidied another time.
    if (systemCode(error) === undefined) throw error;
  }
}

/** Makes a folder that only this user may look into, and those it lies in; they survive a loss of power. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder))
    flushFolder(dirname(folder));
}

/** Makes the new name itself survive a loss of power; Windows has no such call and needs none. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
