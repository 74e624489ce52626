import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWindow } from '#main/browser/window-build.ts';

const root = resolve(import.meta.dirname, '../..');

/** `npm test` has just built everything; alone (`npm run e2e`) the specs must not run on an old build. */
export async function setup(): Promise<void> {
  const justBuilt =
    process.env.BORGERHUS_BUILT === '1' && existsSync(resolve(root, 'out/renderer/index.html'));
  if (justBuilt) return;
  if (!buildWindow(root).ok) throw new Error('the window was not built');
  // Set up once for each leg; one build is enough for all.
  process.env.BORGERHUS_BUILT = '1';
}
