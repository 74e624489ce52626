import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** An empty plan gets its phases and its checklist from what ships with the program. */
describe('process and checklist', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('textbox', { name: 'Titel' }).fill('Borgerhus i Østerby');
    await app.page.getByRole('button', { name: 'Opret planen' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Østerby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const undo = (what: string | RegExp) => app.page.getByRole('button', { name: what });
  const field = (name: string | RegExp) => main().getByRole('textbox', { name });
  const expectAccessible = () => expectNoViolations(app.page);

  it('fetches the suggested phases as one step, and gives them dates', async () => {
    await app.page.getByRole('tab', { name: 'Proces' }).click();
    await main().getByRole('button', { name: 'Hent forslag' }).click();
    await undo(/^Fortryd: tilføj \d+ faser$/).waitFor();
    await main()
      .getByText(/^Giv en fase en begyndelse/)
      .waitFor();
    const begins = field('Begynder for Kommissorium');
    await begins.fill('1.3.2027');
    await begins.press('Enter');
    const ends = field('Slutter for Kommissorium');
    await ends.fill('30/4 2027');
    await ends.press('Enter');
    await main()
      .getByRole('img', { name: /^Tidslinje/ })
      .waitFor();
    await main().getByRole('button', { name: 'Vis tal' }).click();
    await main().getByRole('cell', { name: '61 dage' }).waitFor();
    await expectAccessible();
  });

  it('says when a phase ends before it begins, and counts what is done', async () => {
    const ends = field('Slutter for Kommissorium');
    await ends.fill('1.2.2027');
    await ends.press('Enter');
    await main()
      .getByRole('alert')
      .getByText(/slutter, før den begynder/)
      .waitFor();
    await undo(/^Fortryd: ret fasen Kommissorium, .+ → 1\.2\.2027$/).click();
    await main().getByRole('combobox', { name: 'Status for Kommissorium' }).selectOption('done');
    await main()
      .getByText(/^1 af \d+ faser er afsluttet$/)
      .waitFor();
  });

  it('fetches no phase twice, and takes own ones', async () => {
    await main().getByRole('button', { name: 'Hent resten af forslaget' }).click();
    await app.page.getByText('Hele forslaget er her allerede.').waitFor();
    await main().getByRole('button', { name: 'Tilføj fase' }).click();
    const name = field('Fase for Ny fase');
    await name.fill('Indvielse');
    await name.press('Enter');
    await main().getByRole('button', { name: 'Slet fasen Indvielse' }).click();
    await undo('Fortryd: slet fasen Indvielse').waitFor();
  });

  it('leaves the focus in the next row when one is deleted by the keyboard, at the last in the one before', async () => {
    const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const buttons = main().getByRole('button', { name: /^Slet fasen/ });
    const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
    await buttons.first().focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(focused).toBe(names[1]);
    await undo(/^Fortryd: slet fasen/).click();
    await buttons.nth(names.length - 1).focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(focused).toBe(names.at(-2));
    await undo(/^Fortryd: slet fasen/).click();
    await expect.poll(() => buttons.count()).toBe(names.length);
  });

  it('fills the checklist by theme with sources, and counts what becomes of it', async () => {
    await app.page.getByRole('tab', { name: 'Tjekliste' }).click();
    await main().getByRole('button', { name: 'Hent forslag' }).click();
    await undo(/^Fortryd: tilføj \d+ /).waitFor();
    await main()
      .getByText(/^0 af \d+ er klaret\./)
      .waitFor();
    await main()
      .getByRole('combobox', { name: /^Status: Formuler en klar vision/ })
      .selectOption('done');
    await main()
      .getByText(/^1 af \d+ er klaret\./)
      .waitFor();
    const note = field(/^Note: Formuler en klar vision/);
    await note.fill('Drøftet i byrådet');
    await note.press('Enter');
    await undo(/^Fortryd: ret .*Formuler en klar vision/).waitFor();
    await expectAccessible();
    await main().getByRole('combobox', { name: 'Vis', exact: true }).selectOption('open');
    await expect.poll(() => field(/^Punkt: Formuler en klar vision/).count()).toBe(0);
  });

  it('keeps its tab in the address', async () => {
    await app.page.reload();
    await main().getByRole('heading', { name: 'Tjekliste' }).waitFor();
  });
});
