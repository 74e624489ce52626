import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, launchApp } from './launch.ts';

describe('files', () => {
  let app: App;
  let saved: string;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });

  it('leave as a document, by the key', async () => {
    saved = await app.receiveFile(() => app.page.keyboard.press('Control+s'));
    await expect.poll(() => readFileSync(saved).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('come in again', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('luk planen');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).waitFor();
    await app.chooseFile(saved, () => app.page.keyboard.press('Control+o'));
    await app.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
});

describe('a document to start with', () => {
  it('is what the window shows', async () => {
    const first = await launchApp();
    await first.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await first.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    const file = await first.receiveFile(() => first.page.keyboard.press('Control+s'));
    const second = await launchApp({ file });
    await second.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await second.close();
    await first.close();
  });
});
