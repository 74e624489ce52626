import { statSync } from 'node:fs';

/** The first of these folders that is there: a network drive that is gone must not leave a dialog nowhere. */
export function firstFolder(...folders: readonly (string | null)[]): string | null {
  return folders.find((folder) => folder !== null && isFolder(folder)) ?? null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
