import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, launchApp } from './launch.ts';

/** A scenario is branched, changed, put aside and brought back; the others never notice. */
describe('scenarios that branch', () => {
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
  const main = () => app.page.getByRole('main');
  const panel = () => app.page.getByRole('complementary');
  const dialog = () => app.page.getByRole('dialog');
  const undo = (what: string | RegExp) => app.page.getByRole('button', { name: what });
  const screen = (name: string) => app.page.getByRole('navigation').getByRole('link', { name }).click();
  const table = () => main().getByRole('table', { name: 'Scenarier' });
  const totals = () =>
    table()
      .getByRole('row')
      .evaluateAll((rows) =>
        rows
          .slice(1)
          .map((row) => `${row.querySelector('a')?.textContent} ${row.querySelector('td')?.textContent}`),
      );
  const leads = 'C, Nyt borgerhus (nybyg), fører med 83 af 100, 10,5 foran A.';

  it('says what a branch begins with and what it doesn’t', async () => {
    await main().getByText(leads).waitFor();
    await table().getByRole('link', { name: 'Samling på biblioteket (ombygning)' }).click();
    await panel().getByRole('button', { name: 'Forgren' }).click();
    await dialog()
      .getByText(/^Valg om funktioner: \d+$/)
      .waitFor();
    await dialog()
      .getByText(/^Point\. De er givet til Samling på biblioteket/)
      .waitFor();
    await dialog().getByRole('textbox', { name: 'Navn' }).fill('Samling uden café');
    await dialog().getByRole('button', { name: 'Forgren' }).click();
    await undo(/^Fortryd: forgren Samling på biblioteket \(ombygning\) til Samling uden café$/).waitFor();
    await panel().getByText('Forgrenet fra Samling på biblioteket (ombygning)').waitFor();
    const row = table().getByRole('row', { name: /Samling uden café/ });
    expect(await row.textContent()).toContain('mangler point');
  });

  it('changes the branch alone', async () => {
    const drawbacks = panel().getByRole('textbox', { name: 'Ulemper' });
    await drawbacks.fill('Ingen café');
    await drawbacks.press('Control+Enter');
    await undo('Fortryd: ret scenariet Samling uden café').waitFor();
    await table().getByRole('link', { name: 'Samling på biblioteket (ombygning)' }).click();
    await expect
      .poll(() => panel().getByRole('textbox', { name: 'Ulemper' }).inputValue())
      .not.toContain('Ingen café');
  });

  it('puts it aside: out of the table, the score sheet and the result, and the totals of the others stay', async () => {
    const before = (await totals()).filter((line) => !line.startsWith('Samling uden café'));
    await table().getByRole('link', { name: 'Samling uden café' }).click();
    await panel().getByRole('button', { name: 'Arkivér' }).click();
    await main().getByText(leads).waitFor();
    expect(await totals()).toEqual(before);
    await panel()
      .getByText(/^Scenariet er arkiveret/)
      .waitFor();
    await screen('Point');
    await app.page.getByRole('grid').waitFor();
    expect(await app.page.getByRole('columnheader', { name: /Samling uden café/ }).count()).toBe(0);
    await screen('Resultat');
    await main()
      .getByText(/fører med 83/)
      .waitFor();
    expect(await main().getByText('Samling uden café').count()).toBe(0);
    await screen('Behov');
    await app.page.getByRole('grid').waitFor();
    expect(await app.page.getByRole('columnheader', { name: /Samling uden café/ }).count()).toBe(0);
  });

  it('brings it back from the tree of branches, with what it held', async () => {
    await screen('Overblik');
    await main().getByRole('button', { name: 'Hent Samling uden café tilbage' }).click();
    await table().getByRole('link', { name: 'Samling uden café' }).click();
    expect(await panel().getByRole('textbox', { name: 'Ulemper' }).inputValue()).toBe('Ingen café');
  });

  it('deletes it only after naming what goes; undo brings all of it back', async () => {
    await panel().getByRole('button', { name: 'Slet scenariet' }).click();
    await dialog().getByText('Det her slettes sammen med scenariet:').waitFor();
    await dialog()
      .getByText(/^Placeringer: \d+$/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Slet scenariet' }).click();
    await undo('Fortryd: slet scenariet Samling uden café').click();
    await table().getByRole('link', { name: 'Samling uden café' }).waitFor();
  });

  it('does not let the baseline go into the archive, nor a scenario that was judged in a closed round be deleted', async () => {
    await table().getByRole('link', { name: 'Nuværende drift' }).click();
    await panel()
      .getByText(/^Nul-scenariet kan ikke arkiveres/)
      .waitFor();
    expect(await panel().getByRole('button', { name: 'Arkivér' }).count()).toBe(0);
    await panel().getByRole('button', { name: 'Slet scenariet' }).click();
    await dialog()
      .getByText(/^Scenariet kan ikke slettes/)
      .waitFor();
    expect(await dialog().getByRole('button', { name: 'Slet scenariet' }).count()).toBe(0);
    await dialog().getByRole('button', { name: 'Annullér' }).click();
  });
});
