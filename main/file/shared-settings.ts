import { readFileSync, statSync } from 'node:fs';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { maxSettingsBytes } from '#app/settings/settings-exchange.ts';
import { readRefusal, refusedFile } from './file-errors.ts';

/** The bytes of a file of settings that the user chose; one that is too large to be one is never read. */
export function readSharedSettings(path: string): Result<Buffer> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refusedFile('document_is_folder', path);
    // A pipe or device would be waited for without end.
    if (!stat.isFile() || stat.size > maxSettingsBytes) return refused('settings_other_kind');
    return ok(readFileSync(path));
  } catch (error) {
    return readRefusal(error, path);
  }
}
