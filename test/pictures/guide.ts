import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchApp } from '../e2e/launch.ts';
import { guideScenes, openSample, shownText, showScene } from './guide-scenes.ts';
import { webpOf } from './webp.ts';

const folder = resolve(import.meta.dirname, '../../renderer/views/guide/pictures');

/**
 * Takes the pictures of the user guide from the sample plan, and notes beside them what each says, so that
 * `test/e2e/guide.test.ts` (thorough) finds a picture that no longer shows its screen.
 *
 * @returns how many
 */
export async function takeGuidePictures(language: 'da' | 'en'): Promise<number> {
  const place = join(folder, language);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const app = await launchApp({ colorScheme: 'light' }, 'browser');
  const shown: { [scene: string]: string[] } = {};
  try {
    await openSample(app, language);
    for (const scene of guideScenes) {
      await showScene(app, language, scene);
      writeFileSync(join(place, `${scene}.webp`), await webpOf(app.page));
      shown[scene] = (await shownText(app.page)).split('\n');
    }
  } finally {
    await app.close();
  }
  writeFileSync(join(place, 'shown.json'), `${JSON.stringify(shown, null, 2)}\n`);
  return guideScenes.length;
}
