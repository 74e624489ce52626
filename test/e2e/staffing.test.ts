import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The staffing of the sample plan: opening hours by keyboard, a half-hour in figures, and a rota that comes and goes. */
describe('staffing a house', () => {
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
  const part = (name: string) => main().getByRole('tab', { name, exact: true }).click();
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const undo = () => app.page.getByRole('button', { name: /^Fortryd: / });
  const houseHours = async () => {
    const row = main().getByRole('row', { name: /^Huset/ });
    return (await row.getByRole('cell').allTextContents()).map((text) => text.trim());
  };
  const expectAccessible = () => expectNoViolations(app.page);
  const coverage = async () => {
    await part('Overblik');
    const row = main().getByRole('row', { name: /^Behov årsværk/ });
    return (await row.getByRole('cell').first().textContent())?.trim();
  };

  it('says which need binds and why', async () => {
    await main()
      .getByText(/afgør behovet\. .* poster i .* timer om ugen/)
      .waitFor();
    await main().getByText('Planen rummer ikke navne på medarbejdere', { exact: false }).waitFor();
    await expectAccessible();
  });

  it('moves an opening hour by the arrow keys; the figures follow, and undo brings them back', async () => {
    const needed = await coverage();
    await part('Åbningstid');
    const before = await houseHours();
    const monday = main().getByRole('button', { name: /^Mandag .*, betjent/ });
    const name = await monday.getAttribute('aria-label');
    await monday.focus();
    await press(...Array<string>(6).fill('Shift+ArrowLeft'));
    await expect.poll(houseHours).not.toEqual(before);
    expect(await undo().getAttribute('aria-label')).toContain('åbningstid');
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(name);
    await expectAccessible();
    expect(await coverage()).not.toBe(needed);
    await part('Åbningstid');
    // Six presses in one go are one step back; on a machine that is slow between them, a few.
    for (let now = await houseHours(); String(now) !== String(before); now = await houseHours()) {
      await undo().click();
      await expect.poll(houseHours).not.toEqual(now);
    }
    expect(
      await main()
        .getByRole('button', { name: String(name) })
        .count(),
    ).toBe(1);
  });

  it('refuses hours that overlap, and says so', async () => {
    await part('Åbningstid');
    const before = await houseHours();
    await main().getByRole('button', { name: 'Mandag: tilføj åbningstid' }).click();
    const from = main().getByRole('textbox', { name: 'Fra', exact: true }).first();
    await from.waitFor();
    await from.fill('12');
    await press('Enter');
    await main()
      .getByText(/overlapper hinanden i samme zone/)
      .first()
      .waitFor();
    await press('Escape');
    await undo().click();
    await expect.poll(houseHours).toEqual(before);
  });

  it('walks the week by keyboard and tells all of a half-hour', async () => {
    await part('Ugen');
    const cell = main().locator('[role="gridcell"][tabindex="0"]');
    await cell.focus();
    await press('ArrowRight', 'ArrowDown', 'Enter');
    await app.page
      .getByRole('complementary')
      .getByRole('heading', { name: /^Tirsdag/ })
      .waitFor();
    await app.page.getByRole('complementary').getByText('Skranker, der er brug for').waitFor();
    await press('ArrowRight');
    await app.page
      .getByRole('complementary')
      .getByRole('heading', { name: /^Onsdag/ })
      .waitFor();
    await expectAccessible();
    await main().getByRole('button', { name: 'Vis tal' }).click();
    await main().getByRole('columnheader', { name: 'Mandag' }).waitFor();
  });

  it('shows who loses when desks are joined, and simulates an express desk on demand', async () => {
    await part('Én fælles skranke');
    await main()
      .getByText(/skranketimer om ugen, sammen/)
      .waitFor();
    await main().getByRole('button', { name: 'Simulér et år' }).click();
    await main()
      .getByRole('row', { name: /^Én fælles, 1 af skrankerne/ })
      .waitFor();
    await expectAccessible();
  });

  it('takes a counting week from Excel, marked by who confirmed it', async () => {
    await part('Løfter og profiler');
    await main().getByRole('button', { name: 'Indsæt tælleuge' }).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Tabellen' }).fill('\tMandag\tTirsdag\n10\tmange\t6\n11\t8\t4');
    await dialog.getByText('»mange« er ikke et antal', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: 'Tabellen' }).fill('\tMandag\tTirsdag\n10\t12\t6\n11\t8\t4');
    await dialog.getByText('Læst: 30 henvendelser på 2 dage i 8 halve timer.').waitFor();
    await dialog.getByRole('textbox', { name: /^Hvor tallene kommer fra/ }).fill('Tælleuge 10');
    await dialog.getByRole('textbox', { name: /^Bekræftet af/ }).fill('afdelingsleder');
    await dialog.getByRole('button', { name: 'Brug tælleugen' }).click();
    await main()
      .getByText(/fra Tælleuge 10, bekræftet af afdelingsleder/)
      .waitFor();
    await undo().click();
    await main().getByText('Ingen har talt.', { exact: false }).waitFor();
  });

  it('keeps the field of the rota that the arrows reach in sight, to the last and back', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 600 });
    await part('Vagtplan');
    const line = main()
      .getByRole('grid')
      .getByRole('row', { name: /^Bibliotekarer/ })
      .first();
    await line.getByRole('gridcell').first().click();
    /** Where the focus is: its row, and whether all of the field can be seen. */
    const reached = () =>
      page.evaluate(() => {
        const field = document.activeElement?.closest('td');
        const seen = document.querySelector('main')?.getBoundingClientRect();
        const row = field?.closest('tr')?.getAttribute('aria-rowindex');
        if (!field || !seen) return { row: null, isSeen: false };
        const { top, bottom, left, right } = field.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return {
          row: Number(row),
          isSeen: top >= seen.top && bottom <= seen.bottom && field.contains(middle),
        };
      });
    const first = (await reached()).row;
    await press('Control+End');
    await expect.poll(reached).toMatchObject({ isSeen: true });
    const { row: last } = await reached();
    expect(last).toBeGreaterThan(Number(first) + 5);
    await press('Control+Home');
    await expect.poll(reached).toEqual({ row: first, isSeen: true });
    for (let tries = 0; tries < 40 && (await reached()).row !== last; tries++) {
      await press('ArrowDown');
      await expect.poll(async () => (await reached()).isSeen).toBe(true);
    }
    expect((await reached()).row).toBe(last);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('finds a rota with its proof, takes it into the plan and undoes it in one step', async () => {
    await part('Vagtplan');
    await main().getByText('Scenariet har ingen vagtplan endnu.', { exact: false }).waitFor();
    await main().getByRole('button', { name: 'Find vagtplan' }).click();
    const take = main().getByRole('button', { name: 'Tag den med i planen' });
    await take.waitFor({ timeout: 60_000 });
    await main()
      .getByText(/Bevist billigst|fra det billigste/)
      .waitFor();
    await take.click();
    await main().getByText('Alle poster er bemandet.', { exact: false }).waitFor();
    await expectAccessible();
    await undo().click();
    await main().getByText('Scenariet har ingen vagtplan endnu.', { exact: false }).waitFor();
  });
});
