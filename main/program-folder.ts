import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `package.json`, `resources` and `out`: that of the sources, or the archive of the
 * installed program. Built code lies at another depth than its source, so nothing may count folders.
 */
export const programFolder = folderWithPackage(import.meta.dirname);

function folderWithPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json is missing: the program is not whole');
  return folderWithPackage(parent);
}
