import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The document that the program was started with, absolute, or `null`.
 *
 * @param args everything after the program; the system and Chromium put switches of their own among them
 * @param folder what a relative path is relative to
 * @param isPackaged otherwise the first that is not a switch is the folder of the app
 */
export function startFile(
  args: readonly string[],
  folder: string,
  { isPackaged }: { isPackaged: boolean },
): string | null {
  const named = args.filter((arg) => arg !== '' && !arg.startsWith('-'));
  const last = named.slice(isPackaged ? 0 : 1).at(-1);
  if (last === undefined) return null;
  // Some Linux desktops hand over an address instead of a path.
  return resolve(folder, last.startsWith('file://') ? fileURLToPath(last) : last);
}
