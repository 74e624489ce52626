import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { translate } from '#app/i18n/texts.ts';
import { launchApp } from '../e2e/launch.ts';
import { webpOf } from './webp.ts';

const root = resolve(import.meta.dirname, '../..');
/** As large as GitHub shows them beside text, so that words stay readable. */
const size = { width: 1100, height: 720 };
/** Beside the README, and no part of the program: nothing of it is packaged. */
const folder = '.github/pictures';

/** The screens that are shown, as the address names them. */
const screens = ['overview', 'scores', 'results'] as const;

/** Takes the README's pictures of the sample plan. @returns each file and how large it is */
export async function takeReadmePictures(): Promise<{ file: string; bytes: number }[]> {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  const app = await launchApp({ viewport: size }, 'browser');
  try {
    const { page } = app;
    await page.getByRole('button', { name: translate('da', 'app.start.sample') }).click();
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    // Nothing may lie under the mouse.
    await page.mouse.move(size.width - 1, size.height - 1);
    const taken = [];
    for (const screen of screens) {
      await page.evaluate((hash) => window.location.assign(hash), `#/${screen}`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      const file = join(folder, `${screen}.webp`);
      const bytes = await webpOf(page);
      writeFileSync(join(root, file), bytes);
      taken.push({ file, bytes: bytes.length });
    }
    return taken;
  } finally {
    await app.close();
  }
}

/** What is reckoned after the screen is there, and drawn a moment later. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('[aria-busy="true"], [role="progressbar"]').length === 0,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
}
