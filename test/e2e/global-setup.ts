import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWindow } from '#main/browser/window-build.ts';

const root = resolve(import.meta.dirname, '../..');

/** `npm test` has just built the window; alone (`npm run e2e`) the specs must not run on an old one. */
export async function setup(): Promise<void> {
  const justBuilt =
    process.env.BORGERHUS_BUILT === '1' && existsSync(resolve(root, 'out/renderer/index.html'));
  if (!justBuilt && !buildWindow(root).ok) throw new Error('the window was not built');
}
