import type { Page } from 'playwright-core';
import { type Language, translate } from '#app/i18n/texts.ts';
import { type ScreenId, screenIds } from '#renderer/state/route.ts';
import type { App } from '../e2e/launch.ts';

/** As wide as the guide's column can show readably; the rail is folded. */
export const guideViewport = { width: 1024, height: 640 };

/** Screens that the guide shows, as the sample plan has them. The others say little without two plans or a history. */
export const guideScenes: readonly ScreenId[] = screenIds.filter(
  (screen) => !['compare', 'merge', 'history', 'settings', 'guide'].includes(screen),
);

/** From the start screen to the sample plan, in a language. */
export async function openSample({ page }: App, language: Language): Promise<void> {
  await page.setViewportSize(guideViewport);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: translate(language, 'app.start.sample') }).click();
  // Not a heading: the start screen has one too.
  await page.getByRole('navigation').first().waitFor();
}

/** Goes to a screen and waits until it shows what it will show. */
export async function showScene({ page }: App, language: Language, screen: ScreenId): Promise<void> {
  await page.evaluate((hash) => window.location.assign(hash), `#/${screen}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: translate(language, 'guide.toScreen') })
    .waitFor();
  if (screen === 'meeting') {
    await page.getByRole('button', { name: translate(language, 'meeting.new') }).click();
    await page.getByRole('button', { name: translate(language, 'meeting.start') }).waitFor();
  }
  await page.mouse.move(0, 0);
  let before = '';
  for (let text = await shownText(page); text !== before; text = await shownText(page)) {
    before = text;
    await page.waitForTimeout(500);
  }
}

/** Today, and how often has been drawn so far: what a picture says of its moment, not of its screen. */
const ofTheMoment =
  /\b\d{1,2}(\.\d{1,2}\.|\/\d{1,2}\/|\.? [a-z]{3,4}\.? )\d{4}\b|\b100?[.,]000(?= (gange|times))/gi;

/** Every text within the window as it is scrolled, line by line: what a picture of it says, whenever it is taken. */
export async function shownText(page: Page): Promise<string> {
  const text = await page.evaluate(async () => {
    await document.fonts.ready;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const { top, bottom, left, right, width, height } = range.getBoundingClientRect();
      const isInside = bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
      const text = walker.currentNode.textContent?.trim();
      if (text && isInside && width > 1 && height > 1) lines.push(text);
    }
    return lines.join('\n');
  });
  return text.replace(ofTheMoment, '…');
}
