import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { keyboardOf } from './keyboard.ts';
import { type App, launchApp } from './launch.ts';

/** The next steps of the overview lead from nothing to two scenarios, ten services and three needs; keys alone. */
describe('a newcomer who follows the next steps', () => {
  let app: App;
  let keys: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    app = await launchApp();
    keys = keyboardOf(app);
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const undo = (what: RegExp) => app.page.getByRole('button', { name: what });
  const overview = async () => {
    await keys.press('Control+k');
    await app.page.getByRole('combobox', { name: 'Søg' }).waitFor();
    await keys.type('Gå til Overblik');
    await keys.press('Enter');
    await main().getByRole('heading', { name: 'Næste skridt' }).waitFor();
  };

  it('makes a plan, and is asked for scenarios first', async () => {
    await app.page.getByRole('textbox').first().focus();
    await keys.type('Borgerhus i Vesterby');
    await keys.press('Tab');
    await keys.type('Vesterby');
    await keys.press('Tab');
    await keys.type('40000');
    await keys.press('Enter');
    await main().getByRole('heading', { name: 'Borgerhus i Vesterby' }).waitFor();
    const steps = await main().getByRole('list').first().getByRole('listitem').allTextContents();
    expect(steps[0]).toContain('scenarier');
    expect(steps[1]).toContain('kataloget');
  });

  it('adds what there is today, which is the baseline at once, and branches it; one step of undo each', async () => {
    await keys.tabTo('Tilføj scenarie');
    await keys.press('Enter');
    await undo(/^Fortryd: tilføj scenariet Nuværende drift/).waitFor();
    await main().getByText('nul-scenarie').first().waitFor();
    await keys.tabTo('Forgren');
    await keys.press('Enter');
    await app.page.getByRole('dialog', { name: 'Forgren Nuværende drift' }).waitFor();
    await keys.type('Samling på biblioteket');
    await keys.press('Enter');
    await undo(/^Fortryd: forgren Nuværende drift til Samling på biblioteket/).waitFor();
    await keys.press('Escape');
  });

  it('is led to the catalogue and takes ten services from it', async () => {
    await keys.tabTo(/kataloget/);
    await keys.press('Enter');
    await main().getByRole('heading', { name: 'Funktioner', level: 1 }).waitFor();
    await keys.tabTo(/^Åbn kataloget|^Katalog/);
    await keys.press('Enter');
    await app.page.getByRole('dialog').getByRole('combobox').first().waitFor();
    await keys.tabTo('Søg på ord, KLE-nummer eller lov');
    for (let count = 0; count < 10; count++) await keys.press('Enter', 'ArrowDown');
    await keys.tabTo('Tilføj 10 til planen');
    await keys.press('Enter');
    await app.page.getByText(/^Tilføjet til planen: ydelser 10/).waitFor();
    await keys.press('Escape');
    await undo(/^Fortryd: tilføj 10 ydelser/).waitFor();
  });

  it('is led to the needs, pastes three notes and says what answers the first', async () => {
    await overview();
    await keys.tabTo(/^Ingen har sagt, hvad de har brug for/);
    await keys.press('Enter');
    await main().getByRole('heading', { name: 'Behov', level: 1 }).waitFor();
    await keys.tabTo('Indsæt noter');
    await keys.press('Enter');
    await app.page.getByRole('dialog', { name: 'Indsæt noter' }).waitFor();
    await keys.tabTo('Noter, én linje pr. behov');
    await keys.type('Lån af bøger uden kø (5)\nFlere aftenåbninger (3)\nEt sted at mødes');
    await keys.press('Control+Enter');
    await undo(/^Fortryd: tilføj 3 behov/).waitFor();
    await keys.tabTo(/betydning 5 af 5/);
    await keys.press('ArrowDown', 'ArrowUp');
    await app.page
      .getByRole('complementary')
      .getByRole('heading', { name: 'Lån af bøger uden kø' })
      .waitFor();
    await keys.press('Escape');
    await keys.tabTo('Funktioner og ydelser');
    await keys.press('ArrowDown', 'ArrowDown', 'Enter');
    await undo(/^Fortryd: .*behovet|^Fortryd: .*Lån af bøger/).waitFor();
  });

  it('stands with a plan in which only the later steps are left', async () => {
    await overview();
    const steps = await main().getByRole('list').first().getByRole('link').allTextContents();
    expect(steps[0]).toMatch(/^2 af 3 behov mangler svar/);
    expect(steps.some((step) => step.includes('kataloget'))).toBe(false);
    const row = main().getByRole('row', { name: /Nuværende drift/ });
    expect(await row.textContent()).toContain('10');
  });
});

