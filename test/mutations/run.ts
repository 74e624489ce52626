/**
 * `npm run mutants -- app/decision [app/staffing …] [--sample N] [--seed S]`: changes each file of an engine in small
 * ways, one at a time, and says which changes its tests don't notice. With a sample, so many mutants of each file,
 * the same ones for the same seed. Exits 1 when less than 90 % of what could be noticed was.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '#app/decision/random.ts';
import { equivalents } from './equivalent.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Outcome, type WarmTests, warmTests } from './warm-tests.ts';

const root = resolve(import.meta.dirname, '../..');
const goal = 0.9;

interface Tally {
  killed: number;
  timeout: number;
  survived: number;
  known: number;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

const sum: Tally = { killed: 0, timeout: 0, survived: 0, known: 0 };
for (const part of positionals.length > 0 ? positionals : ['app/decision', 'app/staffing', 'app/floors']) {
  const tests = await warmTests(part, testsOf(part));
  for (const file of filesOf(part)) {
    const tally = await tryFile(file, tests);
    for (const key of ['killed', 'timeout', 'survived', 'known'] as const) sum[key] += tally[key];
  }
  await tests.close();
}
print('together', sum);
process.exitCode = shareKilled(sum) < goal ? 1 : 0;

async function tryFile(file: string, tests: WarmTests): Promise<Tally> {
  const tally: Tally = { killed: 0, timeout: 0, survived: 0, known: 0 };
  const survivors: Mutant[] = [];
  for (const mutant of sampleOf(mutantsOf(file, readFileSync(join(root, file), 'utf8')))) {
    const outcome: Outcome | 'known' = isKnown(mutant) ? 'known' : await tests.outcomeOf(mutant);
    tally[outcome] += 1;
    if (outcome === 'survived') survivors.push(mutant);
  }
  print(file, tally);
  for (const { line, from, to } of survivors) {
    process.stdout.write(`    ${file}:${line}\n      - ${from}\n      + ${to}\n`);
  }
  return tally;
}

function print(name: string, { killed, timeout, survived, known }: Tally): void {
  const share = (100 * shareKilled({ killed, timeout, survived, known })).toFixed(0);
  process.stdout.write(
    `${name.padEnd(44)} ${share.padStart(3)} %  killed ${killed}, without end ${timeout}, survived ${survived}, known to do the same ${known}\n`,
  );
}

function shareKilled({ killed, timeout, survived }: Tally): number {
  const tried = killed + timeout + survived;
  return tried === 0 ? 1 : (killed + timeout) / tried;
}

function isKnown({ file, from, to }: Mutant): boolean {
  return equivalents.some((one) => one.file === file && one.from === from && one.to === to);
}

/** So many of a file's mutants, drawn anew for each file from the same seed. */
function sampleOf(mutants: Mutant[]): Mutant[] {
  const count = Number(values.sample ?? mutants.length);
  const random = createRandom(Number(values.seed));
  const drawn = mutants.map((mutant) => ({ mutant, order: random.uniform() }));
  const chosen = drawn.toSorted((a, b) => a.order - b.order).slice(0, count);
  return chosen.map(({ mutant }) => mutant).sort((a, b) => a.start - b.start);
}

function filesOf(part: string): string[] {
  if (statSync(join(root, part)).isFile()) return [part];
  return globSync(`${part}/**/*.ts`, { cwd: root }).sort();
}

/** The tests of an engine stand in the folder that mirrors it. */
function testsOf(part: string): string {
  const [, engine] = part.split('/');
  return `test/app/${engine}`;
}
