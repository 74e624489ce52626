import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Commands } from './double/control.ts';

const root = resolve(import.meta.dirname, '../..');
const startLimitMs = 20_000;
const endLimitMs = 10_000;

interface DoubleOptions {
  /** Where plans and settings are kept; a folder of its own, removed afterwards, unless given. */
  dataFolder?: string;
  /** The document to start with. */
  file?: string;
  /** How the page is to look, where the test cares. */
  look?: {
    locale: string;
    colorScheme: 'light' | 'dark';
    viewport: { width: number; height: number };
  };
  /** Work areas of the screens, the main one first. */
  screens?: { x: number; y: number; width: number; height: number }[];
  /** The built program; the one in `out` unless given. */
  program?: string;
}

/** The built program, running over the double. */
export interface Double {
  page: Page;
  dataFolder: string;
  control: <Name extends keyof Commands>(
    command: Name,
    ...args: Parameters<Commands[Name]>
  ) => Promise<Awaited<ReturnType<Commands[Name]>>>;
  /** Ends the program without warning, and waits until its Chromium has gone, too. */
  kill(): Promise<void>;
  /** Resolves with the exit code once the program has ended, whatever ended it. */
  exited: Promise<number | null>;
  /** Ends the program, if it hasn't ended; fails when it did anything that Electron lets pass but a test must not. */
  close(): Promise<void>;
}

/** Starts the built program with `electron` mapped to the double, and joins its page. */
export async function launchDouble(options: DoubleOptions = {}): Promise<Double> {
  const own = options.dataFolder ? null : mkdtempSync(join(tmpdir(), 'borgerhus-double-'));
  const dataFolder = options.dataFolder ?? own ?? '';
  const child = startProgram({ ...options, dataFolder }, own);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  child.stderr?.on('data', (data) => {
    output += data;
  });
  let browser: Browser | null = null;
  const remove = async () => {
    await browser?.close().catch(() => {});
    if (own) rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const started = await within(startLimitMs, Promise.race([devtoolsAddress(child), exited]));
    if (typeof started !== 'string') throw new Error(`the program ended with ${started}: ${output}`);
    // The page is the double's: what it set must stay.
    browser = await chromium.connectOverCDP(started, { noDefaults: true, isLocal: true });
    const page = await firstPage(browser);
    const control = commandLine(
      child,
      exited.then((code) => `the program ended with ${code}: ${output}`),
    );
    return {
      page,
      dataFolder,
      control,
      async kill() {
        child.kill('SIGKILL');
        await exited;
        await within(endLimitMs, chromiumGone(join(dataFolder, 'electron/chromium')));
      },
      exited,
      async close() {
        try {
          if (child.exitCode === 0 || child.signalCode !== null) return;
          if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}: ${output}`);
          const { complaints } = await control('state');
          child.disconnect();
          await within(endLimitMs, exited);
          if (complaints.length > 0) throw new Error(`the double complains: ${complaints.join('; ')}`);
        } finally {
          child.kill('SIGKILL');
          await remove();
        }
      },
    };
  } catch (thrown) {
    // When the program is ending, that is the cause and all else its effect.
    const code = await within(1_000, exited).catch(() => null);
    child.kill('SIGKILL');
    await remove();
    throw code === null ? thrown : new Error(`the program ended with ${code}: ${output}`, { cause: thrown });
  }
}

/**
 * Starts the program again beside one that is running, as a user does who double-clicks a document.
 *
 * @returns its exit code
 */
export async function startAgain(options: DoubleOptions & { dataFolder: string }): Promise<number | null> {
  const child = startProgram(options, null);
  const [code] = await within(startLimitMs, once(child, 'exit'));
  return code as number | null;
}

function startProgram(options: DoubleOptions & { dataFolder: string }, remove: string | null): ChildProcess {
  const { dataFolder, file, look, screens, program = join(root, 'out/main/electron.js') } = options;
  const register = join(import.meta.dirname, 'double/register.ts');
  return spawn(process.execPath, ['--import', register, program, ...(file ? [file] : [])], {
    cwd: root,
    env: {
      ...process.env,
      BORGERHUS_DATA: dataFolder,
      ...(look ? { BORGERHUS_DOUBLE_LOOK: JSON.stringify(look) } : {}),
      ...(screens ? { BORGERHUS_DOUBLE_SCREENS: JSON.stringify(screens) } : {}),
      ...(remove ? { BORGERHUS_DOUBLE_REMOVE: remove } : {}),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((found) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && 'devtoolsAddress' in message) found(String(message.devtoolsAddress));
    });
  });
}

/** The page of the program, once it has been sent somewhere. */
async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL(/electron-double/, { waitUntil: 'load', timeout: startLimitMs });
  return page;
}

/** Chromium ends by itself when whoever started it has gone; until then it holds its profile. */
async function chromiumGone(profile: string): Promise<void> {
  const lock = join(profile, 'SingletonLock');
  const holder = () => {
    try {
      return readlinkSync(lock).split('-').at(-1) ?? null;
    } catch {
      return null;
    }
  };
  for (let pid = holder(); pid !== null && existsSync(`/proc/${pid}`); pid = holder()) await setTimeout(50);
}

function commandLine(child: ChildProcess, ended: Promise<string>): Double['control'] {
  let nextId = 1;
  return (command, ...args) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      // Who has gone never answers.
      void ended.then((why) => reject(new Error(why)));
      const listen = (message: unknown) => {
        const answer = message as { id?: number; value?: unknown; error?: string };
        if (answer.id !== id) return;
        child.off('message', listen);
        if (answer.error === undefined) resolve(answer.value as never);
        else reject(new Error(answer.error));
      };
      child.on('message', listen);
      child.send({ id, command, args }, (error) => error && reject(error));
    });
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  const inTime = new AbortController();
  const late = setTimeout(ms, null, { signal: inTime.signal }).then(() => {
    throw new Error(`nothing within ${ms} ms`);
  });
  // Called off, it rejects as well.
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    inTime.abort();
  }
}
