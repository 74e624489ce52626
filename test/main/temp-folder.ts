import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of one file; gone when they are done. */
export function tempFolder(): { path: string; empty(): void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'borgerhus-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    empty() {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path);
    },
  };
}
