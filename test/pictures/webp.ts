import type { Page } from 'playwright-core';

/** What the page shows, in a third of a PNG's bytes: Chromium writes WebP itself, Playwright only knows larger kinds. */
export async function webpOf(page: Page): Promise<Buffer> {
  const chromium = await page.context().newCDPSession(page);
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await chromium.detach();
  return Buffer.from(data, 'base64');
}
