/**
 * `npm run coverage`: how much of `app/` the unit tests walk through, the files with the most branches left out, and an
 * exit code of 1 when fewer than 95 % of all branches are walked. Not part of `npm test`: counting makes the tests slow.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/coverage');
const goalPercent = 95;
const filesShown = 20;

const fileCoverage = z.object({
  branches: z.object({ total: z.number(), covered: z.number(), pct: z.number() }),
});
type FileCoverage = z.infer<typeof fileCoverage>;

rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'unit', '--reporter=dot', '--testTimeout=300000'],
    // Prints every table a hundred times over, which no other test leaves out: minutes, when each step is counted.
    ...['--exclude', '**/matrices/row-order.test.ts'],
    // What these try runs in processes of its own, whose steps aren't counted.
    ...['--exclude', 'test/main/{cli,browser,shell}/**', '--exclude', 'test/rules/**'],
    ...['--coverage.enabled', '--coverage.provider=v8', '--coverage.include=app/**'],
    ...['--coverage.reporter=json-summary', '--coverage.reporter=html', '--coverage.reportOnFailure'],
    `--coverage.reportsDirectory=${folder}`,
  ],
  { cwd: root, stdio: 'inherit' },
);
const { total, ...files } = z
  .record(z.string(), fileCoverage)
  .parse(JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8')));
const missing = ({ branches }: FileCoverage) => branches.total - branches.covered;
const worst = Object.entries(files)
  .filter(([, file]) => missing(file) > 0)
  .sort(([, a], [, b]) => missing(b) - missing(a));
for (const [path, file] of worst.slice(0, filesShown)) {
  const { covered, total: all, pct } = file.branches;
  process.stdout.write(`${relative(root, path).padEnd(56)} ${covered} of ${all} branches (${pct} %)\n`);
}
const reached = total?.branches.pct ?? 0;
process.stdout.write(
  `Branches of app/: ${reached} % (goal ${goalPercent} %). Every line: ${relative(root, folder)}/index.html\n`,
);
process.exitCode = status === 0 && reached >= goalPercent ? 0 : 1;
