import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result } from '#app/plan/result.ts';
import { readRefusal, refusedFile, systemCode } from './file-errors.ts';
import { maxDocumentBytes } from './verify.ts';

/**
 * The bytes of a document, read at one stroke. The only way in which a user's file is opened: SQLite never sees
 * its path, so it can neither write beside it nor pick up what lies there.
 */
export function readDocumentBytes(path: string): Result<Buffer> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refusedFile('document_is_folder', path);
    // A pipe or device would be waited for without end.
    if (!stat.isFile()) return refusedFile('document_not_a_plan', path);
    if (stat.size > maxDocumentBytes) {
      return refusedFile('document_too_large', path, { limit: maxDocumentBytes / 1e6 });
    }
    return ok(readFileSync(path));
  } catch (error) {
    return readRefusal(error, path);
  }
}

/**
 * One name for one file, whatever links and spellings lead to it; for a file that isn't there, the real name of
 * its folder and its own.
 *
 * @param refusal why it can't be had: read from, or written to (then the file may be missing, its folder not)
 */
export function realDocumentPath(path: string, refusal: typeof readRefusal): Result<string> {
  const absolute = resolve(path);
  try {
    return ok(realpathSync.native(absolute));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return refusal(error, absolute);
  }
  try {
    return ok(join(realpathSync.native(dirname(absolute)), basename(absolute)));
  } catch (error) {
    return refusal(error, absolute);
  }
}
