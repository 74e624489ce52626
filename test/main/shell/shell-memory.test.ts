import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShellMemory } from '#main/shell/shell-memory.ts';

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
    openShellMemory(file).keep({ language: 'en' });
    expect(openShellMemory(file).value).toEqual({ window, folder: '/planer', language: 'en' });
    expect(readdirSync(join(folder, 'new'))).toEqual(['shell.json']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '[1]'],
  ])('is forgotten when the file holds %s', (_what, text) => {
    const file = join(folder, 'shell.json');
    writeFileSync(file, text);
    expect(openShellMemory(file).value).toEqual({ window: null, folder: null, language: 'da' });
  });

  it('is kept as far as it can be understood', () => {
    const file = join(folder, 'shell.json');
    writeFileSync(file, JSON.stringify({ window: { bounds: 'wide' }, folder: '/planer', language: 'sv' }));
    expect(openShellMemory(file).value).toEqual({ window: null, folder: '/planer', language: 'da' });
  });

  it('does not stand in the way when it can’t be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const memory = openShellMemory(join(folder, 'file/shell.json'));
    memory.keep({ folder: '/planer' });
    expect(memory.value.folder).toBe('/planer');
  });
});
