import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstFolder } from '#main/shell/first-folder.ts';
import { tempFolder } from '../temp-folder.ts';

const folder = tempFolder();

it('is the first that is there: no file, nothing that is gone, and none where there is none', () => {
  const file = join(folder.path, 'plan.borgerhus');
  writeFileSync(file, '');
  expect(firstFolder(null, join(folder.path, 'gone'), file, folder.path, '/')).toBe(folder.path);
  expect(firstFolder(null, file)).toBeNull();
  expect(firstFolder()).toBeNull();
});
