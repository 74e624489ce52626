import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, launchApp } from './launch.ts';

/** The main job, step by step on one running app: a plan is scored, weighed, and leaves as a workbook. */
describe('a project lead with the sample plan', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const screen = (name: string) => app.page.getByRole('navigation').getByRole('link', { name }).click();
  const main = () => app.page.getByRole('main');

  it('opens it with one click and reads who leads', async () => {
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await main().getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await main().getByText('C, Nyt borgerhus (nybyg), fører med 83 af 100, 10,5 foran A.').waitFor();
    expect(await main().getByText('opdigtede').count()).toBeGreaterThan(0);
  });

  it('scores from the keyboard: type, Enter, and the next cell is ready', async () => {
    await screen('Point');
    const grid = app.page.getByRole('grid');
    const cell = grid
      .getByRole('row', { name: /^Totaløkonomi/ })
      .getByRole('gridcell')
      .nth(3);
    await cell.click();
    await app.page.keyboard.type('2');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => cell.textContent()).toContain('2');
    await app.page.getByRole('button', { name: /Fortryd: Totaløkonomi, Nyt borgerhus/ }).waitFor();
  });

  it('is told why a score outside the scale is not taken, and nothing is changed', async () => {
    const grid = app.page.getByRole('grid');
    const cell = grid
      .getByRole('row', { name: /^Tilgængelighed/ })
      .getByRole('gridcell')
      .nth(0);
    await cell.click();
    await app.page.keyboard.type('9');
    await app.page.keyboard.press('Enter');
    await app.page
      .getByText(/9 ligger uden for skalaen/)
      .first()
      .waitFor();
    await app.page.keyboard.press('Escape');
    await expect.poll(() => cell.textContent()).toBe('2');
  });

  it('pastes a block from Excel as one change, and takes it back as one', async () => {
    const grid = app.page.getByRole('grid');
    const row = (name: RegExp) => grid.getByRole('row', { name }).getByRole('gridcell');
    await row(/^Tilgængelighed/)
      .nth(0)
      .click();
    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1,5\t4,5\r\n3\tved ikke\r\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await expect
      .poll(() =>
        row(/^Tilgængelighed/)
          .nth(1)
          .textContent(),
      )
      .toContain('4,5');
    await expect
      .poll(() =>
        row(/^Borgeroplevelse/)
          .nth(0)
          .textContent(),
      )
      .toContain('3');
    await app.page.getByRole('button', { name: 'Fortryd: 4 point' }).click();
    await expect
      .poll(() =>
        row(/^Tilgængelighed/)
          .nth(1)
          .textContent(),
      )
      .toContain('4');
    await expect
      .poll(() =>
        row(/^Borgeroplevelse/)
          .nth(0)
          .textContent(),
      )
      .toContain('2');
  });

  it('tries other weights without touching the plan, then makes them the plan’s', async () => {
    await screen('Resultat');
    await main()
      .getByText(/C, Nyt borgerhus \(nybyg\), fører med 86,5/)
      .waitFor();
    const economy = app.page.getByRole('textbox', { name: /Totaløkonomi/ });
    await economy.fill('60');
    await economy.press('Enter');
    await main()
      .getByText(/A, Samling på biblioteket/)
      .first()
      .waitFor();
    expect(await app.page.getByRole('button', { name: /Fortryd: Totaløkonomi/ }).count()).toBe(1);
    await app.page.getByRole('button', { name: 'Gem som planens vægte' }).click();
    await app.page.getByRole('button', { name: /Fortryd: .*vægte/ }).waitFor();
    await app.page.getByRole('button', { name: /Fortryd: .*vægte/ }).click();
    await main()
      .getByText(/C, Nyt borgerhus \(nybyg\), fører med 86,5/)
      .waitFor();
  });

  it('changes a weight in the criteria tree and reads its swing in words', async () => {
    await screen('Kriterier');
    await app.page.getByRole('row', { name: /^Totaløkonomi/ }).click();
    await app.page
      .getByText(/over 60 mio. kr. dyrere end nu/)
      .first()
      .waitFor();
    const points = app.page
      .getByRole('complementary')
      .getByRole('textbox', { name: 'Vægt på Totaløkonomi', exact: true });
    await points.fill('20');
    await points.press('Enter');
    await app.page.getByRole('button', { name: 'Fortryd: vægt på Totaløkonomi: 14 → 20' }).waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('finds any action by its name with Ctrl K', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox', { name: 'Søg og vælg' }).waitFor();
    await app.page.keyboard.type('resul');
    await app.page.getByRole('option', { name: 'Gå til Resultat' }).waitFor();
    await app.page.keyboard.press('Enter');
    await main().getByRole('heading', { name: 'Resultat', level: 1 }).waitFor();
  });

  it('finds every change again after the process was killed between two keystrokes', async () => {
    await app.kill();
    await app.restart();
    await app.page.getByRole('button', { name: /Borgerhus i Nordby/ }).click();
    await app.page.getByRole('button', { name: 'Fortryd: vægt på Totaløkonomi: 14 → 20' }).waitFor();
    await screen('Point');
    const economy = app.page
      .getByRole('row', { name: /^Totaløkonomi/ })
      .getByRole('gridcell')
      .nth(3);
    expect(await economy.textContent()).toContain('2');
    app.complaints.length = 0;
  });

  it('is still there after the window is loaded again', async () => {
    await app.page.reload();
    await app.page.getByRole('button', { name: 'Fortryd: vægt på Totaløkonomi: 14 → 20' }).waitFor();
  });
});
