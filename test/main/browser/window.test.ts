import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '#main/browser/find-browser.ts';
import { windowArguments } from '#main/browser/window.ts';
import { buildWindow, isWindowStale } from '#main/browser/window-build.ts';
import { dataFolder } from '#main/data-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-window-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the browser', () => {
  function program(path: string): string {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  }

  it('is the one that the environment names, or none when it names nothing usable', () => {
    const own = program('my browser');
    expect(findBrowser({ BORGERHUS_BROWSER: own, PATH: '' }, 'linux')).toBe(own);
    expect(findBrowser({ BORGERHUS_BROWSER: '', PATH: folder }, 'linux')).toBeNull();
    expect(findBrowser({ BORGERHUS_BROWSER: join(folder, 'gone'), PATH: folder }, 'linux')).toBeNull();
  });

  it('is found on the path, in the order Chromium, Chrome, Edge', () => {
    const path = `${join(folder, 'a')}:${join(folder, 'b')}`;
    expect(findBrowser({ PATH: path }, 'linux')).toBeNull();
    const edge = program('a/microsoft-edge');
    expect(findBrowser({ PATH: path }, 'linux')).toBe(edge);
    const chromium = program('b/chromium');
    expect(findBrowser({ PATH: path }, 'linux')).toBe(chromium);
    chmodSync(chromium, 0o644);
    expect(findBrowser({ PATH: path }, 'linux')).toBe(edge);
  });

  it('is asked for a window of its own, a profile of its own, and silence', () => {
    const args = windowArguments('http://127.0.0.1:1/#start=x', '/data/window');
    expect(args.slice(0, 2)).toEqual(['--app=http://127.0.0.1:1/#start=x', '--user-data-dir=/data/window']);
    expect(args).toEqual(
      expect.arrayContaining([
        '--no-first-run',
        '--disable-background-networking',
        '--proxy-server=127.0.0.1:9',
      ]),
    );
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});

describe('the data folder', () => {
  it('is where each system keeps such things, unless told otherwise', () => {
    expect(dataFolder({ BORGERHUS_DATA: 'here' }, 'linux')).toBe(resolve('here'));
    expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/borgerhus');
    expect(dataFolder({}, 'linux')).toBe(join(homedir(), '.local/share/borgerhus'));
    expect(dataFolder({}, 'darwin')).toBe(join(homedir(), 'Library/Application Support/Borgerhus'));
    expect(dataFolder({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Borgerhus'));
  });
});

describe('the built window', () => {
  const at = (path: string, seconds: number) => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '');
    for (let each = file; each !== folder; each = join(each, '..')) utimesSync(each, seconds, seconds);
  };

  it('is stale when it is missing or older than a source, however deep', () => {
    at('app/plan/plan.ts', 100);
    at('renderer/index.html', 100);
    expect(isWindowStale(folder)).toBe(true);
    at('out/renderer/index.html', 200);
    expect(isWindowStale(folder)).toBe(false);
    at('app/plan/plan.ts', 300);
    expect(isWindowStale(folder)).toBe(true);
  });

  it('is never stale where there are no sources', () => {
    at('out/renderer/index.html', 200);
    expect(isWindowStale(folder)).toBe(false);
  });

  it('that can’t be built is said', () => {
    at('node_modules/vite/bin/vite.js', 100);
    writeFileSync(join(folder, 'node_modules/vite/bin/vite.js'), 'process.exitCode = 1;');
    expect(buildWindow(folder)).toMatchObject({ ok: false, error: { code: 'window_not_built' } });
  });
});
