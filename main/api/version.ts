import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** The version of the program, as its package says. */
export function programVersion(): string {
  const file = join(programFolder, 'package.json');
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}
