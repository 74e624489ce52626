import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** One machine sets the municipality up and saves a file; another takes it, and a new plan begins with it. */
describe('settings', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const field = (name: string | RegExp) => main().getByRole('textbox', { name });
  const choice = (name: string) => main().getByRole('combobox', { name });
  const looks = () =>
    app.page.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return {
        lang,
        scheme: dataset.scheme,
        density: dataset.density,
        meta: document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content,
        stored: localStorage.length,
      };
    });

  it('are there before any plan, by key and by button, and lead back', async () => {
    await app.page.getByRole('heading', { name: 'Ny plan' }).waitFor();
    await app.page.keyboard.press('Control+,');
    await main().getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
    expect(await app.page.title()).toBe('Indstillinger');
    await main().getByRole('button', { name: 'Til startskærmen' }).click();
    await app.page.getByRole('button', { name: /^Indstillinger/ }).click();
    await main().getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
    await expectNoViolations(app.page);
  });

  it('are seen at once, and from the first paint of the next start', async () => {
    await choice('Lys eller mørk').selectOption('dark');
    await choice('Rækker i tabeller').selectOption('tight');
    await expect.poll(looks).toMatchObject({ lang: 'da', scheme: 'dark', density: 'tight' });
    await choice('Sprog').selectOption('en');
    await main().getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await expectNoViolations(app.page);
    await app.restart();
    await app.page.getByRole('heading', { name: 'New plan' }).waitFor();
    expect(await looks()).toEqual({ lang: 'en', scheme: 'dark', density: 'tight', meta: 'dark', stored: 0 });
    await app.page.keyboard.press('Control+,');
    await choice('Language').selectOption('da');
    await main().getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
  });

  it('set up what a municipality starts from, and refuse what can’t be', async () => {
    await field('Tilføj en kommune').fill('Vesterby');
    await main().getByRole('button', { name: 'Tilføj', exact: true }).click();
    await field('Kommunens: Andel af tiden ved skranken med en borger (udnyttelse)').fill('82');
    await app.page.keyboard.press('Tab');
    await field(/^Kilde: Andel af tiden/).fill('Egen tælling 2026');
    await app.page.keyboard.press('Tab');
    await field('Kommunens: Åbne uger om året').fill('530');
    await app.page.keyboard.press('Tab');
    await app.page.getByText(/mellem 1 og 53/).waitFor();
    await field('Kommunens: Åbne uger om året').fill('');
    await app.page.keyboard.press('Tab');
    await choice('Overskrifter').selectOption({ label: 'Slagelse' });
    await main().getByRole('list', { name: 'Overskrifter i rækkefølge' }).waitFor();
    await field('De seneste').fill('12');
    await app.page.keyboard.press('Tab');
    await main().getByText('Af hver plan bliver højst 27 kopier', { exact: false }).waitFor();
    await field('Tilføj en kommune').fill('vesterby kommune');
    await main().getByRole('button', { name: 'Tilføj', exact: true }).click();
    await main().getByText('Vesterby er der allerede.').waitFor();
  });

  it('leave by a file, are taken on another machine after a look, and a new plan begins with them', async () => {
    const { path, name } = await app.receiveFile(() =>
      main().getByRole('button', { name: 'Gem som fil' }).click(),
    );
    expect(name).toBe('Indstillinger til Borgerhus.json');
    const text = readFileSync(path, 'utf8');
    const other = await launchApp();
    try {
      const page = other.page;
      await page.getByRole('heading', { name: 'Ny plan' }).waitFor();
      await page.keyboard.press('Control+,');
      const choose = page.getByRole('button', { name: 'Hent fra en fil' });
      const broken = join(other.dataFolder, 'brudt.json');
      writeFileSync(broken, text.replace('0.82', '8.2'));
      await other.chooseFile(broken, () => choose.click());
      await page
        .getByRole('alert')
        .getByText(/municipalities › Vesterby › assumptions › 0 › value/)
        .waitFor();
      const copy = join(other.dataFolder, 'fra-kollegaen.json');
      writeFileSync(copy, text);
      await other.chooseFile(copy, () => choose.click());
      const dialog = page.getByRole('dialog', { name: 'Hent indstillinger fra fra-kollegaen.json' });
      await dialog.waitFor();
      await expectNoViolations(page);
      expect(await dialog.getByRole('rowheader').allTextContents()).toEqual([
        'Lys eller mørk',
        'Rækker i tabeller',
        'Sikkerhedskopier',
        'Udgangspunkt for Vesterby',
      ]);
      await dialog.getByRole('checkbox', { name: 'Lys eller mørk' }).uncheck();
      await dialog.getByRole('button', { name: 'Hent 3 indstillinger' }).click();
      await dialog.waitFor({ state: 'hidden' });
      const ofPage = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
      await expect.poll(ofPage).toMatchObject({ scheme: 'light', density: 'tight' });

      await page.getByRole('button', { name: 'Til startskærmen' }).click();
      await page.getByRole('textbox', { name: 'Titel' }).fill('Huset i Vesterby');
      expect(await page.getByRole('textbox', { name: 'Kommune' }).inputValue()).toBe('Vesterby');
      await page.getByText('Planen begynder med det, der er sat op for Vesterby').waitFor();
      await page.getByRole('button', { name: 'Opret planen' }).click();
      await page.getByRole('heading', { name: 'Huset i Vesterby', level: 1 }).waitFor();
      await page.getByRole('textbox', { name: /^Værdi for Andel af tiden/ }).waitFor();
      await page.getByRole('button', { name: /^Fortryd: / }).click();
      await page.getByRole('button', { name: /^Fortryd: .*Andel af tiden/ }).waitFor();
    } finally {
      await other.close();
      expect(other.complaints).toEqual([]);
    }
  });

  it('are taken back when a municipality was removed', async () => {
    await main().getByRole('button', { name: 'Fjern Vesterby' }).click();
    await main().getByRole('button', { name: 'Fortryd: fjern Vesterby' }).click();
    const share = 'Kommunens: Andel af tiden ved skranken med en borger (udnyttelse)';
    await expect.poll(() => field(share).inputValue()).toBe('82');
  });
});
