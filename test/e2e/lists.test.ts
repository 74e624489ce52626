import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TextKey, translate } from '#app/i18n/texts.ts';
import { expectNoViolations } from './axe.ts';
import { keyboardOf } from './keyboard.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });
const t = (key: TextKey, params?: { [name: string]: string | number }) => translate('da', key, params);

/** A services list as a department keeps it: a title above, figures as numbers and as text, a sum below. */
async function serviceBook(path: string, minutes: string | number): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Læs mig').addRow(['Opgørelse over henvendelser i 2025']);
  const sheet = book.addWorksheet('Henvendelser');
  sheet.addRow(['Henvendelser i Borgerservice 2025']);
  sheet.addRow([]);
  sheet.addRow(['Ydelse', 'Afdeling', 'Antal om året', 'Minutter pr. gang']);
  sheet.addRow(['Udlevering af pas', 'Borgerservice', 4321, minutes]);
  sheet.addRow(['Hjælp til valgkort', 'Borgerservice', '1.250', 4.5]);
  sheet.addRow(['I alt', '', { formula: 'SUM(C4:C5)', result: 5571 }, '']);
  await book.xlsx.writeFile(path);
}

/** Lists come in from the clipboard and from workbooks: seen before they are taken, whole or not at all. */
describe('lists from elsewhere', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1280, height: 800 } });
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const dialog = () => app.page.getByRole('dialog');
  const open = async (screen: string) => {
    await app.page.getByRole('navigation').getByRole('link', { name: screen }).click();
    await app.page
      .getByRole('button', { name: t('list.open') })
      .first()
      .click();
    await dialog().waitFor();
  };
  const paste = (text: string) =>
    dialog()
      .getByRole('textbox', { name: t('list.source.paste') })
      .fill(text);
  const go = (key: TextKey) =>
    dialog()
      .getByRole('button', { name: t(key) })
      .click();
  const undo = (what: string) => app.page.getByRole('button', { name: `Fortryd: ${what}` });
  const picture = async (name: string) => {
    await app.page.screenshot({ path: `${pictures}/lists-${name}.png` });
    await app.page.setViewportSize({ width: 1024, height: 768 });
    await app.page.screenshot({ path: `${pictures}/lists-${name}-1024.png` });
    await app.page.setViewportSize({ width: 1280, height: 800 });
  };
  const expectAccessible = () => expectNoViolations(app.page);
  const fetchBook = async (path: string) => {
    await app.chooseFile(path, () =>
      dialog()
        .getByRole('button', { name: t('list.source.file') })
        .click(),
    );
  };

  it('are pasted: what can’t be read is named by cell, and nothing is taken until it is mended', async () => {
    await open('Behov');
    await picture('source');
    await expectAccessible();
    const list = (importance: string) =>
      [
        'Hvem;Behov;Vigtighed;Funktioner, der svarer',
        `Ældrerådet;Bænke med ryglæn;${importance};Café`,
        'Ungerådet;Et sted at øve musik;4;Café; Sal',
      ].join('\n');
    await paste(list('meget').replace('Café; Sal', 'Cafe'));
    await go('list.next');
    await picture('columns');
    await expectAccessible();
    await go('list.next');
    await dialog().getByText('C2: »meget« er ikke et tal.').waitFor();
    await dialog().getByText('D3: »Cafe« er ikke en af planens funktioner.').waitFor();
    await dialog().getByText('2 fejl. Der tages intet over, før de er rettet.').waitFor();
    await picture('refused');
    await expectAccessible();
    await go('list.back');
    await go('list.back');
    await paste(list('5').replace('Café; Sal', 'Café'));
    await go('list.next');
    await go('list.next');
    await dialog().getByText('Nye: 2. Ændres: 0. Som før: 0. Springes over: 0.').waitFor();
    await dialog().getByRole('button', { name: 'Tag 2 rækker over' }).click();
    await dialog().waitFor({ state: 'detached' });
    await undo('hent 2 behov').waitFor();
    await app.page
      .getByRole('grid')
      .getByRole('row', { name: /^Bænke med ryglæn/ })
      .waitFor();
    await undo('hent 2 behov').click();
    await app.page.getByRole('row', { name: /^Bænke med ryglæn/ }).waitFor({ state: 'detached' });
  });

  it('come from a workbook: sheet and headings are found, columns are named once, old and new stand side by side', async () => {
    const path = join(app.dataFolder, 'Henvendelser 2025.xlsx');
    await app.page.getByRole('navigation').getByRole('link', { name: 'Funktioner' }).click();
    await app.page.getByRole('tab', { name: /^Ydelser/ }).click();
    await app.page.getByRole('button', { name: t('list.open') }).click();
    await serviceBook(path, 'et kvarter');
    await fetchBook(path);
    await dialog().getByText('Henvendelser 2025.xlsx').waitFor();
    await picture('book');
    await expectAccessible();
    await go('list.next');
    expect(
      await dialog().getByRole('combobox', { name: 'Hvad kolonnen Antal om året indeholder' }).inputValue(),
    ).toBe('yearlyVolume');
    await go('list.next');
    await dialog().getByText('Henvendelser!D4: »et kvarter« er ikke et tal.').waitFor();
    await go('list.back');
    await go('list.back');
    await serviceBook(path, 15);
    await fetchBook(path);
    await go('list.next');
    await go('list.next');
    await dialog().getByText('Nye: 1. Ændres: 1. Som før: 0. Springes over: 1.').waitFor();
    await picture('check');
    await expectAccessible();
    await dialog().getByRole('button', { name: 'Tag 2 rækker over' }).click();
    await dialog().waitFor({ state: 'detached' });
    await undo('hent 2 ydelser fra Henvendelser 2025.xlsx, Henvendelser').waitFor();
  });

  it('are known the next time, also after a restart: the same file says nothing new', async () => {
    const path = join(app.dataFolder, 'Henvendelser 2025.xlsx');
    await app.kill();
    await app.restart();
    // The window saw its server go.
    app.complaints.length = 0;
    await app.page
      .getByRole('button', { name: /Borgerhus i Nordby/ })
      .first()
      .click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Funktioner' }).click();
    await app.page.getByRole('tab', { name: /^Ydelser/ }).click();
    await app.page.getByRole('button', { name: t('list.open') }).click();
    await fetchBook(path);
    await dialog().getByText('Henvendelser 2025.xlsx').waitFor();
    await go('list.next');
    // The columns are passed over: somebody named them before.
    await dialog().getByText(t('list.check.nothingNew')).waitFor();
    await go('list.cancel');
  });

  it('come back from the program’s own workbook and change nothing', async () => {
    await app.page.getByRole('navigation').getByRole('link', { name: 'Eksport' }).click();
    const { path } = await app.receiveFile(() =>
      app.page.getByRole('button', { name: t('export.start') }).click(),
    );
    await app.page.getByRole('navigation').getByRole('link', { name: 'Funktioner' }).click();
    for (const [tab, screen] of [
      ['functions', /^Funktioner/],
      ['services', /^Ydelser/],
    ] as const) {
      await app.page.getByRole('tab', { name: screen }).click();
      await app.page.getByRole('button', { name: t('list.open') }).click();
      await fetchBook(path);
      await dialog()
        .getByRole('combobox', { name: t('list.source.sheet') })
        .waitFor();
      await go('list.next');
      if (tab === 'functions') await picture('own');
      if (
        await dialog()
          .getByRole('button', { name: t('list.next') })
          .isVisible()
      )
        await go('list.next');
      await dialog().getByText(t('list.check.nothingNew')).waitFor();
      await go('list.cancel');
    }
  });

  it('go out as the plan has them, to be worked on elsewhere, and come back', async () => {
    await app.page.getByRole('navigation').getByRole('link', { name: 'Etager' }).click();
    await app.page.getByRole('tab', { name: t('floorView.part.nearness') }).click();
    await app.page.getByRole('button', { name: t('list.open') }).click();
    await go('list.source.copy');
    await dialog()
      .getByText(/^Kopieret: \d+ rækker/)
      .waitFor();
    await dialog()
      .getByRole('textbox', { name: t('list.source.paste') })
      .focus();
    await app.page.keyboard.press('Control+V');
    await go('list.next');
    await go('list.next');
    await dialog().getByText(t('list.check.nothingNew')).waitFor();
    await go('list.cancel');
  });

  it('are fetched with keys alone', async () => {
    const { press, tabTo, type } = keyboardOf(app);
    await app.page.getByRole('navigation').getByRole('link', { name: 'Bemanding' }).click();
    await app.page.getByRole('heading', { level: 1, name: 'Bemanding' }).waitFor();
    await tabTo(t('list.open'));
    await press('Enter');
    await dialog().waitFor();
    await tabTo(t('list.source.paste'));
    await type('Gruppe\tÅrsværk');
    await press('Enter');
    await app.page.keyboard.insertText('\nVagtmestre\t2,5');
    await press('Control+Enter', 'Control+Enter');
    await dialog().getByText('Nye: 1. Ændres: 0. Som før: 0. Springes over: 0.').waitFor();
    await press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    await undo('hent en personalegruppe').waitFor();
  });
});
