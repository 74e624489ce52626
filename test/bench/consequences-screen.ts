import type { Page } from 'playwright-core';
import { onBuiltPage, timedKeys } from './built-page.ts';
import type { Measurement } from './measurement.ts';

const page = 'test/renderer/consequences/whole-plan-page/index.html';
const size = '300 × 20 × 40';

/** An edit on the largest plan that the goals name, with every engine at work: without the chain beside it, and with. */
export function benchConsequences(): Promise<Measurement[]> {
  return onBuiltPage(page, 'bench-consequences', async (window, address) => {
    await window.goto(`${address}?scenarios=20&things=300&needs=200&criteria=40#/functions`);
    const alone = await edits(window);
    await window.keyboard.press('Control+j');
    await window.locator('aside section').first().waitFor();
    const followed = await edits(window);
    const told = await chainTold(window);
    return [
      { name: `edit ${size}: key to frame`, value: alone.median, unit: 'ms', goal: 50 },
      { name: '  with consequences open, median', value: followed.median, unit: 'ms', goal: 50 },
      { name: '  with consequences open, 95 %', value: followed.p95, unit: 'ms', goal: 66 },
      { name: '  script until it rests, without them', value: alone.script, unit: 'ms', goal: null },
      { name: '  script until it rests, with them', value: followed.script, unit: 'ms', goal: 100 },
      { name: '  from the key until the chain has changed, median', value: told, unit: 'ms', goal: 100 },
    ];
  });
}

async function edits(window: Page) {
  await window.locator('[data-row="1"][data-column="1"]').click();
  await window.waitForTimeout(500);
  await timedKeys(window, 6, (index) => (index % 2 === 0 ? 'm' : 'u'), 250);
  return timedKeys(window, 20, (index) => (index % 2 === 0 ? 'm' : 'u'), 250);
}

/** From a key to the change of the panel's words that it leads to. */
async function chainTold(window: Page): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn++) {
    const told = window.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let begun = 0;
          const panel = document.querySelector('aside section');
          if (!panel) throw new Error('no panel');
          document.addEventListener('keydown', (event) => (begun = event.timeStamp), {
            once: true,
            capture: true,
          });
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve(performance.now() - begun);
          }).observe(panel, { subtree: true, childList: true, characterData: true });
        }),
    );
    await window.keyboard.press(turn % 2 === 0 ? 'm' : 'u');
    times.push(await told);
    await window.waitForTimeout(1500);
  }
  return times.sort((a, b) => a - b)[7] ?? Number.NaN;
}
