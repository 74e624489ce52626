import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** What was said at a workshop becomes needs, and each scenario shows what it does about them. */
describe('the needs of the sample plan', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Behov' }).click();
    await app.page.getByRole('grid').waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const dialog = () => app.page.getByRole('dialog');
  const panel = () => app.page.getByRole('complementary');
  const row = (name: RegExp) => app.page.getByRole('grid').getByRole('row', { name });
  const undo = (what: string | RegExp) => app.page.getByRole('button', { name: what });
  const expectAccessible = () => expectNoViolations(app.page);

  it('are pasted from notes, one a line, with duplicates named before anything is taken in', async () => {
    const before = await row(/./).count();
    await app.page.getByRole('button', { name: 'Indsæt noter' }).click();
    await dialog()
      .getByRole('textbox', { name: 'Noter, én linje pr. behov' })
      .fill(
        '- Cykelparkering under tag (4)\n• Et værksted for børn\n\ncykelparkering under tag.\n3. Stillerum (2)',
      );
    await dialog().getByText('gentager linje 1').waitFor();
    await dialog().getByText('1 linjer er udeladt').waitFor();
    await dialog().getByRole('textbox', { name: 'Hvem' }).fill('Foreningerne');
    await dialog().getByRole('textbox', { name: 'Dato' }).fill('3.9.2026');
    await expectAccessible();
    await dialog().getByRole('button', { name: 'Tilføj 3 behov' }).click();
    await undo('Fortryd: tilføj 3 behov').waitFor();
    await row(/^Cykelparkering under tag/).waitFor();
    expect(await row(/^Cykelparkering under tag/).textContent()).toContain('Foreningerne');
    expect(await row(/^Cykelparkering under tag/).textContent()).toContain('3.9.2026');
    expect(await row(/./).count()).toBeGreaterThanOrEqual(before);
  });

  it('are covered by what answers them, searched by name, and each scenario says what it does', async () => {
    await row(/^Stillerum/)
      .getByRole('gridcell')
      .first()
      .click();
    await panel().getByRole('heading', { name: 'Stillerum' }).waitFor();
    const choice = panel().getByRole('combobox', { name: 'Funktioner og ydelser' });
    await choice.fill('MitID');
    await app.page.getByRole('listbox').getByRole('option').first().waitFor();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await undo(/^Fortryd: .*Stillerum/).waitFor();
    await app.page.keyboard.press('Escape');
    await panel().getByRole('table').getByRole('cell', { name: 'med' }).first().waitFor();
    await expect
      .poll(() =>
        row(/^Stillerum/)
          .getByRole('gridcell')
          .nth(1)
          .getAttribute('aria-label'),
      )
      .toMatch(/dækket: 1\/1 svar er med i 0/);
    await expectAccessible();
  });

  it('take importance by one key and a block from Excel, and refuse what follows from the plan', async () => {
    const importance = row(/^Stillerum/)
      .getByRole('gridcell')
      .first();
    await importance.click();
    await app.page.keyboard.type('5');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => importance.textContent()).toBe('●●●●●');
    await undo('Fortryd: ret behovet Stillerum').click();
    await expect.poll(() => importance.textContent()).toBe('●●○○○');

    const voicedBy = row(/^Stillerum/)
      .getByRole('gridcell')
      .nth(5);
    await voicedBy.click();
    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Lektiecaféen\tHøring\t4. 9. 2026\r\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await expect.poll(() => row(/^Stillerum/).textContent()).toMatch(/Lektiecaféen.*Høring.*4\.9\.2026/);
    await undo('Fortryd: ret behovet Stillerum').click();
    await expect.poll(() => voicedBy.textContent()).toBe('Foreningerne');

    await row(/^Stillerum/)
      .getByRole('gridcell')
      .nth(1)
      .click();
    await app.page.keyboard.type('x');
    expect(await app.page.getByRole('grid').getByRole('textbox').count()).toBe(0);
  });

  it('are sorted and filtered', async () => {
    await app.page.getByRole('combobox', { name: 'Vis', exact: true }).selectOption('unlinked');
    await row(/^Cykelparkering/).waitFor();
    expect(await row(/^Stillerum/).count()).toBe(0);
    await app.page.getByRole('textbox', { name: 'Søg i behov' }).fill('værksted');
    await app.page.getByText(/^1 af \d+ behov$/).waitFor();
    await app.page.getByRole('textbox', { name: 'Søg i behov' }).fill('');
    await app.page.getByRole('combobox', { name: 'Vis', exact: true }).selectOption('all');
    await app.page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('voicedBy');
    await row(/^Foreningerne$/).waitFor();
  });

  it('come and go as one step of undo', async () => {
    await app.page.getByRole('button', { name: 'Tilføj behov' }).click();
    await panel().getByRole('heading', { name: 'Nyt behov' }).waitFor();
    const statement = panel().getByRole('textbox', { name: 'Behov', exact: true });
    await statement.fill('Adgang for kørestole overalt');
    await statement.press('Control+Enter');
    await row(/^Adgang for kørestole/).waitFor();
    await panel().getByRole('button', { name: 'Slet behovet' }).click();
    await expect.poll(() => row(/^Adgang for kørestole/).count()).toBe(0);
    await undo(/^Fortryd: slet behovet Adgang/).click();
    await row(/^Adgang for kørestole/).waitFor();
  });
});
