/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with the line
 * `N passed, N failed`; exits 1 when anything failed. `--static` stops before the tests that run code.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeLegs } from './e2e/legs.ts';
import { provideSystemTools } from './system/tools.ts';

const root = resolve(import.meta.dirname, '..');
const reportFile = join(root, '.cache/test-report.json');
const bin = (path: string) => join(root, 'node_modules', path);

/** Name, program and arguments of each check; a program is a script for Node. */
const checks: [string, string[]][] = [
  ['types', [bin('typescript7/bin/tsc'), '--build']],
  ['lint', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.']],
  [
    'dependency rules',
    [
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'app',
      'main',
      'renderer',
    ],
  ],
  ['unused code', [bin('knip/bin/knip.js')]],
];
const build: [string, string[]] = ['build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']];

interface Tally {
  passed: number;
  failed: number;
}

function runChecks(list: [string, string[]][]): Tally {
  const tally = { passed: 0, failed: 0 };
  for (const [name, args] of list) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    tally[status === 0 ? 'passed' : 'failed'] += 1;
  }
  return tally;
}

function runTests(): Tally {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(reportFile, { force: true });
  console.log(`Legs of the end-to-end specs: ${describeLegs()}`);
  const args = [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BORGERHUS_BUILT: '1' },
  });
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed } = report as Record<string, number>;
    // A file that can't be loaded or a leak after the last test fails the run without failing a test.
    return { passed: passed ?? 0, failed: (failed ?? 0) + (status !== 0 && !failed ? 1 : 0) };
  } catch {
    console.error('✗ The tests ended without a report.');
    return { passed: 0, failed: 1 };
  }
}

const onlyStatic = process.argv.includes('--static');
if (!onlyStatic) provideSystemTools();
const tallies = [runChecks(onlyStatic ? checks : [...checks, build])];
if (!onlyStatic) tallies.push(runTests());
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
