/**
 * `npm run pictures`: makes what is drawn and checked in – the product's icons from their drawings, the pictures of the
 * README and of the user guide from the sample plan. `npm run pictures -- icons` (`readme`, `guide`) makes only those.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '#main/browser/find-browser.ts';
import { takeGuidePictures } from './guide.ts';
import { makeIcons } from './icons.ts';
import { takeReadmePictures } from './readme.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

if (isWanted('icons')) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await makeIcons(await browser.newPage());
  await browser.close();
  console.log('resources/icons');
}
if (isWanted('readme') || isWanted('guide')) buildWindow();
if (isWanted('readme')) {
  for (const { file, bytes } of await takeReadmePictures()) {
    console.log(`${file} ${(bytes / 1000).toFixed(0)} kB`);
  }
}
if (isWanted('guide')) {
  for (const language of ['da', 'en'] as const) {
    console.log(`guide: ${await takeGuidePictures(language)} pictures in ${language}`);
  }
}

/** What is pictured is the window as its sources are now. */
function buildWindow(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
