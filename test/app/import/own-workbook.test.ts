import { beforeAll, describe, expect, it } from 'vitest';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import { sheetTable } from '#app/import/list-cell.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';
import { samplePlan } from '#main/samples.ts';
import { listContext, problemsOf, readTable } from './list-harness.ts';

/** Sheets of the council's workbook, and the list that each of them is. */
const sheets = {
  da: { functions: 'Funktioner', services: 'Ydelser', needs: 'Behov', nearness: 'Nærhed' },
  en: { functions: 'Functions', services: 'Services', needs: 'Needs', nearness: 'Nearness' },
} as const;

describe.each(['da', 'en'] as const)('the program’s own workbook (%s)', (language) => {
  const plan = samplePlan('nordby', language);
  let book: ForeignWorkbook;
  beforeAll(async () => {
    const context = {
      profile: 'intern',
      language,
      planVersion: 1,
      planHash: 'abc',
      today: '2026-03-01',
    } as const;
    const read = await readForeignWorkbook(Buffer.from(await exportCouncilWorkbook(plan, context)));
    if (!read.ok) throw new Error(read.error.code);
    book = read.value;
  });

  it.each(['functions', 'services', 'needs', 'nearness'] as const)('says nothing new of %s', (name) => {
    const sheet = book.sheets.find((one) => one.name === sheets[language][name]);
    if (!sheet) throw new Error(`no sheet ${name} in ${book.sheets.map((one) => one.name).join()}`);
    const reading = readTable(name, sheetTable(sheet), listContext(plan, { language, numbers: language }));
    expect(problemsOf(reading)).toEqual([]);
    expect(
      reading.rows.filter(({ standing }) => standing === 'new' || standing === 'changed').slice(0, 3),
    ).toEqual([]);
    expect(reading.rows.filter(({ standing }) => standing === 'same')).toHaveLength(
      Object.keys(plan[name]).length,
    );
  });
});
