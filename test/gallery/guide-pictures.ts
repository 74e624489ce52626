/**
 * `npm run guide-pictures`: takes the pictures of the user guide from the sample plan, in both languages, and notes beside
 * them what each says, so that `test/e2e/guide.test.ts` (thorough) finds a picture that no longer shows its screen.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp } from '../e2e/launch.ts';
import { guideScenes, openSample, shownText, showScene } from './guide-scenes.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'renderer/views/guide/pictures');
/** Of 100; text stays sharp. */
const quality = 82;

const build = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  { cwd: root, stdio: 'inherit' },
);
if (build.status !== 0) process.exit(1);
for (const language of ['da', 'en'] as const) {
  const place = join(folder, language);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const app = await launchApp({ colorScheme: 'light' }, 'browser');
  const shown: { [scene: string]: string[] } = {};
  try {
    await openSample(app, language);
    for (const scene of guideScenes) {
      await showScene(app, language, scene);
      writeFileSync(join(place, `${scene}.webp`), await pictureOf(app.page));
      shown[scene] = (await shownText(app.page)).split('\n');
    }
  } finally {
    await app.close();
  }
  writeFileSync(join(place, 'shown.json'), `${JSON.stringify(shown, null, 2)}\n`);
  console.log(`${guideScenes.length} pictures in ${language}`);
}

/** Chromium writes WebP itself; Playwright only knows larger kinds. */
async function pictureOf(page: Page): Promise<Buffer> {
  const chromium = await page.context().newCDPSession(page);
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality });
  await chromium.detach();
  return Buffer.from(data, 'base64');
}
