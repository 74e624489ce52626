import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenIds } from '#renderer/state/route.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** A plan is frozen, decided on, changed, and looked at again as it was presented. */
describe('decisions and frozen copies', () => {
  let app: App;
  let code = '';
  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1024, height: 768 } });
    await app.page.getByRole('button', { name: /Nordby/ }).click();
    await main().getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('tab', { name: 'Beslutninger' }).click();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const panel = () => app.page.getByRole('complementary');
  const bar = () => app.page.getByRole('region', { name: 'Frosset udgave' });
  const undo = (what: string | RegExp) => app.page.getByRole('button', { name: what });
  const fill = async (name: string, text: string) => {
    const field = panel().getByRole('textbox', { name });
    await field.fill(text);
    await field.press('Control+Enter');
  };
  const shot = async (name: string) => {
    const folder = process.env.BORGERHUS_SHOTS;
    if (folder) await app.page.screenshot({ path: `${folder}/${name}.png` });
  };
  const expectAccessible = () => expectNoViolations(app.page);

  it('freezes the plan from the keyboard, under a name that is suggested', async () => {
    await main().getByRole('button', { name: 'Frys som forelagt …' }).press('Enter');
    const dialog = app.page.getByRole('dialog', { name: 'Frys planen som forelagt' });
    expect(await dialog.getByRole('textbox', { name: 'Navn' }).inputValue()).toMatch(/^Som forelagt \d+\. /);
    await expectAccessible();
    await shot('freeze-dialog');
    await app.page.keyboard.type('Som forelagt styregruppen');
    await dialog.getByRole('textbox', { name: 'Frosset af (rolle)' }).fill('Projektleder');
    await app.page.keyboard.press('Enter');
    const row = main().getByRole('row', { name: /Som forelagt styregruppen/ });
    await row.waitFor();
    code = /[0-9a-f]{12}/.exec(await row.innerText())?.[0] ?? '';
    expect(code).not.toBe('');
  });

  it('keeps a decision with its reasons, the copy it was made on and what is to be done', async () => {
    await main().getByRole('button', { name: 'Tilføj beslutning' }).click();
    await fill('Emne', 'Valg af scenarie');
    await fill('Besluttet af (rolle)', 'Styregruppen');
    await fill('Beslutning', 'Scenarie B lægges til grund.');
    await fill('Uenighed', 'Biblioteket foretrak C.');
    const frozen = panel().getByRole('combobox', { name: 'Forelagt (frosset udgave)' });
    expect(await frozen.locator('option:checked').textContent()).toBe('Som forelagt styregruppen');
    await panel().getByRole('button', { name: 'Tilføj opfølgning' }).click();
    await fill('Opgave for Ny opgave', 'Udbud af inventar');
    await fill('Senest for Udbud af inventar', '1.1.2020');
    await panel().getByText('Fristen er overskredet.').waitFor();
    await main()
      .getByRole('row', { name: /Scenarie B lægges til grund.*0 af 1 gjort/ })
      .waitFor();
    await expectAccessible();
    await shot('decision-panel');
    await panel().getByRole('checkbox', { name: 'Gjort for Udbud af inventar' }).click();
    await main()
      .getByRole('row', { name: /1 af 1 gjort/ })
      .waitFor();
    await app.page.keyboard.press('Escape');
    await shot('decisions');
  });

  it('shows how the plan differs from what was presented', async () => {
    await main().getByRole('button', { name: 'Ret oplysninger' }).click();
    await fill('Titel', 'Huset ved torvet');
    await undo(/^Fortryd: .*oplysninger/).waitFor();
    await app.page.getByRole('tab', { name: 'Beslutninger' }).click();
    await main().getByRole('button', { name: 'Sammenlign med nu: Som forelagt styregruppen' }).click();
    await main()
      .getByText(/^3 steder er planen ikke længere/)
      .waitFor();
    await main()
      .getByRole('row', { name: /Planens navn Borgerhus i Nordby Huset ved torvet/ })
      .waitFor();
    await main()
      .getByRole('table', { name: /^Opfølgning/ })
      .waitFor();
    await expectAccessible();
    await shot('differences');
    await main().getByRole('button', { name: 'Tilbage til beslutninger' }).click();
  });

  it('opens the copy read-only on every screen, and exports it under its own code', async () => {
    await main().getByRole('button', { name: 'Åbn Som forelagt styregruppen til læsning' }).click();
    await main().getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await bar().getByText(code).waitFor();
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('Tilbage til planen');
    await expectAccessible();
    await shot('frozen-overview');
    await main().getByRole('button', { name: 'Ret oplysninger' }).click();
    expect(await panel().getByRole('textbox', { name: 'Titel' }).getAttribute('readonly')).not.toBeNull();
    await app.page.keyboard.press('Escape');
    await main().getByRole('button', { name: 'Tilføj scenarie' }).click();
    await app.page.getByText(/^Du ser den frosne udgave/).waitFor();
    await app.page.goto(`${app.page.url().split('#')[0]}#/scores`);
    await bar().waitFor();
    await main().getByRole('grid').first().waitFor();
    expect(await main().getByRole('grid').first().getAttribute('aria-readonly')).toBe('true');
    await shot('frozen-scores');
    for (const screen of screenIds) {
      await app.page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${screen}`);
      await main().getByRole('heading', { level: 1 }).first().waitFor();
      expect(await bar().isVisible()).toBe(true);
      expect(await main().getByText('Huset ved torvet').count()).toBe(0);
    }
    await shot('frozen-last');
    await app.page.goto(`${app.page.url().split('#')[0]}#/export`);
    const { path } = await app.receiveFile(() =>
      main().getByRole('button', { name: 'Lav projektmappen' }).click(),
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
    const [front] = workbook.worksheets;
    expect(front?.getCell('A1').value).toBe('Borgerhus i Nordby');
    expect(front?.headerFooter.oddFooter).toContain(code);
    await bar().getByRole('button', { name: 'Tilbage til planen' }).press('Enter');
    await main().getByRole('heading', { name: 'Huset ved torvet' }).waitFor();
    await main().getByRole('heading', { name: 'Frosne udgaver' }).waitFor();
  });

  it('leaves the copy when it is taken back', async () => {
    await main().getByRole('button', { name: 'Fjern Som forelagt styregruppen' }).click();
    await undo(/^Fortryd: slet den frosne udgave/).waitFor();
    await main()
      .getByText(/^Frys planen, før den forelægges/)
      .waitFor();
    await app.page.getByRole('button', { name: 'English' }).click();
    await main().getByRole('heading', { name: 'Frozen copies' }).waitFor();
    await expectAccessible();
    await shot('english');
  });
});
