import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ChosenWorkbook } from '#app/contract/open-plan.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import type { Shell } from '#main/api/shell.ts';
import { startNodeProcess } from '#main/excel/read/reader-process.ts';
import { openDesk } from '#main/file/desk.ts';
import { createDocument } from '#main/file/documents.ts';
import { askedPlan, ids } from '../../app/scoresheet/asked-plan.ts';
import { madeWorkbook, sheetData } from '../excel/read/made-archive.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const good = madeWorkbook(sheetData('<c r="B1"><v>7</v></c>'));

let folder: string;
let chosen: string | null;
let native: Router;
let browser: Router;

function router(shell: Shell, data: string): Router {
  return createRouter({ desk: openDesk({ dataFolder: join(folder, data), now }), shell, now, version: '1' });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-workbooks-'));
  browser = router({ dialogs: 'browser' }, 'browser');
  native = router(
    {
      dialogs: 'native',
      pickDocument: async () => null,
      pickWorkbook: async () => chosen,
      pickSettings: async () => null,
      pickFolder: async () => null,
      pickSavePath: async ({ fileName }) => join(folder, fileName),
      startProcess: startNodeProcess,
      showMenu: () => {},
      lastExport: () => null,
      keepExport: () => {},
      showInFolder: () => {},
    },
    'native',
  );
});
afterEach(() => {
  native.close();
  browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function chosenCode(path: string | null): Promise<unknown> {
  chosen = path;
  const result = await native.call('workbook.openDialog', {});
  return result.ok ? result.value : result.error.code;
}

it('reads the workbook that was chosen or uploaded, and says its name and hash', async () => {
  const path = join(folder, 'liste.xlsx');
  writeFileSync(path, good);
  const read = {
    fileName: 'liste.xlsx',
    sha256: createHash('sha256').update(good).digest('hex'),
    workbook: {
      sheets: [
        {
          name: 'Ark1',
          isHidden: false,
          rows: [{ row: 1, cells: [{ column: 2, isFormula: false, kind: 'number', value: 7 }] }],
        },
      ],
    },
  } satisfies ChosenWorkbook;
  expect(await chosenCode(path)).toEqual(read);
  const upload = { fileName: 'liste.xlsx', base64: good.toString('base64') };
  expect(await browser.call('workbook.openBytes', upload)).toEqual({ ok: true, value: read });
  expect(await browser.call('workbook.openDialog', {})).toMatchObject({ error: { code: 'no_file_dialogs' } });
});

it('reads nothing when none was chosen, and refuses what is no file, is gone, or is too large', async () => {
  mkdirSync(join(folder, 'mappe.xlsx'));
  const large = join(folder, 'stor.xlsx');
  writeFileSync(large, '');
  truncateSync(large, 3_000_000_000);
  expect(await chosenCode(null)).toBe(null);
  expect(await chosenCode(join(folder, 'mappe.xlsx'))).toBe('document_is_folder');
  expect(await chosenCode(join(folder, 'væk.xlsx'))).toBe('document_missing');
  expect(await chosenCode(large)).toBe('workbook_large');
});

it('makes a rater’s score sheet of the open plan, and none while no plan is open', async () => {
  const asked = { roundId: ids.open, raterId: ids.anna, language: 'da' };
  expect(await native.call('scoreSheet.save', asked)).toMatchObject({ error: { code: 'no_plan_open' } });
  const document = join(folder, 'plan.borgerhus');
  createDocument(document, askedPlan(), now());
  expect(native.openDocument(document).ok).toBe(true);
  const path = join(folder, 'Pointark, Runde 1, Medarbejdere, Anna Andersen.xlsx');
  expect(await native.call('scoreSheet.save', asked)).toEqual({ ok: true, value: { kind: 'saved', path } });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  const gone = { ...asked, raterId: ids.nul };
  expect(await native.call('scoreSheet.save', gone)).toMatchObject({ error: { code: 'row_missing' } });
});
