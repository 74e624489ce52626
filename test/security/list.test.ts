import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attacks, families } from './attacks.ts';
import { mutations } from './mutations.ts';
import { tried } from './tried.ts';

const root = resolve(import.meta.dirname, '../..');
const table = readFileSync(join(root, 'SECURITY.md'), 'utf8');
/** Specs as `file | full name`, of every file that the list or SECURITY.md names, and of this folder. */
let specs: Set<string>;

/** Test files that SECURITY.md names, and the words of a spec that stand with them: *words*. */
const named = [...table.matchAll(/`(test\/[\w/.-]+\.test\.ts)`(?: \*([^*]+)\*)?/g)].map(
  ([, file = '', words]) => ({ file, words }),
);

beforeAll(() => {
  const files = new Set([...attacks.map(({ spec }) => spec), ...named.map(({ file }) => file)]);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const listed = execFileSync(
    process.execPath,
    [vitest, 'list', '--json', '--staticParse', 'test/security/', ...files],
    { cwd: root, encoding: 'utf8', env: { ...process.env, BORGERHUS_LEGS: 'browser' } },
  );
  const found = JSON.parse(listed) as { name: string; file: string }[];
  // As they stand in the source: a quotation mark in a name comes escaped.
  specs = new Set(found.map(({ name, file }) => `${relative(root, file)} | ${name.replaceAll('\\"', '"')}`));
});

describe('the list of attacks', () => {
  it('names specs that are there, each once', () => {
    const names = attacks.map(({ spec, name }) => `${spec} | ${name}`);
    expect(names.filter((name) => !specs.has(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const words = attacks.map(({ attack }) => attack);
    expect(words.filter((attack, index) => words.indexOf(attack) !== index)).toEqual([]);
  });

  it('leaves out no spec of this folder but those of the list itself', () => {
    const here = relative(root, import.meta.filename);
    const listed = new Set(attacks.map(({ spec, name }) => `${spec} | ${name}`));
    const missing = [...specs].filter(
      (spec) => spec.startsWith('test/security/') && !spec.startsWith(here) && !listed.has(spec),
    );
    expect(missing).toEqual([]);
  });

  it('has a protection taken out for each, or says why there is none', () => {
    const noticed = new Set(
      mutations.flatMap(({ test, name }) => [name].flat().map((one) => `${test} | ${one}`)),
    );
    const known = new Set(attacks.map(({ spec, name }) => `${spec} | ${name}`));
    expect([...noticed].filter((spec) => !known.has(spec))).toEqual([]);
    const unnoticed = attacks.filter(({ spec, name }) => !noticed.has(`${spec} | ${name}`));
    const silent = unnoticed.filter(({ withoutMutation }) => !withoutMutation);
    expect(silent.map(({ attack }) => attack)).toEqual([]);
    const needless = attacks.filter(({ withoutMutation }) => withoutMutation).length;
    expect(unnoticed.length).toBe(needless);
    tried(
      `${attacks.length} attacks on ${Object.keys(families).length} things, ${mutations.length} protections to take out, ${needless} attacks without one`,
    );
  });
});

describe('SECURITY.md', () => {
  it('names test files that are there, and specs that are in them', () => {
    expect(named.length).toBeGreaterThan(20);
    const all = [...specs];
    const missing = named.filter(
      ({ file, words }) =>
        !all.some((spec) => spec.startsWith(`${file} | `) && (!words || spec.includes(words))),
    );
    expect(missing).toEqual([]);
  });

  it('names program files and parts of them that are there', () => {
    const files = [...table.matchAll(/`((?:app|main|renderer|test)\/[\w/.-]+?)(?:#(\w+))?`/g)];
    const missing = files.filter(([, path = '', part]) => {
      const place = join(root, path);
      return !existsSync(place) || (part !== undefined && !readFileSync(place, 'utf8').includes(part));
    });
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  it('has each of Electron’s twenty points, each with its test', () => {
    const rows = [...table.matchAll(/^\| (\d+) \|(.*)\|$/gm)].map(([, number, row = '']) => ({
      number,
      row,
    }));
    expect(rows.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    const untested = rows.filter(
      ({ row }) => !/`test\/[\w/.-]+\.test\.ts`/.test(row.split('|').at(-1) ?? ''),
    );
    expect(untested).toEqual([]);
  });
});
