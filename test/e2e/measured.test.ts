import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { keyboardOf } from './keyboard.ts';
import { type App, launchApp } from './launch.ts';

/** A criterion that the plan measures, on the sample plan: chosen, agreed on, followed, and traced to where it comes from. */
describe('a group that lets the plan measure a criterion', () => {
  let app: App;
  let keyboard: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    app = await launchApp();
    keyboard = keyboardOf(app);
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('main').getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const name = 'Borgeroplevelse og én indgang';
  const screen = (word: string) => app.page.getByRole('navigation').getByRole('link', { name: word }).click();
  const panel = () => app.page.getByRole('complementary');
  const row = () => app.page.getByRole('row', { name: new RegExp(`^${name}`) });
  /** What the plan measures of scenario B, as the score matrix shows it. */
  const cell = () => row().getByRole('gridcell').nth(2);
  const shown = async () => Number((await cell().innerText()).replace('*', '').replace(',', '.'));
  const expectAccessible = () => expectNoViolations(app.page);

  it('chooses the figure and agrees on its range from the keyboard alone', async () => {
    await screen('Kriterier');
    await keyboard.tabTo(/For borgeren og byen/);
    await keyboard.press('ArrowDown', 'ArrowDown', 'Enter');
    await panel().getByRole('heading', { name }).waitFor();
    await keyboard.tabTo('Bedømmes af mennesker');
    await keyboard.press('ArrowRight', 'Enter');
    await panel().getByText('Point, der er givet før, bliver liggende uden at tælle.').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Behov, der er');
    await panel().getByText('Spændet er et forslag.').waitFor();
    await row().getByText('Mangler: aftale om spændet').waitFor();
    await expectAccessible();
    await keyboard.tabTo('Aftal spændet');
    await keyboard.press('Enter');
    await panel().getByText('Spændet er aftalt den').waitFor();
    await expect.poll(() => row().getByText('Mangler').count()).toBe(0);
    await expectAccessible();
  });

  it('shows the figure as a score that nobody can write, and asks nobody for it', async () => {
    await screen('Point');
    await app.page.getByText('28 af 28 point er givet').waitFor();
    expect(await shown()).toBeGreaterThan(0);
    await cell().click();
    await panel().getByText('Målt af planen').waitFor();
    const before = await shown();
    await keyboard.type('3');
    await keyboard.press('Enter');
    await expect.poll(shown).toBe(before);
    await keyboard.press('Escape');
    await expectAccessible();
  });

  it('leads from the figure to a need behind it, and follows what is changed there', async () => {
    await cell().click();
    const before = await shown();
    const need = panel().getByRole('link', { name: /^Det må ikke blive dyrere/ });
    await need.click();
    await panel()
      .getByRole('heading', { name: /^Det må ikke blive dyrere/ })
      .waitFor();
    await panel().getByLabel('Betydning').selectOption('1');
    await screen('Point');
    await expect.poll(shown).not.toBe(before);
    const after = await shown();
    await screen('Kriterier');
    await row().click();
    await panel()
      .getByRole('listitem')
      .filter({ hasText: 'Samling ved rådhuset' })
      .getByRole('link', { name: String(after).replace('.', ',') })
      .waitFor();
    await app.page.getByRole('button', { name: /^Fortryd: / }).click();
    await screen('Point');
    await expect.poll(shown).toBe(before);
  });

  it('says where a scenario has left the range, on every screen that shows it, and proposes another', async () => {
    await screen('Kriterier');
    await row().click();
    await panel().getByLabel('Bedst', { exact: true }).fill('60');
    await keyboard.press('Enter');
    await panel().getByRole('button', { name: 'Aftal spændet' }).click();
    await panel().getByText('Spændet er aftalt den').waitFor();
    await panel().getByText('uden for spændet').first().waitFor();
    await screen('Point');
    await expect.poll(() => cell().innerText()).toContain('*');
    await screen('Resultat');
    const said = app.page.getByText(`På »${name}« er disse uden for det aftalte spænd: A, B, C.`);
    await said.waitFor();
    await expectAccessible();
    await said.getByRole('link', { name: 'Aftal nyt spænd' }).click();
    await panel().getByRole('button', { name: 'Foreslå nyt spænd' }).click();
    await panel().getByRole('button', { name: 'Aftal spændet' }).click();
    await expect.poll(() => panel().getByText('uden for spændet').count()).toBe(0);
  });
});