/** The first start asks for the language and offers a guess of what there is today; later starts ask for neither. */
describe('the first start', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');

  it('asks for the language in both, and stays where it is while one chooses', async () => {
    const question = app.page.getByText('Hvilket sprog vil du arbejde på? / Which language do you want');
    await question.waitFor();
    await expectNoViolations(app.page);
    await app.page.getByRole('button', { name: 'English' }).click();
    await app.page.getByRole('heading', { name: 'Welcome to Borgerhus' }).waitFor();
    await app.page.getByRole('button', { name: 'Dansk' }).click();
    await app.page.getByRole('heading', { name: 'Velkommen til Borgerhus' }).waitFor();
    await question.waitFor();
  });

  it('does not ask again', async () => {
    await app.restart();
    await app.page.getByRole('heading', { name: 'Ny plan' }).waitFor();
    expect(await app.page.getByText('Hvilket sprog').count()).toBe(0);
    await app.page.getByRole('heading', { name: 'Borgerhus', exact: true, level: 1 }).waitFor();
  });

  it('guesses by size what there is today, which can be struck out', async () => {
    await app.page.getByRole('textbox', { name: 'Kommune' }).fill('Vesterby');
    await app.page.getByRole('button', { name: 'Videre: det, I har i dag' }).click();
    await app.page.getByText('Planen skal have en titel', { exact: false }).waitFor();
    await app.page.getByRole('textbox', { name: 'Titel' }).fill('Huset i Vesterby');
    await app.page.getByRole('textbox', { name: /^Indbyggere/ }).fill('12.000');
    await app.page.getByRole('button', { name: 'Videre: det, I har i dag' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Hvad har I i dag?' });
    await dialog.getByText(/en kommune under 25.000 indbyggere/).waitFor();
    await dialog.getByRole('button', { name: 'Opret planen med 24 ydelser' }).waitFor();
    await expectNoViolations(app.page);
    await dialog.getByRole('button', { name: 'Tilbage' }).click();
    await app.page.getByRole('textbox', { name: /^Indbyggere/ }).fill('61.000');
    await app.page.getByRole('button', { name: 'Videre: det, I har i dag' }).click();
    await dialog.getByRole('button', { name: 'Opret planen med 46 ydelser' }).waitFor();
    await dialog.getByRole('checkbox', { name: /^Bibliotek, 14 af 21/ }).click();
    await dialog.getByRole('checkbox', { name: /^Bibliotek, 21 af 21/ }).click();
    await dialog.getByRole('button', { name: 'Opret planen med 32 ydelser' }).click();
  });

  it('begins the plan with it as the baseline, and takes it back step by step', async () => {
    await main().getByRole('heading', { name: 'Huset i Vesterby', level: 1 }).waitFor();
    const row = main().getByRole('row', { name: /Nuværende drift · nul-scenarie/ });
    await row.getByText('32', { exact: true }).waitFor();
    await app.page.getByRole('button', { name: /^Fortryd: tilføj 32 ydelser/ }).click();
    await app.page.getByRole('button', { name: /^Fortryd: tilføj scenariet Nuværende drift/ }).click();
    await app.page.getByRole('button', { name: 'Der er intet at fortryde' }).waitFor();
    expect(await row.count()).toBe(0);
  });

  it('can be passed over: a plan is made without', async () => {
    await app.page.getByRole('button', { name: 'Huset i Vesterby' }).click();
    await app.page.getByRole('menuitem', { name: 'Luk planen' }).click();
    await app.page.getByRole('textbox', { name: 'Titel' }).fill('En tom plan');
    await app.page.getByRole('button', { name: 'Videre: det, I har i dag' }).click();
    await app.page
      .getByRole('dialog')
      .getByText(/en kommune af almindelig størrelse/)
      .waitFor();
    await app.page.getByRole('button', { name: 'Opret uden' }).click();
    await main().getByRole('heading', { name: 'En tom plan', level: 1 }).waitFor();
    await app.page.getByRole('button', { name: 'Der er intet at fortryde' }).waitFor();
  });
});
