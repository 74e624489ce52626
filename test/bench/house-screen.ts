import type { Page } from 'playwright-core';
import { onBuiltPage, timedKeys } from './built-page.ts';
import type { Measurement } from './measurement.ts';

const page = 'test/renderer/functions/large-house-page/index.html';
const size = '300 × 20';

/** The matrices of functions and services on the largest plan that the goals name: keys, edits and scrolling. */
export function benchHouseScreen(): Promise<Measurement[]> {
  return onBuiltPage(page, 'bench-house', async (window, address) => {
    await window.goto(`${address}?scenarios=20&things=300&needs=200#/functions`);
    const functions = await matrix(window, 'functions', (index) => (index % 2 === 0 ? 'm' : 'u'));
    await window.getByRole('tab').nth(1).click();
    const services = await matrix(window, 'services', (index) => (index % 2 === 0 ? 'Delete' : 'Control+z'));
    return [...functions, ...services];
  });
}

async function matrix(window: Page, name: string, edit: (index: number) => string): Promise<Measurement[]> {
  await window.locator('[data-row="0"][data-column="0"]').click();
  await window.waitForTimeout(300);
  const walk = await timedKeys(window, 40, (index) => (index % 3 === 0 ? 'ArrowRight' : 'ArrowDown'));
  await window.waitForTimeout(300);
  const edits = await timedKeys(window, 20, edit, 150);
  const scroll = await scrolling(window);
  const goals = { quick: 16, slow: 33, script: 8 };
  return [
    {
      name: `${name} ${size}: arrow key to frame, median`,
      value: walk.median,
      unit: 'ms',
      goal: goals.quick,
    },
    { name: `${name} ${size}: arrow key to frame, 95 %`, value: walk.p95, unit: 'ms', goal: goals.slow },
    { name: `${name} ${size}: arrow key, script`, value: walk.script, unit: 'ms', goal: goals.script },
    {
      name: `${name} ${size}: edit, key to frame, median`,
      value: edits.median,
      unit: 'ms',
      goal: 50,
    },
    { name: `${name} ${size}: edit, script until it rests`, value: edits.script, unit: 'ms', goal: 60 },
    {
      name: `${name} ${size}: frame while scrolling, median`,
      value: scroll.median,
      unit: 'ms',
      goal: 17,
    },
    { name: `${name} ${size}: frame while scrolling, 95 %`, value: scroll.p95, unit: 'ms', goal: goals.slow },
  ];
}

/** From top to bottom a hundred pixels a frame: how long each frame took. */
function scrolling(window: Page): Promise<{ median: number; p95: number }> {
  return window.locator('[role="grid"]').evaluate(async (grid) => {
    const scroller = grid.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    scroller.scrollTop = 0;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    let last = await frame();
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += 100;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
    return { median: at(0.5), p95: at(0.95) };
  });
}
