/**
 * `npm run gallery`: a picture of every screen and each of its parts, in both languages, both themes and every size that
 * is promised, as a sheet in `.cache/gallery/index.html`. For people to look at; it says nothing of right or wrong.
 * `npm run gallery -- da light 1280x800` takes only pictures of which every word given is true.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { translate } from '#app/i18n/texts.ts';
import { type App, launchApp } from '../e2e/launch.ts';
import { type Shot, sheetOf } from './sheet.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/gallery');
const languages = ['da', 'en'] as const;
const themes = ['light', 'dark'] as const;
/** 640×400 is what a window of 1280×800 shows at 200 %. */
const sizes = ['1280x800', '1024x768', '1920x1080', '640x400'] as const;

const wanted = process.argv.slice(2);
const isWanted = (given: readonly string[], all: readonly string[]) => {
  const named = wanted.filter((word) => all.includes(word));
  return named.length === 0 ? given : given.filter((word) => named.includes(word));
};

const shots: Shot[] = [];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const build = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  {
    ...{ cwd: root, stdio: 'inherit' as const },
  },
);
if (build.status !== 0) process.exit(1);
for (const language of isWanted(languages, languages) as (typeof languages)[number][]) {
  for (const theme of isWanted(themes, themes) as (typeof themes)[number][]) {
    const app = await launchApp({ colorScheme: theme }, 'browser');
    try {
      await walk(app, language, theme);
    } finally {
      await app.close();
    }
  }
}
writeFileSync(join(folder, 'index.html'), sheetOf(shots));
console.log(`${shots.length} pictures: ${join('.cache', 'gallery', 'index.html')}`);

/** Goes through every screen of the sample plan, and through the tabs of each. */
async function walk({ page }: App, language: (typeof languages)[number], theme: string): Promise<void> {
  const look = (screen: string, part: string) => take(page, { language, theme, screen, part });
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await look('start', '');
  await page.getByRole('button', { name: translate(language, 'app.start.sample') }).click();
  const rail = page.getByRole('navigation').getByRole('link');
  await rail.first().waitFor();
  const links = await rail.all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    if (!address?.startsWith('#/')) continue;
    await page.evaluate((hash) => window.location.assign(hash), address);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    const screen = address.slice(2);
    const tabs = await page.getByRole('main').getByRole('tab').all();
    if (tabs.length === 0) await look(screen, '');
    for (const tab of tabs) {
      await tab.click();
      await look(screen, (await tab.innerText()).trim());
    }
  }
}

async function take(page: Page, about: Omit<Shot, 'size' | 'file'>): Promise<void> {
  for (const size of isWanted(sizes, sizes)) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    await page.setViewportSize({ width, height });
    await settled(page);
    const words = [about.screen, about.part, about.language, about.theme, size].filter(Boolean);
    const file = `${words.join('-').replace(/[^\wæøåÆØÅ]+/g, '-')}.png`;
    await page.screenshot({ path: join(folder, file) });
    shots.push({ ...about, size, file });
  }
}

/** What is drawn for the new size, and draws that follow a moment later. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await page.waitForTimeout(250);
}
