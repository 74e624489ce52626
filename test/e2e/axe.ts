import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Holds the page against axe: each rule that is broken is told with the elements that break it. The page is looked at as it
 * rests: a tooltip that is on its way has too little contrast for a moment.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').first().waitFor({ state: 'hidden' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`,
  );
  expect(told).toEqual([]);
}
