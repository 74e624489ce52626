import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { type App, launchApp } from './launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'borgerhus-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A document of the sample plan, as a colleague would send it. */
function document(name: string): string {
  const path = join(folder, name);
  const created = createDocument(path, samplePlan('nordby', 'da'), new Date('2026-05-12T08:00:00Z'));
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Ret oplysninger' }).click();
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Titel' });
  await field.fill(title);
  await field.press('Enter');
  await page
    .getByRole('button', { name: /Fortryd/ })
    .first()
    .waitFor();
}

function titleOf(path: string): string {
  const read = readDocument(path);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.plan.meta.title;
}

describe('a plan given on the command line', () => {
  const path = document('Borgerhus æøå.borgerhus');
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ file: path });
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });

  it('is open at once, and saved in its own place with Ctrl S', async () => {
    await app.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await rename(app.page, 'Huset ved torvet');
    expect(titleOf(path)).toBe('Borgerhus i Nordby');
    await app.page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(path)).toBe('Huset ved torvet');
    await app.page.getByRole('status').filter({ hasText: 'Gemt' }).waitFor();
  });

  it('is never written over what somebody else has written there', async () => {
    const other = readFileSync(document('en kollegas.borgerhus'));
    await rename(app.page, 'Mit navn');
    writeFileSync(path, other);
    await app.page.keyboard.press('Control+s');
    await app.page
      .getByText(/ændret/)
      .filter({ hasText: /overskrevet|ved siden af|kopi/ })
      .first()
      .waitFor();
    expect(titleOf(path)).toBe('Borgerhus i Nordby');
  });

  it('leaves as a copy that opens again, with the changes in it', async () => {
    await app.page.getByRole('button', { name: 'Mit navn', exact: true }).click();
    const copy = await app.receiveFile(() => app.page.getByRole('menuitem', { name: /Gem en kopi/ }).click());
    expect(titleOf(copy.path)).toBe('Mit navn');
  });
});

describe('the start screen', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.close());
  const choose = async (name: string, bytes: Buffer) => {
    const path = join(folder, 'chosen', name);
    mkdirSync(join(folder, 'chosen'), { recursive: true });
    writeFileSync(path, bytes);
    await app.chooseFile(path, () => app.page.getByRole('button', { name: 'Åbn en fil' }).click());
  };

  it('says what is wrong with a damaged file and stays usable', async () => {
    const bytes = readFileSync(document('hel.borgerhus'));
    await choose('halv.borgerhus', bytes.subarray(0, bytes.length / 2));
    await app.page.getByText('»halv.borgerhus« er beskadiget').waitFor();
    await choose('regneark.borgerhus', Buffer.from('PK\u0003\u0004 not a plan'));
    await app.page.getByText('»regneark.borgerhus« er ikke en').waitFor();
  });

  it('opens a good file, and a new plan begins empty with what to do first', async () => {
    await choose('hel.borgerhus', readFileSync(join(folder, 'hel.borgerhus')));
    await app.page.getByRole('heading', { name: 'Borgerhus i Nordby' }).waitFor();
    await app.page.getByRole('button', { name: 'Borgerhus i Nordby' }).click();
    await app.page.getByRole('menuitem', { name: /Luk planen/ }).click();
    await app.page.getByRole('textbox', { name: 'Titel' }).fill('Et nyt hus');
    await app.page.getByRole('button', { name: 'Opret planen' }).click();
    await app.page.getByRole('heading', { name: 'Et nyt hus' }).waitFor();
    await app.page.getByRole('button', { name: 'Tilføj scenarie' }).first().waitFor();
  });
});

describe('the council workbook', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Eksport' }).click();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });

  it.each([
    ['Intern', 'Dansk', 'Pointskema'],
    ['Offentlig', 'Engelsk', 'Score sheet'],
  ])('leaves as %s in %s, with the totals of the screen', async (profile, language, sheetName) => {
    await app.page.getByRole('radio', { name: new RegExp(`^${profile}`) }).check();
    await app.page.getByRole('combobox', { name: 'Sprog' }).selectOption({ label: language });
    const { path, name } = await app.receiveFile(() =>
      app.page.getByRole('button', { name: 'Lav projektmappen' }).click(),
    );
    expect(name).toMatch(/\.xlsx$/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toContain(sheetName);
    const figures: number[] = [];
    workbook.getWorksheet(sheetName)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula && typeof cell.result === 'number') figures.push(cell.result);
      });
    });
    for (const total of [34.5, 72.5, 66, 83]) {
      expect(
        figures.some((figure) => Math.abs(figure - total) < 1e-9),
        `${total} is a computed cell`,
      ).toBe(true);
    }
  });
});
