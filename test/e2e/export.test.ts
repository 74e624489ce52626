import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The workbook of the sample plan: some of it, how far it is, and where it lies. */
describe('choosing what leaves the house', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Eksport' }).click();
    await app.page.getByRole('button', { name: 'Lav projektmappen' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const tick = (name: string | RegExp) => app.page.getByRole('main').getByRole('checkbox', { name });

  it('leaves out a sheet and a scenario, in the preview and in the file', async () => {
    for (const sheet of ['Forside', 'Forudsætninger', 'Metode']) {
      expect(await tick(sheet).isChecked()).toBe(true);
      expect(await tick(sheet).isDisabled()).toBe(true);
    }
    await tick('Pointskema').uncheck();
    await tick(/Nyt borgerhus/).uncheck();
    await app.page.getByText('Her er 3 af planens 4 scenarier').first().waitFor();
    await app.page.getByRole('button', { name: 'Vis arket Diagrammer' }).click();
    const preview = app.page.getByRole('region', { name: 'Diagrammer', exact: true });
    await preview.getByText(/^Under tabellen tegnes 3 diagrammer/).waitFor();
    await preview.getByText(/står her som faste tal/).waitFor();
    expect(await preview.textContent()).not.toContain('Nyt borgerhus');

    await expectNoViolations(app.page);

    const { path } = await app.receiveFile(() =>
      app.page.getByRole('button', { name: 'Lav projektmappen' }).click(),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toContain('Diagrammer');
    expect(names).not.toContain('Pointskema');
    const texts: string[] = [];
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    expect(texts.filter((text) => text.includes('Nyt borgerhus'))).toEqual([]);
  }, 120_000);

  it('says where the file is, and shows its folder where the program can', async () => {
    const where = app.page.getByText(/blandt dine hentede filer|^Sidst gemt/);
    await where.waitFor();
    const folder = app.page.getByRole('button', { name: 'Åbn mappen' });
    expect(await folder.count()).toBe(app.leg === 'browser' ? 0 : 1);
    if (app.leg !== 'browser') await folder.click();
  });

  it('is stopped on request, and says that no file was made', async () => {
    await app.page.getByRole('button', { name: 'Lav projektmappen' }).click();
    await app.page.getByRole('progressbar', { name: 'Så langt er filen' }).waitFor();
    await app.page.getByRole('button', { name: 'Stop', exact: true }).click();
    await app.page.getByText('Der blev ikke lavet nogen fil.').waitFor();
  });
});
