import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildWindow, isWindowStale } from '#main/browser/window-build.ts';
import { createDocument } from '#main/file/documents.ts';
import { durations } from './built-page.ts';
import { loadPlan, loadSize } from './load-plan.ts';
import type { Measurement } from './measurement.ts';

const root = resolve(import.meta.dirname, '../..');
/** The first stands already when the rest is measured; it comes last. */
const screens =
  'needs functions staffing floors economy criteria scores results meeting export compare history overview'.split(
    ' ',
  );
const patienceMs = 240_000;

/**
 * The largest plan that the goals name, opened in the browser shell as a user does: 200 scenarios × 500 functions × 50 raters ×
 * 60 criteria, every cell filled.
 *
 * @param scored how many of the scenarios each rater has scored
 */
export async function benchLoad(scored: number): Promise<Measurement[]> {
  const { raters, criteria } = loadSize;
  return loaded(`${(scored * raters * criteria).toLocaleString('en')} scores`, scored);
}

async function loaded(what: string, scored: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-bench-'));
  const path = join(folder, 'plan.borgerhus');
  const made = createDocument(path, loadPlan({ ...loadSize, scored }), new Date('2026-03-01T12:00:00Z'));
  if (!made.ok) throw new Error(made.error.code);
  // Building the window, which a user does once, is no part of opening a plan.
  if (isWindowStale(root)) buildWindow(root);
  const browser = await chromium.launch({
    executablePath: process.env.BORGERHUS_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const begun = performance.now();
  const { child, address } = await serve(join(folder, 'data'), path);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' });
    page.setDefaultTimeout(patienceMs);
    await page.addInitScript(watchTasks);
    await page.goto(address);
    await page.locator('main h1, main h2').first().waitFor();
    const openMs = performance.now() - begun;
    await rested(page);
    const line = (name: string, value: number, unit: string, goal: number | null) => ({
      name: `${what}: ${name}`,
      ...{ value, unit, goal },
    });
    return [
      line('opened, from start to first screen', openMs / 1000, 's', 3),
      ...(await memory(page, child)).map(([name, value, goal]) => line(name, value, 'MB', goal)),
      ...(await eachScreen(page)).map(([name, ms]) => line(`longest task, opening ${name}`, ms, 'ms', 100)),
      ...(await edits(page, address)).map(([name, ms, goal]) => line(name, ms, 'ms', goal)),
      line('opened again, from the list of plans to its first screen', await reopened(page), 's', 3),
    ];
  } finally {
    await browser.close();
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the page: how long each task of more than 50 ms took. */
function watchTasks(): void {
  const tasks: number[] = [];
  Reflect.set(window, 'longTasks', tasks);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Waits until nothing long has been done for a while. @returns the longest task since it was last asked, ms */
async function rested(page: Page): Promise<number> {
  return page.evaluate(async (patience) => {
    const tasks = Reflect.get(window, 'longTasks') as number[];
    const until = performance.now() + patience;
    for (let seen = -1; seen !== tasks.length && performance.now() < until; ) {
      seen = tasks.length;
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    return Math.max(0, ...tasks.splice(0));
  }, patienceMs);
}

async function eachScreen(page: Page): Promise<[screen: string, ms: number][]> {
  const found: [string, number][] = [];
  for (const screen of screens) {
    await page.evaluate((id) => {
      window.location.hash = `#/${id}`;
    }, screen);
    // Its sheets are made in short steps, after which the longest task may come: the drawing of them.
    if (screen === 'export') await page.locator('main button[aria-pressed] table').first().waitFor();
    found.push([screen, await rested(page)]);
  }
  return found;
}

async function memory(page: Page, child: ChildProcess): Promise<[string, number, number | null][]> {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const main = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const heap = ((await durations(session)).get('JSHeapUsedSize') ?? Number.NaN) / 1e6;
  // Collecting it all at once is a long task, and no screen's.
  await rested(page);
  return [
    ['memory of main, when opened', main, null],
    ['memory of main, at most', peak, null],
    ["the window's heap", heap, null],
    ['memory, main and window together', main + heap, 600],
  ];
}

/** A score given by key, taken back, and the plan saved: until it is seen, and how long main was kept from anything else. */
async function edits(page: Page, address: string): Promise<[string, number, number][]> {
  await page.evaluate(() => {
    window.location.hash = '#/scores';
  });
  await page.locator('[data-row="1"][data-column="1"]').click();
  await rested(page);
  const pings = pinging(address);
  const answered = async (channel: string, key: string) => {
    const answer = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes(`"${channel}"`),
    );
    const begun = performance.now();
    await page.keyboard.press(key);
    await answer;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return performance.now() - begun;
  };
  const timed = async (channel: string, key: string): Promise<[seen: number, task: number, main: number]> => {
    pings.forget();
    const seen = await answered(channel, key);
    return [seen, await rested(page), pings.longest()];
  };
  await page.keyboard.press('2');
  await timed('plan.execute', 'Enter');
  await page.keyboard.press('4');
  const edit = await timed('plan.execute', 'Enter');
  const undo = await timed('plan.undo', 'Control+z');
  const save = await timed('plan.save', 'Control+s');
  pings.end();
  return [
    ['a score, from the key to the screen', edit[0], 100],
    ['a score, longest task of the window', edit[1], 100],
    ['a score, main kept at most', edit[2], 100],
    ['undo, from the key to the screen', undo[0], 100],
    ['save', save[0], 2000],
    ['save, longest task of the window', save[1], 100],
    ['save, main kept at most', save[2], 100],
  ];
}

/** Closes the plan, which has been saved, and opens its document again in the window that stands. @returns seconds */
async function reopened(page: Page): Promise<number> {
  const { title } = loadPlan({ ...loadSize, scenarios: 1, scored: 0 }).meta;
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Luk planen' }).click();
  const known = page.getByRole('listitem').getByRole('button').filter({ hasText: title }).first();
  await known.waitFor();
  await rested(page);
  const begun = performance.now();
  await known.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return (performance.now() - begun) / 1000;
}

/** Asks main for something small all the time: how long it lets one wait. */
function pinging(address: string): { forget(): void; longest(): number; end(): void } {
  let [longest, isOver, begun] = [0, false, performance.now()];
  const next = () => {
    if (isOver) return;
    begun = performance.now();
    // One that is refused waited as well: main lets requests go that it found no time for.
    const over = () => {
      longest = Math.max(longest, performance.now() - begun);
      setTimeout(next, 10);
    };
    get(new URL('/', address), (answer) => answer.resume().once('end', over)).once('error', over);
  };
  next();
  return {
    forget: () => (longest = 0),
    longest: () => longest,
    end: () => (isOver = true),
  };
}

function serve(dataFolder: string, file: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(root, 'main/cli/main.ts'), 'serve', file], {
    env: { ...process.env, BORGERHUS_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((found, failed) => {
    child.stdout.on('data', (text) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(String(text))?.[0];
      if (address) found({ child, address });
    });
    child.once('exit', (code) => failed(new Error(`serve ended with ${code}`)));
  });
}
