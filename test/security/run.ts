/**
 * `npm run security`: every attack of the list is tried, then each protection taken out, to show that the specs can fail.
 * With words behind it, only protections with these words are taken out.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { takeOutEach } from '../mutations/take-out.ts';
import { attacks, families } from './attacks.ts';
import { mutations } from './mutations.ts';

const root = resolve(import.meta.dirname, '../..');
const projects = ['security', 'desktop', 'unit'];
const [only] = process.argv.slice(2);

function tryAll(): boolean {
  const specs = [...new Set(attacks.map(({ spec }) => spec))];
  const { status } = spawnSync(
    process.execPath,
    [
      ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/security/', ...specs],
      ...projects.flatMap((project) => ['--project', project]),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const counts = Object.entries(families).map(([family, tried]) => `${tried.length} on ${family}`);
  process.stdout.write(`${attacks.length} attacks tried: ${counts.join(', ')}\n`);
  return status === 0;
}

const isSafe = only !== undefined || tryAll();
const missed = takeOutEach(mutations, { projects, env: {}, only });
process.exitCode = isSafe ? missed : 1;
