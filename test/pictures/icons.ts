import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { draw } from './draw.ts';
import { icnsOf, icnsSizes, icoOf } from './icon-files.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'resources/icons');

/** What the product's icons are drawn in. The first is the window's own, too: favicon and start screen. */
const drawings = {
  app: 'renderer/icon.svg',
  appSmall: 'resources/icons/app-small.svg',
  document: 'resources/icons/document.svg',
};

/** Windows and Linux; up to the second the app's icon is the simpler drawing. */
const sizesPx = [16, 24, 32, 48, 64, 128, 256, 512];
const smallUpToPx = 24;
const icoSizesPx = sizesPx.filter((px) => px <= 256 && px !== 128);
/** As Apple's template has it. */
const macMargin = 100 / 1024;

/** Says of which drawings the icons were made, so that a change of one without the other is seen. */
export function madeFrom(): { readonly [path: string]: string } {
  return Object.fromEntries(
    Object.values(drawings).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'))
        .digest('hex'),
    ]),
  );
}

/** Makes every icon that the installers take, and the window's. */
export async function makeIcons(page: Page): Promise<void> {
  const svg = (path: string) => readFileSync(join(root, path), 'utf8');
  const drawApp = (px: number) => draw(page, svg(px <= smallUpToPx ? drawings.appSmall : drawings.app), px);
  const drawDocument = (px: number) => draw(page, svg(drawings.document), px);
  for (const [name, drawOne] of [
    ['app', drawApp],
    ['document', drawDocument],
  ] as const) {
    const drawn = await Promise.all(sizesPx.map(drawOne));
    const set = join(folder, name);
    rmSync(set, { recursive: true, force: true });
    mkdirSync(set, { recursive: true });
    for (const { px, png } of drawn) writeFileSync(join(set, `${px}x${px}.png`), png);
    writeFileSync(join(folder, `${name}.ico`), icoOf(drawn.filter(({ px }) => icoSizesPx.includes(px))));
  }
  const mac = await Promise.all(icnsSizes.map((px) => draw(page, svg(drawings.app), px, macMargin)));
  writeFileSync(join(folder, 'app.icns'), icnsOf(mac));
  writeFileSync(join(folder, 'document.icns'), icnsOf(await Promise.all(icnsSizes.map(drawDocument))));
  writeFileSync(join(folder, 'made-from.json'), `${JSON.stringify(madeFrom(), null, 2)}\n`);
}
