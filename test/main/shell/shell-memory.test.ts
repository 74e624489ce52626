import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepExport, lastExport, openShellMemory } from '#main/shell/shell-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const window = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximised: false };

describe('what the desktop shell remembers', () => {
  it('is there at the next start', () => {
    const file = join(folder, 'new/shell.json');
    openShellMemory(file).keep({ window, folder: '/planer' });
    openShellMemory(file).keep({ exports: [] });
    expect(openShellMemory(file).value).toEqual({ window, folder: '/planer', exports: [] });
    expect(readdirSync(join(folder, 'new'))).toEqual(['shell.json']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '[1]'],
  ])('is forgotten when the file holds %s', (_what, text) => {
    const file = join(folder, 'shell.json');
    writeFileSync(file, text);
    expect(openShellMemory(file).value).toEqual({
      window: null,
      folder: null,
      exports: [],
    });
  });

  it('is kept as far as it can be understood', () => {
    const file = join(folder, 'shell.json');
    writeFileSync(file, JSON.stringify({ window: { bounds: 'wide' }, folder: '/planer', exports: 'none' }));
    expect(openShellMemory(file).value).toEqual({
      window: null,
      folder: '/planer',
      exports: [],
    });
  });

  it('knows the last paper of each kind of a plan, and forgets the plans of long ago', () => {
    const file = join(folder, 'shell.json');
    const memory = openShellMemory(file);
    const made = (version: number) => ({
      path: `/rapporter/${version}.xlsx`,
      at: '2026-11-22T10:00:00Z',
      version,
    });
    keepExport(memory, 'a', 'workbook', made(1));
    keepExport(memory, 'a', 'report', made(2));
    keepExport(memory, 'a', 'workbook', made(3));
    expect(lastExport(openShellMemory(file), 'a', 'workbook')).toEqual(made(3));
    expect(lastExport(openShellMemory(file), 'a', 'report')).toEqual(made(2));
    expect(lastExport(memory, 'b', 'workbook')).toBeNull();
    for (let plan = 0; plan < 60; plan++) keepExport(memory, `${plan}`, 'workbook', made(plan));
    expect(lastExport(memory, 'a', 'workbook')).toBeNull();
    expect(memory.value.exports).toHaveLength(50);
  });

  it('does not stand in the way when it can’t be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const memory = openShellMemory(join(folder, 'file/shell.json'));
    memory.keep({ folder: '/planer' });
    expect(memory.value.folder).toBe('/planer');
  });
});
