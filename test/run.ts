/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. Ends with the line
 * `N passed, N failed`; exits 1 when anything failed. `--static` stops before the tests that run code.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeLegs } from './e2e/legs.ts';
import { provideSystemTools } from './system/tools.ts';
import { isThorough } from './thorough.ts';

const root = resolve(import.meta.dirname, '..');
const reportFile = join(root, '.cache/test-report.json');
/** More files than these don't fail by chance. */
const mostFilesTriedAgain = 3;
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

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

/** Runs vitest over all tests or those of some files; null when it ended without a report. */
function runVitest(files: readonly string[] = []): { isPassed: boolean; report: TestReport } | null {
  rmSync(reportFile, { force: true });
  const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status } = spawnSync(process.execPath, [bin('vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BORGERHUS_BUILT: '1' },
  });
  try {
    return { isPassed: status === 0, report: JSON.parse(readFileSync(reportFile, 'utf8')) };
  } catch {
    return null;
  }
}

function runTests(): Tally {
  mkdirSync(join(root, '.cache'), { recursive: true });
  console.log(`Legs of the end-to-end specs: ${describeLegs()}`);
  const run = runVitest();
  if (run === null) {
    console.error('✗ The tests ended without a report.');
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests: passed, numFailedTests, testResults } = run.report;
  // A file that can't be loaded or a leak after the last test fails the run without failing a test.
  const failed = run.isPassed ? 0 : Math.max(1, numFailedTests);
  const failedFiles = [
    ...new Set(testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)),
  ];
  if (!isThorough || failedFiles.length === 0 || failedFiles.length > mostFilesTriedAgain)
    return { passed, failed };
  // In nine thousand steps over an hour one may find the machine busy; alone it says whether the program is wrong.
  console.log(`\nTried again by themselves:\n${failedFiles.join('\n')}`);
  const second = runVitest(failedFiles);
  if (second === null) return { passed, failed };
  if (second.isPassed) console.log(`Unsteady: failed among all others, passed alone. Mend what makes it so.`);
  return second.isPassed ? { passed: passed + failed, failed: 0 } : { passed, failed };
}

const onlyStatic = process.argv.includes('--static');
if (!onlyStatic) provideSystemTools();
const tallies = [runChecks(onlyStatic ? checks : [...checks, build])];
if (!onlyStatic) tallies.push(runTests());
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
