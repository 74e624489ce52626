import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchDouble } from '../electron/launch-double.ts';
import type { Measurement } from './measurement.ts';

const root = resolve(import.meta.dirname, '../..');
const runs = 5;

/**
 * From `npm start` to the first screen a user can click on, Chromium's own start included: the browser shell, and
 * the built desktop program over the double of Electron (`npm` itself is measured once and added there). The
 * middle of five, after one to warm the disk.
 */
export async function benchFirstScreen(): Promise<Measurement[]> {
  const browser = await middleOf(browserShell);
  const npm = await middleOf(npmAlone);
  const double = npm + (await middleOf(desktopOnDouble));
  const goal = 2.5;
  return [
    { name: 'npm start to the first screen, browser shell', value: browser / 1000, unit: 's', goal },
    { name: 'npm start to the first screen, desktop on the double', value: double / 1000, unit: 's', goal },
    { name: 'of both, npm itself', value: npm / 1000, unit: 's', goal: null },
  ];
}

async function middleOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ms = await measure();
    if (run > 0) times.push(ms);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const firstScreen = (page: Page) => page.getByRole('button', { name: /Nordby/ }).waitFor();

async function browserShell(): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'borgerhus-bench-'));
  const startMs = performance.now();
  // Prints its address, for want of a screen; what follows is what the browser it would have started does.
  const child = npm(['start'], {
    BORGERHUS_DATA: dataFolder,
    BORGERHUS_SHELL: 'browser',
    BORGERHUS_BROWSER: '',
  });
  const address = await firstLine(child);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await firstScreen(page);
    return performance.now() - startMs;
  } finally {
    await browser.close();
    await end(child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function desktopOnDouble(): Promise<number> {
  const startMs = performance.now();
  const app = await launchDouble();
  await firstScreen(app.page);
  const ms = performance.now() - startMs;
  await app.close();
  return ms;
}

/** What npm takes before it starts anything. */
async function npmAlone(): Promise<number> {
  const startMs = performance.now();
  await once(npm(['exec', '--', 'true'], {}), 'exit');
  return performance.now() - startMs;
}

function npm(args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn('npm', ['--silent', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own: npm doesn't pass on that it is to end.
    detached: true,
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((found) => {
    let text = '';
    child.stdout?.on('data', (data) => {
      text += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text)?.[0];
      if (address) found(address);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}
