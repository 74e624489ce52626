import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A page of the window as it ships: production build, real Chromium.
 *
 * @param page  its file under the root
 * @param name  of the folder it is built in
 * @param measure gets the browser's page and the address to open
 */
export async function onBuiltPage<Measured>(
  page: string,
  name: string,
  measure: (window: Page, address: string) => Promise<Measured>,
): Promise<Measured> {
  const outDir = `${root}.cache/${name}`;
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
    return await measure(await browser.newPage({ viewport: { width: 1280, height: 800 } }), address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Time spent so far, in seconds, by what it was spent on. */
export async function durations(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Keys pressed one by one in what has the focus.
 *
 * @returns from the key to the frame that shows what it did (median and 95th percentile), and script for each key, ms
 */
export async function timedKeys(
  window: Page,
  count: number,
  keyAt: (index: number) => string,
  restMs = 30,
): Promise<{ median: number; p95: number; script: number }> {
  await window.evaluate(() => {
    const times: number[] = [];
    const isWatched = 'keyTimes' in globalThis;
    Object.assign(globalThis, { keyTimes: times });
    if (isWatched) return;
    document.addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel();
        const { keyTimes } = globalThis as unknown as { keyTimes: number[] };
        channel.port1.onmessage = () => keyTimes.push(performance.now() - event.timeStamp);
        // The message is handled after the frame has been handed over.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  });
  const metrics = await window.context().newCDPSession(window);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await durations(metrics);
  for (let key = 0; key < count; key++) {
    await window.keyboard.press(keyAt(key));
    await window.waitForTimeout(restMs);
  }
  const after = await durations(metrics);
  const script = ((after.get('ScriptDuration') ?? 0) - (before.get('ScriptDuration') ?? 0)) * 1000;
  const times = await window.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), script: script / count };
}
