import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A forbidden import each: rule, file that breaks it, what that file imports. */
const violations = [
  ['app-is-pure', 'app/plan/reads-disk.ts', 'node:fs'],
  ['app-is-pure', 'app/results/draws.ts', 'react'],
  ['app-is-pure', 'app/commands/stores.ts', '#main/store/target.ts'],
  ['app-is-pure', 'app/matrices/shows.ts', '#renderer/target.ts'],
  ['engines-know-no-plan', 'app/decision/knows-plan.ts', '../plan/target.ts'],
  ['engines-know-no-plan', 'app/staffing/knows-plan.ts', '../plan/target.ts'],
  ['plan-knows-only-itself', 'app/plan/knows-commands.ts', '../commands/target.ts'],
  ['main-never-renderer', 'main/api/draws.ts', '#renderer/target.ts'],
  ['renderer-never-main', 'renderer/views/stores.ts', '#main/store/target.ts'],
  ['renderer-has-no-node', 'renderer/views/reads-disk.ts', 'node:fs'],
  ['shells-are-entries', 'main/api/knows-shell.ts', '../browser/target.ts'],
  ['product-never-test', 'main/api/knows-test.ts', '#test/target.ts'],
  ['only-excel-knows-exceljs', 'main/api/writes-excel.ts', 'exceljs'],
  ['only-store-and-file-know-sqlite', 'main/api/opens-database.ts', 'better-sqlite3'],
  ['only-jobs-know-highs', 'main/api/solves.ts', 'highs'],
  ['only-the-desktop-shell-knows-electron', 'main/shell/knows-electron.ts', 'electron'],
  ['no-circles', 'app/plan/round-a.ts', './round-b.ts'],
  ['not-unresolvable', 'app/plan/imports-nothing.ts', './missing.ts'],
] as const;

const targets = ['app/plan', 'app/commands', 'main/store', 'main/browser', 'renderer', 'test'];
const folder = mkdtempSync(join(tmpdir(), 'borgerhus-rules-'));
let reported: { rule: string; from: string }[] = [];

beforeAll(() => {
  const root = resolve(import.meta.dirname, '../..');
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const place of targets) write(`${place}/target.ts`, 'export const target = 1;\n');
  write('app/plan/round-b.ts', "export * from './round-a.ts';\n");
  for (const [, from, to] of violations)
    write(from, `import * as planted from '${to}';\nexport { planted };\n`);
  reported = cruise();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the dependency rules', () => {
  it.each(violations)('%s: reports %s importing %s', (rule, from) => {
    expect(reported).toContainEqual({ rule, from });
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function cruise(): { rule: string; from: string }[] {
  const program = join(folder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [
    program,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'app',
    'main',
    'renderer',
  ];
  // Violations make it exit with their number; the report is on standard output all the same.
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }));
}
