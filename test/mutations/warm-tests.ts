import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { type Mutant, mutated, outOfTime, withLoopGuards } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');

export type Outcome = 'killed' | 'timeout' | 'survived';

/** The tests of one part of the program, loaded once and run again and again with another mutant in it. */
export interface WarmTests {
  /** Whether they notice; asked of one mutant at a time. */
  outcomeOf(mutant: Mutant): Promise<Outcome>;
  /** @throws when the sound program fails: then a mutant has left something behind, and no outcome can be believed */
  close(): Promise<void>;
}

/** A test file on its own: how long it takes, and every source file that it reads. */
interface TestFile {
  specification: TestSpecification;
  durationMs: number;
  reads: ReadonlySet<string>;
}

/** Test files that together take no longer are run in one go; longer ones wait for what the quick ones say. */
const quickMs = 2_000;

/** A mutant may take so many times what the sound program takes in its slowest test file. */
const patience = 3;

/**
 * @param part a folder or file of `app/`, as `app/decision`
 * @param tests the folder with the tests that must notice
 * @throws when a test fails without any mutant: then nothing can be said
 */
export async function warmTests(part: string, tests: string): Promise<WarmTests> {
  let current: Mutant | undefined;
  let limitMs = 600_000;
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      // Kept by content, a mutant would be read as the sound file.
      fsModuleCache: false,
      include: [`${tests}/**/*.test.ts`],
      maxWorkers: 1,
      bail: 1,
      testTimeout: 600_000,
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform(code, id) {
            const file = relative(root, id);
            if (!file.startsWith(part)) return;
            const source = current?.file === file ? mutated(code, current) : code;
            return { code: withLoopGuards(file, source, limitMs), map: null };
          },
        },
      ],
    },
  );
  const files = await soundRun(vitest);
  limitMs = Math.max(5_000, patience * Math.max(...files.map(({ durationMs }) => durationMs)));
  return {
    async outcomeOf(mutant) {
      current = mutant;
      vitest.invalidateFile(join(root, mutant.file));
      let outcome: Outcome = 'survived';
      for (const group of inGroups(files.filter(({ reads }) => reads.has(mutant.file)))) {
        outcome = await run(vitest, group);
        if (outcome !== 'survived') break;
      }
      current = undefined;
      vitest.invalidateFile(join(root, mutant.file));
      return outcome;
    },
    async close() {
      for (const group of inGroups(files)) {
        if ((await run(vitest, group)) !== 'survived')
          throw new Error('fails after the last mutant was taken out');
      }
      await vitest.close();
    },
  };
}

async function soundRun(vitest: Vitest): Promise<TestFile[]> {
  const files: TestFile[] = [];
  for (const specification of await vitest.globTestSpecifications()) {
    const start = performance.now();
    if ((await run(vitest, [specification])) !== 'survived') {
      throw new Error(`fails without any mutant: ${specification.moduleId}`);
    }
    const durationMs = performance.now() - start;
    files.push({ specification, durationMs, reads: filesReadBy(specification.moduleId) });
  }
  return files.sort((a, b) => a.durationMs - b.durationMs);
}

function inGroups(files: readonly TestFile[]): TestSpecification[][] {
  const quick = files.filter(({ durationMs }) => durationMs <= quickMs);
  const slow = files.filter(({ durationMs }) => durationMs > quickMs);
  const groups = [quick, ...slow.map((file) => [file])].filter(({ length }) => length > 0);
  return groups.map((group) => group.map(({ specification }) => specification));
}

async function run(vitest: Vitest, specifications: TestSpecification[]): Promise<Outcome> {
  // A run that failed before counts towards `bail` until it is forgotten.
  vitest.state.clearErrors();
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.filter((module) => !module.ok());
  if (failed.length === 0 && unhandledErrors.length === 0) return 'survived';
  const errors = failed.flatMap((module) => [
    ...module.errors(),
    ...[...module.children.allTests('failed')].flatMap((test) => test.result().errors ?? []),
  ]);
  return errors.some(({ message }) => message.includes(outOfTime)) ? 'timeout' : 'killed';
}

const readBy = new Map<string, Set<string>>();

/** A file's imports and theirs, as paths from the root. */
function filesReadBy(path: string): Set<string> {
  const files = readBy.get(path) ?? new Set<string>();
  if (readBy.has(path)) return files;
  const waiting = [path];
  for (const next of waiting) {
    const file = relative(root, next);
    if (files.has(file)) continue;
    files.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(next, 'utf8')).importedFiles) {
      if (!/\.tsx?$/.test(fileName)) continue;
      waiting.push(fileName.startsWith('#') ? join(root, fileName.slice(1)) : join(dirname(next), fileName));
    }
  }
  readBy.set(path, files);
  return files;
}
