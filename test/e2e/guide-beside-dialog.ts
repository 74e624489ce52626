import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, translate } from '#app/i18n/texts.ts';

/** What the guide says of the dialog that is open can be read beside it, and turned to: none of it lies under the dialog. */
export async function guideIsBesideDialog(page: Page, language: Language): Promise<void> {
  const name = translate(language, 'guide.action');
  const guide = page
    .getByRole('complementary', { includeHidden: true })
    .getByRole('region', { name, includeHidden: true });
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const isBeside = async () => {
    const [left, right] = [await dialog.boundingBox(), await guide.boundingBox()];
    return left !== null && right !== null && left.x + left.width <= right.x;
  };
  await expect.poll(isBeside).toBe(true);
  const isOnTop = () =>
    guide.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await expect.poll(isOnTop).toBe(true);
  const turned = () => guide.evaluate(({ scrollTop }) => scrollTop);
  const before = await turned();
  const box = await guide.boundingBox();
  if (!box) throw new Error('the guide is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 40);
  await expect.poll(turned).toBeGreaterThan(before);
}
