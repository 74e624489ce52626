import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Double, launchDouble } from './launch-double.ts';

const program = join(import.meta.dirname, 'fixture/main.ts');

interface Fixture {
  invoke(channel: string, value?: unknown): Promise<unknown>;
  back(value: unknown): unknown;
  fail(): void;
  listen(listener: (value: unknown) => void): () => void;
  nested: { twice(number: number): number; list: unknown[] };
  isWhole(): boolean;
  require(name: string): string;
}
declare global {
  interface Window {
    fixture: Fixture;
  }
}

let app: Double;
beforeAll(async () => {
  app = await launchDouble({ program });
});
afterAll(() => app?.close());

describe('what goes to main and back', () => {
  it('is cloned, not turned into text', async () => {
    const results = await app.page.evaluate(async () => {
      const { invoke } = window.fixture;
      const sent = {
        nothing: undefined,
        empty: null,
        numbers: [0, -0, Number.NaN, Number.POSITIVE_INFINITY, 0.1],
        big: 2n ** 70n,
        date: new Date(86_400_000),
        map: new Map([['a', new Set([1])]]),
        bytes: new Uint8Array([1, 2, 255]),
        floats: new Float64Array([0.5]),
        error: new RangeError('far'),
        text: 'æøå \u2028 "',
      };
      const got = (await invoke('echo', sent)) as typeof sent;
      return [
        'nothing' in got && got.nothing === undefined,
        got.empty === null,
        Object.is(got.numbers[1], -0) &&
          Number.isNaN(got.numbers[2]) &&
          got.numbers[3] === Number.POSITIVE_INFINITY,
        got.big === sent.big,
        got.date instanceof Date && got.date.getTime() === 86_400_000,
        got.map.get('a')?.has(1),
        got.bytes instanceof Uint8Array && [...got.bytes].join() === '1,2,255',
        got.floats instanceof Float64Array && got.floats[0] === 0.5,
        got.error instanceof Error && got.error.message === 'far',
        got.text === sent.text,
      ];
    });
    expect(results).toEqual(Array(10).fill(true));
  });

  it('arrives in main as what it was', async () => {
    const described = await app.page.evaluate(() =>
      Promise.all(
        [new Map([['a', 1]]), new Date(0), undefined].map((value) =>
          window.fixture.invoke('describe', value),
        ),
      ),
    );
    expect(described[0]).toBe('[object Map] a');
    expect(described[1]).toMatch(/^\[object Date\] .*1970/);
    expect(described[2]).toBe('[object Undefined] undefined');
  });

  it.each([
    ['a function to main', "window.fixture.invoke('echo', () => 1)"],
    ['a symbol', "window.fixture.invoke('echo', Symbol('x'))"],
    ['an element of the page', "window.fixture.invoke('echo', document.body)"],
    ['a function from main', "window.fixture.invoke('function')"],
  ])('can’t be %s', async (_what, call) => {
    await expect(app.page.evaluate(`(async () => ${call})()`)).rejects.toThrow(/could not be cloned/);
  });

  it('is of an error only what it says', async () => {
    const said = await app.page.evaluate(() =>
      window.fixture.invoke('fail').catch((error: Error) => [error.message, Object.keys(error)]),
    );
    expect(said).toEqual([`Error invoking remote method 'fail': RangeError: too far`, []]);
  });

  it('is refused where nobody listens', async () => {
    await expect(app.page.evaluate(() => window.fixture.invoke('nobody'))).rejects.toThrow(
      /No handler registered/,
    );
  });
});

