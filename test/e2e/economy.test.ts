// Over 300 lines: one story on one plan, each step goes on where the one before left it.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { keyboardOf } from './keyboard.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

/** The economy of the sample plan: its table to the krone, written in by keyboard and from Excel, and what follows. */
describe('the economy of a house', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1280, height: 800 } });
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Økonomi' }).click();
    await main().getByRole('grid').waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const panel = () => app.page.getByRole('complementary');
  const part = (name: string) => main().getByRole('tab', { name, exact: true }).click();
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const type = (text: string) => app.page.keyboard.type(text);
  const undo = () => app.page.getByRole('button', { name: /^Fortryd: / });
  const rowOf = (name: string) =>
    main()
      .getByRole('row')
      .filter({ has: app.page.getByRole('rowheader', { name, exact: true }) });
  /** The amounts of a row of the grid, without the sign of an uncertain one. */
  const amounts = async (name: string) => {
    const texts = await rowOf(name).getByRole('gridcell').allTextContents();
    return texts.slice(0, 5).map((text) => text.replace('±', '').trim());
  };
  const choose = async (name: RegExp) => {
    await app.page.getByRole('combobox', { name: /^Scenarie/ }).click();
    await app.page.getByRole('option', { name }).click();
  };
  const paste = (text: string) =>
    app.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  const picture = (name: string) => app.page.screenshot({ path: `${pictures}/economy-${name}.png` });
  const expectAccessible = () => expectNoViolations(app.page);

  it('shows the tables of Nordby to the krone', async () => {
    expect(await amounts('Drift i alt')).toEqual(['−208', '−834', '−834', '−834', '−834']);
    expect(await amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '0', '0', '0']);
    expect(await amounts('I alt')).toEqual(['2.992', '5.566', '−834', '−834', '−834']);
    await choose(/rådhuset/);
    await expect.poll(() => amounts('Drift i alt')).toEqual(['0', '−345', '−690', '−690', '−690']);
    expect(await amounts('Anlæg i alt')).toEqual(['2.400', '19.000', '17.000', '0', '0']);
    expect(await amounts('Salg i alt')).toEqual(['0', '0', '0', '−9.000', '0']);
    expect(await amounts('I alt')).toEqual(['2.400', '18.655', '16.310', '−9.690', '−690']);
    await choose(/biblioteket/);
    await expect.poll(() => amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '0', '0', '0']);
    await expectAccessible();
  });

  it('is written in by keyboard: sums follow, Enter goes down, undo brings it back', async () => {
    await rowOf('Øvrig drift (it, alarm, formidling)').getByRole('gridcell').nth(2).click();
    await type('200');
    await press('Enter');
    await expect.poll(() => amounts('Drift i alt')).toEqual(['−208', '−834', '−814', '−834', '−834']);
    expect(await undo().getAttribute('aria-label')).toContain('Øvrig drift');
    // What is derived can't be written in: the key is not taken.
    await type('5');
    expect(await main().getByRole('grid').getByRole('textbox').count()).toBe(0);
    await undo().click();
    await expect.poll(() => amounts('Drift i alt')).toEqual(['−208', '−834', '−834', '−834', '−834']);
  });

  it('takes three numbers for an uncertain amount, and says why it doesn’t take what isn’t in order', async () => {
    const cell = rowOf('Salg af biblioteksbygningen').getByRole('gridcell').nth(1);
    await cell.click();
    await type('10; 30; 20');
    await press('Enter');
    await main()
      .getByText(/står ikke i rækkefølge/)
      .or(app.page.getByText(/står ikke i rækkefølge/))
      .first()
      .waitFor();
    await press('Escape');
    await type('-30; -20; -10');
    await press('Enter');
    await expect.poll(() => amounts('Salg i alt')).toEqual(['0', '−20', '0', '0', '0']);
    await main().getByRole('button', { name: 'Fra–til' }).click();
    await expect.poll(() => amounts('Salg i alt')).toEqual(['0', '−30 til −10', '0', '0', '0']);
    await main().getByRole('button', { name: 'Mest sandsynligt' }).click();
    await undo().click();
    await expect.poll(() => amounts('Salg i alt')).toEqual(['0', '0', '0', '0', '0']);
  });

  it('takes a block of amounts where it is put, and a table with names by its names', async () => {
    await rowOf('Ombygning og inventar').getByRole('gridcell').nth(2).click();
    await paste('100\t200\r\n300\t400\r\n');
    await expect.poll(() => amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '400', '600', '0']);
    await undo().click();
    await expect.poll(() => amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '0', '0', '0']);

    await rowOf('Ombygning og inventar').getByRole('gridcell').first().click();
    await paste(
      'Anlæg\t2029\t2030\r\nOmbygning og inventar\t1.000\t\r\nSolceller\t500\t250\r\nI alt\t1.500\t250\r\n',
    );
    // Every column is known, and the corner says what new lines are: there is nothing to ask before the check.
    const dialog = app.page.getByRole('dialog', { name: 'Hent budgetlinjer til A' });
    await dialog.getByText('Nye: 1. Ændres: 1. Som før: 0. Springes over: 1.').waitFor();
    await dialog.getByText('Slags: Anlæg').waitFor();
    await picture('check');
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Tag 2 rækker over' }).click();
    await expect.poll(() => amounts('Solceller')).toEqual(['', '', '500', '250', '']);
    expect(await amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '1.500', '250', '0']);
    await undo().click();
    await expect.poll(() => rowOf('Solceller').count()).toBe(0);
  });

  it('asks what a pasted column is that it doesn’t know, and what new lines are', async () => {
    await rowOf('Ombygning og inventar').getByRole('gridcell').first().click();
    await paste('Linje\t2029\tBemærk\t2035\r\nSolceller\t500\t\t7\r\nOmbygning og inventar\t\t\t9\r\n');
    const dialog = app.page.getByRole('dialog', { name: 'Hent budgetlinjer til A' });
    const field = dialog.getByRole('combobox', { name: 'Hvad kolonnen 2035 indeholder' });
    expect(await field.inputValue()).toBe('');
    await field.selectOption('2030');
    await dialog.getByRole('button', { name: 'Næste' }).click();
    await dialog.getByText(/A2: »Solceller« er en ny linje, og listen siger ikke/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Tag 1 række over' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Tilbage' }).click();
    await dialog.getByRole('combobox', { name: 'Nye linjer er' }).selectOption('capital');
    await picture('columns');
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Næste' }).click();
    await dialog.getByRole('button', { name: 'Tag 2 rækker over' }).click();
    await expect.poll(() => amounts('Solceller')).toEqual(['', '', '500', '7', '']);
    expect(await amounts('Anlæg i alt')).toEqual(['3.200', '6.400', '500', '16', '0']);
    await undo().click();
    await expect.poll(() => rowOf('Solceller').count()).toBe(0);
  });

  it('is reached at one amount by its address, from another screen', async () => {
    await rowOf('Ombygning og inventar').getByRole('gridcell').nth(1).click();
    await expect.poll(() => app.page.evaluate(() => window.location.hash)).toMatch(/economy\/1\./);
    const hash = await app.page.evaluate(() => window.location.hash);
    await app.page.getByRole('navigation').getByRole('link', { name: 'Overblik' }).click();
    await main().getByRole('grid').waitFor({ state: 'detached' });
    await app.page.evaluate((address) => {
      window.location.hash = address;
    }, hash);
    await expect
      .poll(() => panel().getByRole('textbox', { name: 'Navn' }).inputValue())
      .toBe('Ombygning og inventar');
    const selected = main().getByRole('gridcell', { selected: true });
    await expect.poll(() => selected.allTextContents()).toEqual([expect.stringContaining('6.000')]);
  });

  it('tells what a derived line rests on, and leaves it out when asked', async () => {
    await rowOf('Bygningsdrift (afledt)').getByRole('gridcell').nth(1).click();
    await panel()
      .getByText(/−40 brutto-m² × 650 kr\. pr\. m²/)
      .waitFor();
    await expectAccessible();
    await panel().getByRole('button', { name: 'Regn den ikke med' }).click();
    await expect.poll(() => amounts('Drift i alt')).toEqual(['−202', '−808', '−808', '−808', '−808']);
    await main().getByRole('checkbox', { name: 'Regn bygningsdrift af bruttoareal' }).click();
    await expect.poll(() => amounts('Drift i alt')).toEqual(['−208', '−834', '−834', '−834', '−834']);
    await main().getByRole('textbox', { name: 'I drift fra' }).fill('1,5');
    await press('Enter');
    await expect.poll(async () => (await amounts('Bygningsdrift (afledt)'))[1]).toBe('−13');
    await undo().click();
    await undo().click();
    await undo().click();
  });

  it('adds a line, prices it at another level, and names the index that is missing', async () => {
    await main().getByRole('button', { name: 'Tilføj linje' }).click();
    await app.page.getByRole('menuitem', { name: 'Drift' }).click();
    const name = panel().getByRole('textbox', { name: 'Navn' });
    await name.waitFor();
    await name.fill('Vagt');
    await press('Enter');
    const order = async () => {
      const names = await main().getByRole('rowheader').allTextContents();
      return names.filter((title) => title === 'Vagt' || title.startsWith('Øvrig drift'));
    };
    await expect.poll(order).toEqual(['Øvrig drift (it, alarm, formidling)', 'Vagt']);
    await panel().getByRole('button', { name: 'Flyt op' }).click();
    await expect.poll(order).toEqual(['Vagt', 'Øvrig drift (it, alarm, formidling)']);
    const level = panel().getByRole('textbox', { name: 'Prisniveau (pl)' });
    await level.fill('2025');
    await press('Enter');
    await panel()
      .getByText(/de er ganget med 1,032/)
      .waitFor();
    const permanent = panel().getByRole('textbox', { name: 'Sandsynlig, Varigt' });
    await permanent.fill('100');
    await press('Enter');
    await expect.poll(() => amounts('Vagt')).toEqual(['', '', '', '', '103']);
    expect((await amounts('Drift i alt'))[4]).toBe('−731');

    await panel().getByRole('button', { name: 'Skriv beløbene om til 2027-pl' }).click();
    await expect.poll(() => level.inputValue()).toBe('2027');
    expect(await amounts('Vagt')).toEqual(['', '', '', '', '103']);
    await undo().click();
    await expect.poll(() => level.inputValue()).toBe('2025');

    await level.fill('2019');
    await press('Enter');
    const gaps = main().getByRole('alert');
    await gaps.getByText(/intet prisindeks for 2019/).waitFor();
    await expectAccessible();
    await gaps.getByRole('link', { name: 'Ret prisindekset' }).click();
    const index = main().getByRole('textbox', { name: 'Indeks for 2019' });
    await index.fill('90');
    await press('Enter');
    await part('Tabel');
    await expect.poll(() => amounts('Vagt')).toEqual(['', '', '', '', '111']);
    expect(await gaps.count()).toBe(0);
    await rowOf('Vagt').getByRole('gridcell').first().click();
    await panel().getByRole('button', { name: 'Fjern linjen' }).click();
    await expect.poll(() => rowOf('Vagt').count()).toBe(0);
  });

  it('is reached and left by keyboard alone', async () => {
    const keys = keyboardOf(app);
    await main().getByRole('tab', { name: 'Tabel' }).focus();
    await keys.tabTo('Hent liste');
    await press('Tab', 'ArrowRight');
    await keys.type('190');
    await press('Tab');
    await expect.poll(async () => (await amounts('Drift i alt'))[1]).toBe('−824');
    // The cell is the one beside it now; Escape lets the next Tab leave the grid.
    await press('Escape', 'Tab');
    expect(await app.page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull();
    await press('Control+z');
    await expect.poll(async () => (await amounts('Drift i alt'))[1]).toBe('−834');
  });

  it('shows the difference, and the annex with how it is reckoned, which can be changed', async () => {
    await part('Forskel');
    const annex = main()
      .getByRole('region', { name: /^Bilag/ })
      .first();
    /** What is likely in a scenario's row; what it may lie between stands under it. */
    const text = async (name: RegExp) => {
      const cells = await annex.getByRole('row', { name }).getByRole('cell').allInnerTexts();
      return cells.map((cell) => cell.split('\n')[0]).join(' | ');
    };
    await annex.waitFor();
    expect(await text(/biblioteket/)).toBe('9.600 | −834 | 11,5 | −5.866');
    expect(await text(/rådhuset/)).toBe('29.400 | −690 | 42,6 | 16.398');
    expect(await text(/Nyt borgerhus/)).toBe('69.000 | +14 | driften bliver ikke billigere | 65.374');
    await main()
      .getByText(/30 år regnes med, fra og med 2027, som er år 0, til og med 2056/)
      .waitFor();
    await expectAccessible();
    const horizon = main().getByRole('textbox', { name: 'Horisont for nutidsværdi' });
    await horizon.fill('40');
    await press('Enter');
    await main()
      .getByText(/40 år regnes med/)
      .waitFor();
    await expect.poll(() => text(/biblioteket/)).not.toContain('−5.866');
    await undo().click();
    await expect.poll(() => text(/biblioteket/)).toContain('−5.866');
    await main().getByRole('button', { name: 'Vis udregningen år for år' }).click();
    const total = main().getByRole('row', { name: /^Nutidsværdi i alt/ });
    expect(await total.textContent()).toContain('−5.866');
  });

  it('draws the cash line, with its numbers and as a picture', async () => {
    await part('Billede');
    await main().getByRole('img', { name: 'Kassen år for år' }).waitFor();
    await main().getByText('A er tjent hjem i 2039.').waitFor();
    await expectAccessible();
    await main().getByRole('button', { name: 'Vis tal' }).first().click();
    await main().getByRole('cell', { name: '2.992, mellem 2.667 og 3.769' }).waitFor();
    await main().getByRole('button', { name: 'Vis billede' }).first().click();
    const { name } = await app.receiveFile(() =>
      main().getByRole('button', { name: 'Hent som billede' }).first().click(),
    );
    expect(name).toBe('kassen-aar-for-aar.png');
  });

  it('says what the plan’s rates are and whose, and goes back to the program’s', async () => {
    await part('Priser og satser');
    await main().getByRole('button', { name: 'Brug programmets tal: Reserve på anlæg' }).click();
    await main().getByText('Programmets tal (antaget).').first().waitFor();
    await expectAccessible();
    await part('Tabel');
    await expect.poll(() => amounts('Reserve på anlæg, 12,5 %')).toEqual(['400', '800', '0', '0', '0']);
    await undo().click();
    await expect.poll(() => rowOf('Reserve på anlæg, 12,5 %').count()).toBe(0);
  });

  it('reminds of the rules with source and how well each is known', async () => {
    const list = main().getByRole('region', { name: 'Husk ved økonomien' });
    expect(await list.getByRole('listitem').count()).toBe(4);
    await list.getByText(/Momsrefusionsordningen · husket/).waitFor();
  });
});
