import type { Page } from 'playwright-core';
import { onBuiltPage, timedKeys } from './built-page.ts';
import type { Measurement } from './measurement.ts';

const page = 'test/renderer/floors/large-stack-page/index.html';
const size = '100 × 10';

/** The stack on the largest house that the goals name: keys that carry a function, and one that is dragged. */
export function benchStackScreen(): Promise<Measurement[]> {
  return onBuiltPage(page, 'bench-stack', async (window, address) => {
    await window.goto(`${address}?functions=100&floors=10#/floors`);
    const blocks = window.locator('.block');
    await blocks.first().waitFor();
    await blocks.nth(30).focus();
    const walk = await timedKeys(window, 40, (index) => (index % 5 === 4 ? 'ArrowDown' : 'ArrowRight'));
    await blocks.first().focus();
    await window.keyboard.press('Enter');
    const carry = await timedKeys(
      window,
      30,
      (index) =>
        ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'][index % 6] ?? '',
      80,
    );
    await window.keyboard.press('Escape');
    const place = await timedKeys(
      window,
      20,
      (index) => ['Enter', 'ArrowRight', 'Enter', 'ArrowDown'][index % 4] ?? '',
      150,
    );
    const drag = await dragging(window);
    return [
      { name: `stack ${size}: arrow key to frame, median`, value: walk.median, unit: 'ms', goal: 16 },
      {
        name: `stack ${size}: arrow key while carrying, median`,
        value: carry.median,
        unit: 'ms',
        goal: 33,
      },
      { name: `stack ${size}: arrow key while carrying, 95 %`, value: carry.p95, unit: 'ms', goal: 50 },
      { name: `stack ${size}: pick up and put down, median`, value: place.median, unit: 'ms', goal: 100 },
      { name: `stack ${size}: frame while dragging, median`, value: drag.median, unit: 'ms', goal: 17 },
      { name: `stack ${size}: frame while dragging, 95 %`, value: drag.p95, unit: 'ms', goal: 50 },
    ];
  });
}

/** Drags a block across the picture: how long each frame took. */
async function dragging(window: Page): Promise<{ median: number; p95: number }> {
  const block = window.locator('.block').nth(12);
  await block.scrollIntoViewIfNeeded();
  const box = await block.boundingBox();
  if (!box) throw new Error('no block');
  await window.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { frameTimes: times });
    let last = performance.now();
    const frame = (now: number) => {
      times.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await window.mouse.move(box.x + 8, box.y + 8);
  await window.mouse.down();
  for (let step = 0; step < 120; step++) {
    await window.mouse.move(box.x + 8 + step * 5, box.y + 8 + Math.sin(step / 12) * 140);
  }
  await window.keyboard.press('Escape');
  await window.mouse.up();
  const times = await window.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
