/**
 * `npm run pictures`: makes what is drawn and checked in – the product's icons from their drawings, and the README's
 * pictures from the sample plan. `npm run pictures -- icons` (or `readme`) makes only those.
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '#main/browser/find-browser.ts';
import { makeIcons } from './icons.ts';
import { takeReadmePictures } from './readme.ts';

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
if (isWanted('readme')) {
  for (const { file, bytes } of await takeReadmePictures()) {
    console.log(`${file} ${(bytes / 1000).toFixed(0)} kB`);
  }
}
