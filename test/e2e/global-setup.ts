import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createBuilder } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** `npm test` has just built everything; alone (`npm run e2e`) the specs must not run on an old build. */
export async function setup(): Promise<void> {
  const justBuilt =
    process.env.BORGERHUS_BUILT === '1' && existsSync(resolve(root, 'out/renderer/index.html'));
  if (justBuilt) return;
  const builder = await createBuilder({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  // Set up once for each leg; one build is enough for all.
  process.env.BORGERHUS_BUILT = '1';
}
