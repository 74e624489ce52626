import { readFileSync, statSync } from 'node:fs';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { readLimits } from '../excel/read/read-limits.ts';
import { readRefusal, refusedFile } from './file-errors.ts';

/** The bytes of a workbook that the user chose, read at one stroke; one that is too large is never read. */
export function readWorkbookBytes(path: string): Result<Buffer> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refusedFile('document_is_folder', path);
    // A pipe or device would be waited for without end.
    if (!stat.isFile()) return refused('workbook_other_kind');
    if (stat.size > readLimits.bytes) return refused('workbook_large', { megabytes: readLimits.bytes / 1e6 });
    return ok(readFileSync(path));
  } catch (error) {
    return readRefusal(error, path);
  }
}