describe('the two worlds', () => {
  it('share the page, and nothing else', async () => {
    expect(await app.page.evaluate(() => 'leaked' in window)).toBe(false);
    const [poisoned, isWhole] = await app.page.evaluate(() => {
      Array.prototype.flat = () => [];
      return [[[1]].flat(), window.fixture.isWhole()];
    });
    expect([poisoned, isWhole]).toEqual([[], true]);
    await app.page.reload();
  });

  it('copy values, pass functions on, and give errors by their words', async () => {
    const result = await app.page.evaluate(() => {
      const value = { list: [1] };
      const back = window.fixture.back(value) as typeof value;
      const plus = window.fixture.back((a: number) => a + 1) as (a: number) => number;
      let said = '';
      try {
        window.fixture.fail();
      } catch (error) {
        said = (error as Error).message;
      }
      return [
        back === value,
        back.list,
        plus(1),
        window.fixture.nested.twice(4),
        window.fixture.nested.list,
        said,
      ];
    });
    expect(result).toEqual([false, [1], 2, 8, [1, { two: 2 }], 'as it should']);
  });

  it('hand on what main says, until one has had enough', async () => {
    const heard = await app.page.evaluate(async () => {
      const all: unknown[] = [];
      const end = window.fixture.listen((value) => all.push(value));
      await window.fixture.invoke('tell', { at: new Date(0) });
      await new Promise((later) => setTimeout(later, 100));
      end();
      await window.fixture.invoke('tell', 'too late');
      await new Promise((later) => setTimeout(later, 100));
      return all.map((value) => (value as { at: unknown }).at instanceof Date);
    });
    expect(heard).toEqual([true]);
  });

  it('give a sandboxed preload script no Node', async () => {
    await expect(app.page.evaluate(() => window.fixture.require('fs'))).rejects.toThrow(/no module fs/);
  });
});

describe('what the double doesn’t know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-unknown-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const attempts: [string, string, RegExp][] = [
    ['a member', `app.getGPUInfo('basic')`, /app\.getGPUInfo/],
    ['an event', `app.on('gpu-info-update', () => {})`, /gpu-info-update/],
    ['a setting', `app.name = 'x'`, /app\.name/],
    ['a path', `app.getPath('desktop')`, /desktop/],
    ['a menu item', `Menu.buildFromTemplate([{ lable: 'x' }])`, /lable/],
    ['a role', `Menu.buildFromTemplate([{ role: 'close' }])`, /close/],
    ['an accelerator', `Menu.buildFromTemplate([{ label: 'x', accelerator: 'Strg+S' }])`, /Strg\+S/],
    ['a window option', 'new BrowserWindow({ kiosk: true, webPreferences: {} })', /kiosk/],
    ['a preference of the page', 'new BrowserWindow({ webPreferences: { offscreen: true } })', /offscreen/],
    ['something of the window class', 'BrowserWindow.getAllWindows()', /getAllWindows/],
    [
      'a scheme that is not a site',
      `protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: {} }])`,
      /standard and secure/,
    ],
  ];

  it('throws, whatever is asked of it', async () => {
    const file = join(folder, 'asks.mjs');
    const tries = attempts.map(
      ([what, code]) =>
        `try { ${code}; said.push('${what}: nothing') } catch (error) { said.push('${what}: ' + error.message) }`,
    );
    const text = `import { app, BrowserWindow, Menu, protocol } from 'electron';\nconst said = [];\n${tries.join('\n')}`;
    writeFileSync(file, `${text}\nthrow new Error(said.join('; '));`);
    const said = await launchDouble({ program: file }).then(
      () => 'it started',
      (error: Error) => error.message,
    );
    for (const [what, , message] of attempts) {
      expect(said).toContain(what);
      expect(said).toMatch(message);
    }
    expect(said).not.toContain(': nothing');
  });

  it('can’t be imported', async () => {
    const file = join(folder, 'imports.mjs');
    writeFileSync(file, `import { powerMonitor } from 'electron'; powerMonitor.on('suspend', () => {});`);
    await expect(launchDouble({ program: file })).rejects.toThrow(/powerMonitor/);
  });
});

describe('a test that is killed', () => {
  it('leaves no process and no folder behind', async () => {
    const script = join(import.meta.dirname, 'fixture/launch-and-wait.ts');
    const helper = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(helper.stdout, 'data')) as [Buffer];
    const folder = line.toString().trim();
    expect(processesNaming(folder).length).toBeGreaterThan(0);
    helper.kill('SIGKILL');
    await expect.poll(() => processesNaming(folder), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => existsSync(folder), { timeout: 5_000 }).toBe(false);
  });
});

/** Processes with a text in their command line or, for the program itself, their environment. */
function processesNaming(text: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return ['cmdline', 'environ'].some((part) =>
        readFileSync(`/proc/${pid}/${part}`, 'utf8').includes(text),
      );
    } catch {
      return false;
    }
  });
}
