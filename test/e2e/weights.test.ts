import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The ways to arrive at weights, and a round that is asked without names, on the sample plan. */
describe('a group that weighs and scores', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  /** Tab by Tab, as somebody without a mouse gets there. */
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60; step++) {
      if ((await app.page.evaluate(() => document.activeElement?.textContent)) === name) return;
      await press('Tab');
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  const screen = (name: string) => app.page.getByRole('navigation').getByRole('link', { name }).click();
  const panel = () => app.page.getByRole('complementary');
  const dialog = () => app.page.getByRole('dialog');
  const weightOf = (name: string) => panel().getByRole('textbox', { name: `Vægt på ${name}`, exact: true });
  const basis = (name: string) => app.page.getByRole('main').getByRole('button', { name, pressed: true });
  const undo = () => app.page.getByRole('button', { name: /^Fortryd: / });
  const openLeaf = async () => {
    await screen('Kriterier');
    await app.page.getByRole('row', { name: /^Tilgængelighed og åbningstid/ }).click();
    await panel().getByRole('heading', { name: 'Tilgængelighed og åbningstid' }).waitFor();
  };
  const expectAccessible = () => expectNoViolations(app.page);

  it('weighs step by step from the keyboard alone: what means most, then each other beside it', async () => {
    await openLeaf();
    await tabTo('Vægt trin for trin');
    await press('Enter');
    await dialog().getByText('Hvilket af disse spænd betyder mest?').waitFor();
    await expectAccessible();
    await press('ArrowDown', 'Enter');
    await dialog()
      .getByText('Hvor meget betyder det at gå fra »under 25 betjente timer, to adresser«')
      .waitFor();
    await dialog().getByText('Til sammenligning betyder »Borgeroplevelse og én indgang« 100').waitFor();
    await app.page.keyboard.type('120');
    await dialog()
      .getByText(/mellem 0 og 100|fra 0 til 100/)
      .first()
      .waitFor();
    await press('Enter');
    await dialog().getByText('Skriv et tal fra 0 til 100, eller spring over.').waitFor();
    await press('Control+a');
    await app.page.keyboard.type('60');
    await dialog().getByRole('listitem').filter({ hasText: 'Tilgængelighed' }).getByText('20 %').waitFor();
    await expectAccessible();
    await press('Enter');
    await dialog().getByRole('heading', { name: 'Diskretion og retssikkerhed' }).waitFor();
    await app.page.keyboard.type('50');
    await press('Enter');
    await dialog().getByRole('heading', { name: 'Identitet, kultur- og foreningsliv' }).waitFor();
    await tabTo('Tilbage');
    await press('Enter');
    await expect
      .poll(() => dialog().getByRole('textbox', { name: 'Tal fra 0 til 100' }).inputValue())
      .toBe('50');
    await press('Enter');
    await tabTo('Spring over');
    await press('Enter');
    await dialog().getByRole('heading', { name: 'Det bliver vægtene' }).waitFor();
    await expectAccessible();
    await press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => weightOf('Borgeroplevelse og én indgang').inputValue()).toBe('100');
    expect(await weightOf('Tilgængelighed og åbningstid').inputValue()).toBe('60');
    expect(await weightOf('Diskretion og retssikkerhed').inputValue()).toBe('50');
    expect(await undo().getAttribute('aria-label')).toMatch(/4 vægte/);
  });

  it('leaves everything as it was when the dialogue is left', async () => {
    await panel().getByRole('button', { name: 'Vægt trin for trin' }).click();
    await press('Enter');
    await app.page.keyboard.type('1');
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await weightOf('Tilgængelighed og åbningstid').inputValue()).toBe('60');
  });

  it('puts in order as a first draft, held for an order only', async () => {
    await tabTo('Sæt i rækkefølge');
    await press('Enter');
    const options = dialog().getByRole('option');
    await expect.poll(() => options.first().textContent()).toContain('Borgeroplevelse');
    await expectAccessible();
    await press('ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp');
    await expect.poll(() => options.nth(2).textContent()).toContain('Tilgængelighed');
    await options.nth(3).dragTo(options.nth(0));
    await expect.poll(() => options.first().textContent()).toContain('Diskretion');
    await tabTo('Gem rækkefølgen');
    await press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await basis('Kun rækkefølgen').waitFor();
    await app.page.getByText('Første udkast: resultatet prøves mod alle vægte i samme rækkefølge.').waitFor();
    await expect.poll(() => weightOf('Diskretion og retssikkerhed').inputValue()).toBe('100');
    await undo().click();
    await expect.poll(() => weightOf('Borgeroplevelse og én indgang').inputValue()).toBe('100');
    expect(await basis('Kun rækkefølgen').count()).toBe(0);
  });

  it('gives a range around a weight, which has to hold it', async () => {
    await app.page.getByRole('button', { name: 'Et spænd om hvert tal' }).click();
    await basis('Et spænd om hvert tal').waitFor();
    const end = (which: string) =>
      panel().getByRole('textbox', { name: `Vægten på Tilgængelighed og åbningstid er ${which}` });
    await end('mindst').fill('50');
    await press('Tab');
    await app.page.keyboard.type('75');
    await press('Enter');
    await undo()
      .and(app.page.getByRole('button', { name: /Tilgængelighed/ }))
      .waitFor();
    await end('mindst').fill('70');
    await press('Enter');
    await app.page
      .getByText(/mellem 0 og 60|fra 0 til 60/)
      .first()
      .waitFor();
    await press('Escape');
    expect(await end('mindst').inputValue()).toBe('50');
    expect(await end('højst').inputValue()).toBe('75');
    await app.page.getByText('Tallet ligger mellem 50 og 75.').waitFor();
  });

  it('compares two by two, is told where the answers contradict one another, and may use them all the same', async () => {
    await screen('Kriterier');
    await app.page.getByRole('row', { name: /^For medarbejdere og hus/ }).click();
    const section = panel().getByRole('button', { name: 'Sammenlign to og to' }).last();
    await section.focus();
    await press('Enter');
    await dialog().getByText('par 1 af 3').waitFor();
    await expectAccessible();
    await press('Home');
    await dialog()
      .getByText(/betyder langt mere end/)
      .waitFor();
    await press('Enter', 'End', 'Enter', 'Home', 'Enter');
    await dialog()
      .getByText(/Svarene modsiger hinanden/)
      .waitFor();
    await expectAccessible();
    await dialog()
      .getByRole('button', { name: /Faglig synergi.*Arbejdsmiljø.*Fleksibilitet/ })
      .click();
    await dialog().getByText('par 2 af 3').waitFor();
    await press('Home');
    await expect.poll(() => dialog().getByRole('status').textContent()).toMatch(/CR/);
    await dialog().getByRole('button', { name: 'Se resultatet' }).click();
    await dialog().getByRole('button', { name: 'Brug som vægte' }).click();
    await dialog().waitFor({ state: 'detached' });
    await undo()
      .and(app.page.getByRole('button', { name: /3 vægte/ }))
      .waitFor();
  });

  it('asks whether a criterion stands alone, and keeps the answer', async () => {
    await openLeaf();
    const depends = panel().getByRole('radio', { name: 'Det kommer an på noget andet' });
    await depends.click();
    await panel()
      .getByText(/Så tælles noget måske to gange/)
      .waitFor();
    await panel().getByRole('textbox', { name: 'Det kommer an på' }).fill('Bussen');
    await press('Control+Enter');
    await expectAccessible();
    await screen('Resultat');
    await openLeaf();
    expect(await depends.isChecked()).toBe(true);
    expect(await panel().getByRole('textbox', { name: 'Det kommer an på' }).inputValue()).toBe('Bussen');
  });

  it('marks scores that a new definition has made stale, and takes them as confirmed', async () => {
    await panel().getByRole('textbox', { name: 'Definition' }).fill('Timer med betjening om ugen');
    await press('Control+Enter');
    await screen('Point');
    const cell = app.page
      .getByRole('row', { name: /^Tilgængelighed/ })
      .getByRole('gridcell')
      .nth(1);
    await expect.poll(() => cell.textContent()).toBe('4 †');
    await cell.click();
    await panel()
      .getByText(/under en tidligere definition/)
      .first()
      .waitFor();
    await expectAccessible();
    await panel().getByRole('button', { name: 'Bekræft pointet' }).click();
    await expect.poll(() => cell.textContent()).toBe('4');
  });

  it('starts an anonymous round that nobody can open by name once it is closed', async () => {
    await app.page.getByRole('button', { name: 'Bedømmere og runder' }).click();
    await dialog().getByRole('button', { name: 'Start runde' }).click();
    await dialog().getByRole('textbox', { name: 'Rundens navn' }).last().fill('Uden navne');
    await dialog().getByRole('checkbox', { name: 'Anonym runde' }).check();
    await expectAccessible();
    await dialog().getByRole('button', { name: 'Start runde' }).click();
    await dialog().getByText('anonym', { exact: true }).waitFor();
    await dialog().getByRole('button', { name: 'Færdig' }).click();

    const whose = app.page.getByRole('combobox', { name: 'Hvis point' });
    const rater = app.page.getByRole('combobox', { name: 'Bedømmer' });
    await whose.selectOption({ label: 'Uden navne (privat, anonym)' });
    const cell = app.page
      .getByRole('row', { name: /^Tilgængelighed/ })
      .getByRole('gridcell')
      .nth(1);
    const names = (await rater.locator('option').allTextContents()).map((name) => name.split(': ')[1] ?? '');
    expect(names.every((name) => name.length > 5)).toBe(true);
    for (const [index, figure] of ['2', '3', '5'].entries()) {
      await rater.selectOption({ index });
      await cell.click();
      await app.page.keyboard.type(figure);
      await press('Enter');
      await expect.poll(() => cell.textContent()).toContain(figure);
    }

    for (const step of ['Luk runden', 'Vis runden']) {
      await app.page.getByRole('button', { name: 'Bedømmere og runder' }).click();
      await dialog().getByRole('button', { name: step }).click();
      if (step === 'Luk runden') {
        await dialog()
          .last()
          .getByText(/flyttes nu til nummererede stemmer/)
          .waitFor();
        await dialog()
          .last()
          .getByText(/Begrundelserne bliver stående/)
          .waitFor();
        await expectAccessible();
      }
      await dialog()
        .last()
        .getByText(/anonym|aldrig hvem/)
        .first()
        .waitFor();
      await dialog().last().getByRole('button', { name: step }).click();
      await dialog().getByRole('button', { name: 'Færdig' }).click();
      await dialog().waitFor({ state: 'detached' });
      expect(await rater.count()).toBe(0);
      await expect.poll(() => cell.textContent()).not.toMatch(/[235]/);
    }
    await app.page.getByText('»Uden navne« er anonym: point vises aldrig med navn.').waitFor();
    await cell.click();
    await panel().getByText('Hvad de sagde i Uden navne').waitFor();
    await panel().getByText('Spredning fra 2 til 5').waitFor();
    for (const name of names) expect(await panel().getByText(name).count()).toBe(0);
    await undo().click();
    await app.page.getByText(/kan ikke fortrydes, for runden »Uden navne« er lukket/).waitFor();
    expect(await rater.count()).toBe(0);

    await app.page.getByRole('button', { name: 'Bedømmere og runder' }).click();
    await dialog().getByText('vist', { exact: true }).last().waitFor();
    const people = await dialog()
      .getByRole('textbox')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(people.filter((value) => /^Stemme/.test(value))).toEqual([]);
    expect(people).toEqual(expect.arrayContaining(names.slice(0, 1)));
    await dialog().getByRole('button', { name: 'Færdig' }).click();
    await screen('Resultat');
    await app.page.getByRole('tab', { name: 'Hvem er uenige' }).click();
    await app.page.getByText(/Runden er anonym, og der er for få bedømmere/).waitFor();
    expect(await app.page.getByRole('img', { name: 'Uenighed om hvert point' }).count()).toBe(0);
    await screen('Overblik');
    await app.page
      .getByText(/^svar i den anonyme runde Uden navne \(forseglet\)$/i)
      .first()
      .waitFor();
  });
});
