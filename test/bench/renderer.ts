import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Measurement } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = 'test/renderer/results/large-plan-page/index.html';
const outDir = `${root}.cache/bench-renderer`;
const moves = 60;
const keys = 40;

/**
 * The window as it ships (production build, real Chromium) on large plans: script per move of a weight, with
 * totals, ranks and intervals of every basis drawn; and the time from a key to the frame that shows it.
 */
export async function benchRenderer(): Promise<Measurement[]> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'chrome138', rollupOptions: { input: root + page } },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: process.env.BORGERHUS_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const address = `${server.resolvedUrls?.local[0]}${page}`;
    const window = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return [...(await reweighing(window, address)), ...(await keyToFrame(window, address))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** 50 criteria × 200 scenarios × 5 groups, one slider dragged up and down. */
async function reweighing(window: Page, address: string): Promise<Measurement[]> {
  await window.goto(`${address}?criteria=50&scenarios=200&groups=5#/results`);
  const slider = window.locator('input[type=range]').nth(3);
  await slider.waitFor();
  const drag = (count: number) =>
    slider.evaluate(async (element, times) => {
      const input = element as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      for (let move = 0; move < times; move++) {
        set?.call(input, String(2 + (move % 20) * 1.5));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 8)));
      }
    }, count);
  await drag(20);
  const metrics = await window.context().newCDPSession(window);
  // Time on the processor, so that other programs on the machine don't count.
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await durations(metrics);
  await drag(moves);
  const after = await durations(metrics);
  const perMove = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / moves;
  return [
    { name: 'weight moved, 50 × 200 × 5: script', value: perMove('ScriptDuration'), unit: 'ms', goal: '≤ 8' },
    {
      name: 'weight moved, 50 × 200 × 5: style and layout',
      value: perMove('RecalcStyleDuration') + perMove('LayoutDuration'),
      unit: 'ms',
      goal: '≤ 8',
    },
  ];
}

async function durations(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Arrow keys in the matrix of scores: from the key to the frame that shows where it led. */
async function keyToFrame(window: Page, address: string): Promise<Measurement[]> {
  await window.goto('about:blank');
  await window.goto(`${address}?criteria=200&scenarios=30&groups=1#/scores`);
  await window.locator('[data-row="0"][data-column="0"]').click();
  await window.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    document.addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        // The message is handled after the frame has been handed over.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  });
  const metrics = await window.context().newCDPSession(window);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await durations(metrics);
  for (let key = 0; key < keys; key++) {
    await window.keyboard.press(key % 3 === 0 ? 'ArrowRight' : 'ArrowDown');
    await window.waitForTimeout(30);
  }
  const after = await durations(metrics);
  const script = ((after.get('ScriptDuration') ?? 0) - (before.get('ScriptDuration') ?? 0)) * 1000;
  const times = await window.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return [
    { name: 'key to frame in the grid, 200 × 30: median', value: at(0.5), unit: 'ms', goal: '≤ 16' },
    { name: 'key in the grid, 200 × 30: script', value: script / keys, unit: 'ms', goal: '≤ 8' },
    { name: 'key to frame in the grid, 200 × 30: 95 %', value: at(0.95), unit: 'ms', goal: '≤ 33' },
  ];
}
