import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'borgerhus-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles one line as a file of a layer, with that layer's own tsconfig; returns what the compiler says. */
function compileIn(layer: string, line: string): string {
  const root = resolve(import.meta.dirname, '../..');
  const place = mkdtempSync(join(folder, `${layer}-`));
  cpSync(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'));
  mkdirSync(join(place, layer));
  // Without its references: one file is enough to tell what the layer can name.
  const { references: _, ...config } = JSON.parse(readFileSync(join(root, layer, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(place, layer, 'tsconfig.json'), JSON.stringify(config));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  writeFileSync(join(place, layer, 'planted.ts'), `${line}\n`);
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  const args = [compiler, '--project', join(place, layer), '--outDir', join(place, 'out')];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
}

it.each([
  ['app', 'document', 'export const title = document.title;'],
  ['app', 'window', 'export const width = window.innerWidth;'],
  ['app', 'process', 'export const folder = process.cwd();'],
  ['app', 'node:fs', "export { readFileSync } from 'node:fs';"],
  ['main', 'document', 'export const title = document.title;'],
  ['renderer', 'process', 'export const folder = process.cwd();'],
  ['renderer', 'node:fs', "export { readFileSync } from 'node:fs';"],
])('%s can’t name %s', (layer, name, line) => {
  expect(compileIn(layer, line)).toContain(`'${name}'`);
});

it.each([
  ['app', 'export const half = 1 / 2;'],
  ['main', "export { readFileSync } from 'node:fs';"],
  ['renderer', 'export const title = document.title;'],
])('%s compiles what it may name', (layer, line) => {
  expect(compileIn(layer, line)).not.toContain('planted.ts');
});
