import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it rests: a tooltip that is on its way has too little contrast for a moment. */
export async function axeOf(page: Page): ReturnType<AxeBuilder['analyze']> {
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').first().waitFor({ state: 'hidden' });
  return new AxeBuilder({ page }).analyze();
}
