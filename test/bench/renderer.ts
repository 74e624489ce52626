import type { Page } from 'playwright-core';
import { durations, onBuiltPage, timedKeys } from './built-page.ts';
import type { Measurement } from './measurement.ts';

const page = 'test/renderer/results/large-plan-page/index.html';
const moves = 60;
const keys = 40;

/**
 * The window as it ships (production build, real Chromium) on large plans: script per move of a weight, with
 * totals, ranks and intervals of every basis drawn; and the time from a key to the frame that shows it.
 */
export function benchRenderer(): Promise<Measurement[]> {
  return onBuiltPage(page, 'bench-renderer', async (window, address) => [
    ...(await reweighing(window, address)),
    ...(await keyToFrame(window, address)),
  ]);
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
    { name: 'weight moved, 50 × 200 × 5: script', value: perMove('ScriptDuration'), unit: 'ms', goal: 8 },
    {
      name: 'weight moved, 50 × 200 × 5: style and layout',
      value: perMove('RecalcStyleDuration') + perMove('LayoutDuration'),
      unit: 'ms',
      goal: 8,
    },
  ];
}

/** Arrow keys in the matrix of scores: from the key to the frame that shows where it led. */
async function keyToFrame(window: Page, address: string): Promise<Measurement[]> {
  await window.goto('about:blank');
  await window.goto(`${address}?criteria=200&scenarios=30&groups=1#/scores`);
  await window.locator('[data-row="0"][data-column="0"]').click();
  const { median, p95, script } = await timedKeys(window, keys, (key) =>
    key % 3 === 0 ? 'ArrowRight' : 'ArrowDown',
  );
  return [
    { name: 'key to frame in the grid, 200 × 30: median', value: median, unit: 'ms', goal: 16 },
    { name: 'key in the grid, 200 × 30: script', value: script, unit: 'ms', goal: 8 },
    { name: 'key to frame in the grid, 200 × 30: 95 %', value: p95, unit: 'ms', goal: 33 },
  ];
}
