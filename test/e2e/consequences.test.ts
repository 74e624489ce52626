import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The chain from an edit to the rank, beside the screen on which one edits. */
describe('following what changes lead to', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Bemanding' }).click();
    await app.page.getByRole('tablist', { name: 'Dele af bemandingen' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const panel = () => app.page.getByRole('region', { name: 'Konsekvenser' });
  const heading = (name: string) => panel().getByRole('heading', { name, exact: true });
  const expectAccessible = () => expectNoViolations(app.page);

  it('opens by its key and waits for something to be changed', async () => {
    await app.page.keyboard.press('Control+j');
    await panel().getByText('Ret noget i planen', { exact: false }).waitFor();
    await expectAccessible();
  });

  it('follows an opening hour to årsværk and wait, and says where the total stands', async () => {
    await main().getByRole('tab', { name: 'Åbningstid', exact: true }).click();
    await main()
      .getByRole('button', { name: /^Mandag .*, betjent/ })
      .focus();
    for (let press = 0; press < 4; press++) await app.page.keyboard.press('Shift+ArrowLeft');
    await heading('Ændret').waitFor();
    await heading('Bemanding').waitFor();
    const moved = await panel().innerText();
    for (const figure of [
      'Planlagte årsværk minus behovet',
      'Forventet ventetid',
      'Betjent inden for løftet',
    ]) {
      expect(moved).toContain(figure);
    }
    expect(moved).toMatch(/Forventet ventetid minutter\s+[\d,]+\s+→\s+[\d,]+\s+[+−]\d/);
    await heading('Resultat').waitFor();
    await panel()
      .getByText(/nummer 1|kan ikke adskilles/)
      .waitFor();
    await panel()
      .getByRole('status')
      .filter({ hasText: /tal har flyttet sig/ })
      .waitFor({ state: 'attached' });
    await expectAccessible();
  });

  it('follows planned årsværk to the yearly cost', async () => {
    await main().getByRole('tab', { name: 'Overblik', exact: true }).click();
    const field = main().getByRole('textbox', { name: 'Årsværk: Bibliotekarer', exact: true });
    await field.fill('12');
    await app.page.keyboard.press('Enter');
    await panel().getByText('Planlagte årsværk', { exact: false }).first().waitFor();
    await heading('Økonomi').waitFor();
    await panel().getByText('Drift, varigt, mod basisscenariet').waitFor();
  });

  it('begins anew when it is told to, stays from screen to screen, and goes with Escape', async () => {
    await panel().getByRole('button', { name: 'Nulstil' }).click();
    await panel().getByText('Ret noget i planen', { exact: false }).waitFor();
    await app.page.getByRole('button', { name: /^Fortryd: / }).click();
    await heading('Økonomi').waitFor();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Point' }).click();
    await heading('Økonomi').waitFor();
    await panel().getByRole('button', { name: 'Nulstil' }).focus();
    await app.page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
  });
});
