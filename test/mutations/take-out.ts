import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A protection taken out of the program, and the check that must notice. */
export interface Mutation {
  protection: string;
  file: string;
  /** Text that is there exactly once, and what stands in its place. */
  from: string;
  to: string;
  /** The checks that must fail, each of them: their file, and their names or words of them. */
  test: string;
  name: string | readonly string[];
}

interface Trial {
  /** The projects of vitest that the checks are in. */
  projects: readonly string[];
  env: { readonly [name: string]: string };
  /** Only protections with these words in them. */
  only: string | undefined;
}

/**
 * Takes each protection out of a copy of the program, one at a time, and says whether its check noticed. The working tree
 * isn't touched.
 *
 * @returns 0 when every one was noticed, 1 otherwise, as an exit code
 */
export function takeOutEach(mutations: readonly Mutation[], trial: Trial): 0 | 1 {
  const { only = '' } = trial;
  const tried = mutations.filter(({ protection }) => protection.includes(only));
  const copy = copyOfProgram();
  const missed: string[] = [];
  try {
    for (const mutation of tried) {
      const path = join(copy, mutation.file);
      const sound = readFileSync(path, 'utf8');
      writeFileSync(path, without(sound, mutation));
      const isNoticed = fails(copy, mutation, trial);
      writeFileSync(path, sound);
      if (!isNoticed) missed.push(mutation.protection);
      process.stdout.write(`${isNoticed ? '✓ noticed' : '✗ not noticed'} without: ${mutation.protection}\n`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  process.stdout.write(`${tried.length} protections taken out, ${missed.length} not noticed\n`);
  return missed.length > 0 ? 1 : 0;
}

function copyOfProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), 'borgerhus-mutations-'));
  const folders = ['app', 'main', 'renderer', 'resources', 'test'];
  const files = [
    'package.json',
    'SECURITY.md',
    'electron-builder.yml',
    'tsconfig.base.json',
    'tsconfig.json',
    'vite.config.ts',
    'vitest.config.ts',
  ];
  for (const part of [...folders, ...files]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** What a protection taken out may need: the name in it, and where it comes from. */
const imports: { readonly [word: string]: { name: string; line: string } } = {
  'new Database(': { name: 'Database', line: "import Database from 'better-sqlite3';\n" },
  'mkdirSync(dirname': { name: 'mkdirSync', line: "import { mkdirSync } from 'node:fs';\n" },
  'writeFileSync(target': { name: 'writeFileSync', line: "import { writeFileSync } from 'node:fs';\n" },
};

function without(sound: string, { from, to }: Mutation): string {
  if (sound.split(from).length !== 2) throw new Error(`not there once: ${from}`);
  // Imported alone, first or among others; a name imported twice would only keep the file from being loaded.
  const isThere = (name: string) => new RegExp(`^(import (\\{.*\\b)?|  )${name}\\b`, 'm').test(sound);
  const missing = Object.entries(imports).filter(([word, { name }]) => to.includes(word) && !isThere(name));
  return missing.map(([, { line }]) => line).join('') + sound.replace(from, () => to);
}

/** Whether each of the checks failed; one that could not even be loaded has noticed nothing. */
function fails(copy: string, { test, name }: Mutation, { projects, env }: Trial): boolean {
  const names = [name].flat();
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--reporter=json', `--outputFile=${report}`],
      ...projects.flatMap((project) => ['--project', project]),
      ...[test, '-t', names.map(lastWords).join('|')],
    ],
    // Built anew: what runs must be the program as it stands in the copy.
    { cwd: copy, stdio: 'ignore', timeout: 600_000, env: { ...process.env, BORGERHUS_BUILT: '', ...env } },
  );
  if (!existsSync(report)) return false;
  const failed = failedIn(JSON.parse(readFileSync(report, 'utf8')));
  return names.every((one) => failed.some((title) => pattern(one).test(title)));
}

/** What a check is called, as a pattern: with anything for what is filled in. */
function pattern(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(\\\.\d+)?[sijd]|\\\$\w+/g, '.*'));
}

/** The check's own words, without the groups it stands in. */
function lastWords(name: string): string {
  return pattern(name.split(' > ').at(-1) ?? name).source;
}

interface Report {
  testResults: { assertionResults: { status: string; title: string; ancestorTitles: string[] }[] }[];
}

function failedIn(report: Report): string[] {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ title, ancestorTitles }) => [...ancestorTitles, title].join(' > '));
}
