import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** From an empty plan to two scenarios with services and functions, without a mouse. */
describe('a newcomer with an empty plan', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(async () => {
    await app.close();
  });
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const type = (text: string) => app.page.keyboard.type(text);
  /** A key that the test's keyboard doesn't have, as a Danish one sends it. */
  const pressDanish = (key: string) =>
    app.page.evaluate((letter) => {
      const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, key);
  const focused = () =>
    app.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  /** Tab by Tab, as somebody without a mouse gets there. */
  const tabTo = async (name: string | RegExp) => {
    for (let step = 0; step < 80; step++) {
      const text = await focused();
      if (typeof name === 'string' ? text === name : name.test(text)) return;
      await press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  const goTo = async (screen: string) => {
    await press('Control+k');
    await app.page.getByRole('combobox', { name: 'Søg' }).waitFor();
    await type(`Gå til ${screen}`);
    await press('Enter');
    await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  };
  const dialog = () => app.page.getByRole('dialog');
  const grid = () => app.page.getByRole('grid');
  const panel = () => app.page.getByRole('complementary');
  const cellOf = (row: RegExp, column: number) =>
    grid().getByRole('row', { name: row }).getByRole('gridcell').nth(column);
  const undo = () => app.page.getByRole('button', { name: /^Fortryd: / });
  const paste = (text: string) =>
    app.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  const expectAccessible = () => expectNoViolations(app.page);

  it('makes a plan with two scenarios', async () => {
    await app.page.getByRole('textbox').first().focus();
    await type('Borgerhus i Sønderby');
    await press('Tab');
    await type('Sønderby');
    await press('Tab');
    await type('40000');
    await press('Enter');
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Sønderby' }).waitFor();
    await goTo('Funktioner');
    await app.page.getByText('Tilføj først de scenarier, planen handler om.').waitFor();
    await expectAccessible();
    await tabTo('Gå til scenarierne');
    await press('Enter');
    for (const step of [0, 1]) {
      await tabTo('Tilføj scenarie');
      await press('Enter');
      await expect.poll(() => app.page.getByRole('table').first().getByRole('row').count()).toBe(step + 2);
      await press('Escape');
    }
  });

  it('takes ten services out of the catalogue into both, with their rooms, in one step', async () => {
    await goTo('Funktioner');
    await app.page.getByText('Planen har ingen funktioner endnu.').waitFor();
    await expectAccessible();
    await tabTo('Åbn kataloget');
    await press('Enter');
    await dialog().getByRole('listbox').waitFor();
    await expectAccessible();
    for (const words of ['pas voksne', 'kørekort', 'mitid', 'flytning', 'udlån', 'børnebibliotek']) {
      await type(words);
      await press('Enter');
    }
    await press('Control+a', 'Delete');
    await type('samtalerum');
    for (let step = 0; step < 4; step++) await press('Enter', 'ArrowDown');
    await dialog().getByRole('button', { name: 'Tilføj 10 til planen' }).waitFor();
    await tabTo('Tilføj 10 til planen');
    await press('Enter');
    await dialog().getByText('Tilføjet til planen: ydelser 10,').waitFor();
    await expectAccessible();
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await app.page.getByRole('tab', { name: 'Ydelser (10)' }).waitFor();
    await press('Control+z');
    await app.page.getByRole('tab', { name: 'Ydelser (0)' }).waitFor();
    await app.page.getByRole('tab', { name: 'Funktioner (0)' }).waitFor();
    await press('Control+Shift+z');
    await app.page.getByRole('tab', { name: 'Ydelser (10)' }).waitFor();
  });

  it('says what a scenario does with a function by one key, for a block as for a cell', async () => {
    await tabTo(/^med/);
    const cell = grid().locator('[data-row="0"][data-column="0"]');
    await press('u');
    await expect.poll(() => cell.textContent()).toContain('ude');
    await press(' ');
    await expect.poll(() => cell.textContent()).toBe('–');
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    await pressDanish('æ');
    await panel().getByRole('heading', { name: '4 felter' }).waitFor();
    for (const [row, column] of [
      [0, 0],
      [1, 1],
    ]) {
      await expect
        .poll(() => grid().locator(`[data-row="${row}"][data-column="${column}"]`).textContent())
        .toContain('ændret');
    }
    await expectAccessible();
    await press('Control+z');
    await expect.poll(() => cell.textContent()).toBe('–');
  });

  it('selects a whole function or scenario by its heading', async () => {
    await grid().locator('th[data-row="1"]').click();
    await panel().getByRole('heading', { name: '2 felter' }).waitFor();
    await grid().locator('th[data-column="1"]').click();
    await panel()
      .getByText(/ × 1 \(funktioner × scenarier\)/)
      .waitFor();
    await press('Shift+Space');
    await panel()
      .getByRole('heading', { name: /felter/ })
      .waitFor();
  });

  it('writes number and area behind it, fills down and clears', async () => {
    const cell = (row: number) => grid().locator(`[data-row="${row}"][data-column="1"]`);
    await cell(0).focus();
    await cell(0).click();
    await press('2');
    await type(' × 15');
    await press('Enter');
    await expect.poll(() => cell(0).textContent()).toContain('2 × 15');
    await press('ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(() => cell(2).textContent()).toContain('2 × 15');
    await press('Delete');
    await expect.poll(() => cell(2).textContent()).toBe('–');
    await press('Control+z', 'Control+z');
    await expect.poll(() => cell(2).textContent()).toContain('med');
    await expect.poll(() => cell(0).textContent()).toContain('2 × 15');
  });

  it('adds own functions by name, one after the other and as a list from Excel', async () => {
    await press('Escape', 'Shift+Tab');
    await app.page.getByRole('button', { name: 'Tilføj funktion' }).focus();
    await press('Enter');
    await type('Repair café');
    await press('Enter');
    await grid()
      .getByRole('row', { name: /^Repair café/ })
      .waitFor();
    await paste('Garage til bogbus\t1\r\nDepot\t2\r\n');
    await grid()
      .getByRole('row', { name: /^Depot/ })
      .waitFor();
    await press('Escape');
    await app.page.getByRole('button', { name: '3 funktioner mangler både ydelse og formål' }).waitFor();
    await app.page.getByRole('button', { name: '3 funktioner mangler både ydelse og formål' }).press('Enter');
    await expect.poll(() => grid().locator('th[data-row]').count()).toBe(3);
    await expectAccessible();
    await app.page.getByRole('button', { name: 'Vis alle' }).press('Enter');
  });

  it('pastes channels from Excel as one change, and is told of a word it doesn’t know', async () => {
    await app.page.getByRole('tab', { name: 'Ydelser (10)' }).click();
    const first = grid().locator('[data-row="0"][data-column="0"]');
    await first.click();
    await paste('Tid 80 · selv 20\tx\r\n40 % skranke, 60 % digital\tnej\r\n');
    await expect.poll(() => first.textContent()).toBe('Tid 80 · selv 20');
    await expect
      .poll(() => grid().locator('[data-row="1"][data-column="0"]').textContent())
      .toBe('Digital 60 · skranke 40');
    await expect.poll(() => grid().locator('[data-row="1"][data-column="1"]').textContent()).toBe('');
    await paste('postkort\r\n');
    await app.page.getByText('»postkort« kunne ikke læses som kanaler.').first().waitFor();
    await expectAccessible();
    await app.page.getByRole('button', { name: 'Luk beskeden' }).click();
    await undo().click();
    await expect.poll(() => first.textContent()).not.toBe('Tid 80 · selv 20');
    await expect.poll(() => grid().locator('[data-row="1"][data-column="1"]').textContent()).not.toBe('');
  });

  it('chooses a channel from the list, and gives the rest to the largest', async () => {
    const cell = grid().locator('[data-row="0"][data-column="0"]');
    await cell.click();
    await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => cell.textContent()).toBe('Telefon');
    await cell.click();
    // The panel follows a moment after the selection.
    const name = (await grid().locator('th[data-row="0"] b').textContent()) ?? '';
    await panel().getByRole('heading', { name, exact: true }).waitFor();
    await panel().getByRole('textbox', { name: 'Skranke' }).fill('30');
    await press('Enter');
    await expect.poll(() => cell.textContent()).toBe('Telefon 70 · skranke 30');
  });

  it('stands by a figure of the catalogue once a role is given', async () => {
    await cellOf(/^Pas, voksne/, 0).click();
    // The panel follows a moment after the selection.
    await panel()
      .getByRole('heading', { name: /^Pas, voksne/ })
      .waitFor();
    const confirm = panel().getByRole('button', { name: 'Bekræft', exact: true });
    await expect.poll(() => confirm.first().isDisabled()).toBe(true);
    const minutes = panel().getByRole('textbox', { name: 'Tid pr. henvendelse' });
    await minutes.fill('14');
    await press('Enter');
    await panel().getByText('Skriv først din rolle').waitFor();
    await minutes.press('Escape');
    await panel().getByRole('textbox', { name: 'Din rolle' }).fill('projektleder');
    await press('Enter');
    await panel().getByText('Det giver 3.400 om året i jeres kommune.').waitFor();
    const before = await confirm.count();
    await confirm.first().click();
    await expect.poll(() => confirm.count()).toBe(before - 1);
    await panel()
      .getByText(/bekræftet · projektleder · /)
      .first()
      .waitFor();
    await expectAccessible();
  });

  it('is what the plan holds after a restart', async () => {
    expect(app.complaints).toEqual([]);
    await app.kill();
    await app.restart();
    await app.page
      .getByRole('button', { name: /Borgerhus i Sønderby/ })
      .first()
      .click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Sønderby' }).waitFor();
    await goTo('Funktioner');
    await app.page.getByRole('tab', { name: 'Ydelser (10)' }).waitFor();
  });
});
