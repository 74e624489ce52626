/**
 * `npm run faults`: everything in full, then each protection taken out, to show that the checks can fail. With words
 * behind it, only protections with these words are taken out.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { takeOutEach } from '../mutations/take-out.ts';
import { mutations } from './mutations.ts';

const root = resolve(import.meta.dirname, '../..');
const [only] = process.argv.slice(2);

function tryAll(): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'faults'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BORGERHUS_FAULTS: 'full' } },
  );
  return status === 0;
}

const isSound = only !== undefined || tryAll();
const missed = takeOutEach(mutations, {
  projects: ['faults', 'unit'],
  env: { BORGERHUS_FAULTS: 'short' },
  only,
});
process.exitCode = isSound ? missed : 1;
