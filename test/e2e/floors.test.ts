import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

const pictures = resolve(import.meta.dirname, '../../.cache/screens');
mkdirSync(pictures, { recursive: true });

const t = (key: Parameters<typeof translate>[1], params: { [name: string]: string | number } = {}) =>
  translate('da', key, params);

/** Etager on the sample of Nordby: by keyboard, by paste, and by the solver. */
describe('floors', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ viewport: { width: 1280, height: 800 } });
    await app.page.getByRole('button', { name: t('app.start.sample') }).click();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    await app.page.getByRole('link', { name: t('app.screen.floors') }).click();
    await app.page.getByRole('heading', { level: 1, name: t('floorView.title') }).waitFor();
  });
  afterAll(() => app.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const tab = (name: string) => app.page.getByRole('tab', { name, exact: true }).click();
  const picture = () => app.page.getByRole('group', { name: /^Placering i/ }).first();
  const block = (name: string) => picture().getByRole('button', { name: new RegExp(`^${name}, `) });
  const undo = () => app.page.getByRole('button', { name: /^Fortryd: / });
  const expectAccessible = () => expectNoViolations(app.page);

  it('moves a function by keys, telling first what it does, and takes it back in one step', async () => {
    const { page } = app;
    await expectAccessible();
    await block('Café').focus();
    await press('Enter', 'ArrowUp');
    const told = page.getByRole('status').filter({ hasText: 'Café til' });
    await told.waitFor();
    expect(await told.innerText()).toMatch(/nærhed \d+(,\d+)? % → \d+(,\d+)? % · uden plads 0 → \d+/);
    await page.screenshot({ path: `${pictures}/floors-carried.png` });
    // Nothing has changed before it is put down.
    expect(await block('Café').getAttribute('aria-label')).toContain('Stue');
    await press('Escape');
    await told.waitFor({ state: 'detached' });
    await press('Enter', 'ArrowUp', 'Enter');
    await picture()
      .getByRole('button', { name: /^Café, .*1\. sal/ })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Café');
    await page.screenshot({ path: `${pictures}/floors-overfull.png` });
    await page
      .getByText(/\d+ m² netto for meget/)
      .first()
      .waitFor();
    await undo().click();
    await picture()
      .getByRole('button', { name: /^Café, .*Stue/ })
      .waitFor();
  });

  it('moves a function by dragging it into the tray and back', async () => {
    const { page } = app;
    await block('Sal').scrollIntoViewIfNeeded();
    const from = await block('Sal').boundingBox();
    if (!from) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 20, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 60, { steps: 3 });
    await picture().locator('[data-zone=tray]').scrollIntoViewIfNeeded();
    const tray = await picture().locator('[data-zone=tray]').boundingBox();
    await page.mouse.move((tray?.x ?? 0) + 200, (tray?.y ?? 0) + 20, { steps: 3 });
    await page.getByText(`Sal til ${t('floorView.tray')}`).waitFor();
    await page.screenshot({ path: `${pictures}/floors-dragged.png` });
    await page.mouse.up();
    await picture()
      .getByRole('button', { name: /^Sal, .*Ikke placeret/ })
      .waitFor();
    await undo().click();
    await picture()
      .getByRole('button', { name: /^Sal, .*1\. sal/ })
      .waitFor();
  });

  it('computes a proposal, says how good it is, and takes it over in one step', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('floorView.proposal.start') }).click();
    await page
      .getByText(/^Bevist bedst|^Højst .* fra det bedst mulige|^Bedste fundne;/)
      .waitFor({ timeout: 45_000 });
    await page.getByRole('button', { name: t('floorView.proposal.take') }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}/floors-proposal.png` });
    await expectAccessible();
    const before = await page.getByText(/^Nærhed opfyldt/).innerText();
    await page.getByRole('button', { name: t('floorView.proposal.take') }).click();
    await expect.poll(() => page.getByText(/^Nærhed opfyldt/).innerText()).not.toBe(before);
    await undo().click();
    await expect.poll(() => page.getByText(/^Nærhed opfyldt/).innerText()).toBe(before);
  });

  it('prints the picture whole, without what is around it', async () => {
    const { page } = app;
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: t('floorView.proposal.start') }).count()).toBe(0);
    const box = await picture().boundingBox();
    const paper = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(paper[0]);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(paper[1]);
    await page.emulateMedia({ media: 'screen' });
  });

  it('takes a pasted schedule whole or not at all, in one step', async () => {
    const { page } = app;
    await tab(t('floorView.part.schedule'));
    await page.getByRole('button', { name: t('list.open') }).click();
    const dialog = page.getByRole('dialog');
    const rows = (each: string) =>
      [
        'Funktion\tAntal\tm² netto pr. stk.\tEtage\tZone\tBemærkning',
        `Café\t1\t${each}\tStue\tPublikum\tMed udeservering`,
        'Makerspace\t2\t1.012,5\t\t\t',
        'I alt\t\t2.085\t\t\t',
      ].join('\r\n');
    const paste = (each: string) =>
      dialog.getByRole('textbox', { name: t('list.source.paste') }).fill(rows(each));
    const go = (key: 'list.next' | 'list.back') => dialog.getByRole('button', { name: t(key) }).click();
    await paste('tres');
    await go('list.next');
    await go('list.next');
    await dialog.getByText('C2: »tres« er ikke et tal.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Tag 1 række over' }).isDisabled()).toBe(true);
    await page.screenshot({ path: `${pictures}/floors-import-refused.png` });
    await go('list.back');
    await go('list.back');
    await paste('60,5');
    await go('list.next');
    await go('list.next');
    await dialog.getByText('Nye: 1. Ændres: 1. Som før: 0. Springes over: 1.').waitFor();
    await page.screenshot({ path: `${pictures}/floors-import.png` });
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Tag 2 rækker over' }).click();
    await dialog.waitFor({ state: 'detached' });
    const grid = page.getByRole('grid');
    await grid.getByRole('row', { name: /^Café/ }).getByText('60,5').first().waitFor();
    await grid.evaluate((table) => table.parentElement?.scrollTo(0, table.scrollHeight));
    await grid
      .getByRole('row', { name: /^Makerspace/ })
      .getByText('2.025')
      .waitFor();
    await expectAccessible();
    await undo().click();
    await grid.getByRole('row', { name: /^Makerspace/ }).waitFor({ state: 'detached' });
    await grid.evaluate((table) => table.parentElement?.scrollTo(0, 0));
    await grid.getByRole('row', { name: /^Café/ }).getByText('55').first().waitFor();
  });

  it('takes a nearness wish that is typed, and a building of the scenario’s own', async () => {
    const { page } = app;
    await tab(t('floorView.part.nearness'));
    const cell = page
      .getByRole('grid')
      .getByRole('row', { name: /^5 Voksensamling/ })
      .getByRole('gridcell')
      .nth(0);
    await cell.click();
    await page.keyboard.type('2');
    await press('Enter');
    await expect.poll(() => cell.getAttribute('aria-label')).toMatch(/^2: bør ligge nær/);
    await expectAccessible();
    await page.screenshot({ path: `${pictures}/floors-nearness.png` });
    await undo().click();
    await tab(t('floorView.part.building'));
    await expectAccessible();
    await page.getByRole('button', { name: t('floorView.copyBuilding') }).click();
    await expect
      .poll(() => page.getByLabel(t('floorView.buildingName')).inputValue())
      .toBe('Biblioteket, ombygget (A)');
    await tab(t('floorView.part.stack'));
    await block('Café').waitFor();
    expect(await block('Café').getAttribute('aria-label')).toContain('Stue');
    await undo().click();
    expect(app.complaints).toEqual([]);
  });
});
