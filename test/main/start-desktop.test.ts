import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesktop } from '#main/start-desktop.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'borgerhus-start-'));
  mkdirSync(join(root, 'node_modules/electron'), { recursive: true });
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const start = (args: string[] = [], options: Parameters<typeof startDesktop>[2] = {}) =>
  startDesktop(root, args, { environment: {}, say: (text) => said.push(text), ...options });
const note = (name: string) => join(root, name);
const timesTried = () => (existsSync(note('tried')) ? readFileSync(note('tried'), 'utf8').length : 0);

/** Puts a runtime where Electron's own would be: a script that notes how it was called. */
function installRuntime(ending: string): void {
  const folder = join(root, 'node_modules/electron');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'path.txt'), 'electron');
  writeFileSync(join(folder, 'dist/electron'), `#!/bin/sh\necho "$@" > '${note('called')}'\n${ending}\n`);
  chmodSync(join(folder, 'dist/electron'), 0o755);
}

/** Stands for Electron's installer. */
function installer(script: string): void {
  writeFileSync(
    join(root, 'node_modules/electron/install.js'),
    `require('node:fs').appendFileSync(${JSON.stringify(note('tried'))}, '.');\n${script}\n`,
  );
}

describe('npm start with Electron', () => {
  it('runs the program on the document that was named, and ends as it ends', async () => {
    installRuntime('exit 0');
    expect(await start(['a.borgerhus'])).toBe(0);
    expect(readFileSync(note('called'), 'utf8')).toBe(`${root} ${resolve('a.borgerhus')}\n`);
    expect(said).toEqual([]);
  });

  it('fetches the runtime when it is missing', async () => {
    installer(`
      const folder = ${JSON.stringify(join(root, 'node_modules/electron'))};
      const fs = require('node:fs');
      fs.mkdirSync(folder + '/dist');
      fs.writeFileSync(folder + '/dist/electron', '#!/bin/sh\\nexit 0\\n', { mode: 0o755 });
      fs.writeFileSync(folder + '/path.txt', 'electron');
    `);
    expect(await start()).toBe(0);
    expect(await start()).toBe(0);
    expect(timesTried()).toBe(1);
  });

  it('says in one line that it can’t be fetched, and doesn’t try again the same day', async () => {
    installer('process.exit(1)');
    expect(await start()).toBeNull();
    expect(await start()).toBeNull();
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^[^\n]*Electron[^\n]*browser[^\n]*$/);
    expect(timesTried()).toBe(1);
    await start([], { now: () => Date.now() + 25 * 60 * 60 * 1000 });
    expect(timesTried()).toBe(2);
  });

  it('gives up on a fetch that takes too long', async () => {
    installer('setTimeout(() => {}, 60_000)');
    const startMs = performance.now();
    expect(await start([], { limitMs: 300 })).toBeNull();
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });

  it('leaves it to the browser when the runtime can’t show anything here', async () => {
    installRuntime('exit 1');
    expect(await start()).toBeNull();
    expect(said).toHaveLength(1);
  });

  it('leaves it to the browser, without a word, when told to or when not understood', async () => {
    installRuntime('exit 0');
    expect(await start([], { environment: { BORGERHUS_SHELL: 'browser' } })).toBeNull();
    expect(await start(['--help'])).toBeNull();
    expect(await start(['a', 'b'])).toBeNull();
    expect(existsSync(note('called'))).toBe(false);
    expect(said).toEqual([]);
  });
});
