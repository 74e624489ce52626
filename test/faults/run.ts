/** `npm run faults`: everything in full, then each protection taken out, to show that the checks can fail. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function run(args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BORGERHUS_FAULTS: 'full' },
  });
  return status === 0;
}

const isSound = run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'faults']);
const isNoticed = run(['--no-warnings', join(import.meta.dirname, 'mutations.ts')]);
process.exitCode = isSound && isNoticed ? 0 : 1;
