import type { Workbook, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { layoutWorkbook } from '#main/excel/layout.ts';
import { writeWorkbook } from '#main/excel/workbook.ts';
import { samplePlan } from '#main/samples.ts';
import { context, largePlan, mixedPlan } from '../../app/matrices/plans.ts';
import { partsOf } from './parts.ts';
import { placedCells, readWorkbook, shownValue } from './read.ts';

const nordby = samplePlan('nordby', 'da');
const empty = emptyPlan({ ...nordby.meta, baselineId: null });

interface Exported {
  plan: Plan;
  matrices: Matrix[];
  bytes: Buffer;
  workbook: Workbook;
}

async function exported(plan: Plan, language: 'da' | 'en' = 'da'): Promise<Exported> {
  const here = { ...context, language };
  const bytes = await exportCouncilWorkbook(plan, here);
  return { plan, matrices: councilMatrices(plan, here), bytes, workbook: await readWorkbook(bytes) };
}

describe('the council workbook', () => {
  let all: Exported[] = [];
  let sample: Exported;

  beforeAll(async () => {
    all = await Promise.all([
      exported(nordby),
      exported(samplePlan('nordby', 'en'), 'en'),
      exported(mixedPlan()),
      exported(empty),
    ]);
    sample = all[0] as Exported;
  }, 60_000);

  const everySheet = (check: (sheet: Worksheet, matrix: Matrix, headerRow: number) => void) => {
    for (const { workbook, matrices } of all) {
      const layouts = [...layoutWorkbook(matrices).values()];
      expect(workbook.worksheets).toHaveLength(layouts.length);
      for (const { name, matrix, headerRow } of layouts) {
        const sheet = workbook.getWorksheet(name);
        if (!sheet) throw new Error(`no sheet ${name}`);
        check(sheet, matrix, headerRow);
      }
    }
  };

  it('has its sheets in reading order, in both languages', () => {
    expect(all.map(({ workbook }) => workbook.worksheets.map((sheet) => sheet.name))).toEqual([
      [
        'Forside',
        'Scenariematrix',
        'Pointskema',
        'Scorer pr. gruppe',
        'Følsomhed',
        'Diagrammer',
        'Funktioner',
        'Ydelser',
        'Bemanding',
        'Åbningstid',
        'Kompetencer',
        'Arealskema',
        'Nærhed',
        'Økonomi',
        'Nutidsværdi',
        'Behov',
        'Sammenligning',
        'Forudsætninger',
        'Metode',
      ],
      [
        'Front page',
        'Scenario matrix',
        'Score sheet',
        'Scores per group',
        'Sensitivity',
        'Charts',
        'Functions',
        'Services',
        'Staffing',
        'Opening hours',
        'Competences',
        'Area schedule',
        'Nearness',
        'Economy',
        'Present value',
        'Needs',
        'Comparison',
        'Assumptions',
        'Method',
      ],
      [
        'Forside',
        'Scenariematrix',
        'Pointskema',
        'Scorer pr. gruppe',
        'Følsomhed',
        'Diagrammer',
        'Sammenligning',
        'Forudsætninger',
        'Metode',
      ],
      [
        'Forside',
        'Scenariematrix',
        'Pointskema',
        'Scorer pr. gruppe',
        'Følsomhed',
        'Forudsætninger',
        'Metode',
      ],
    ]);
  });

  it('holds one table per sheet: heading in A1, one header row, no blank row, nothing merged or hidden', () => {
    everySheet((sheet, matrix, headerRow) => {
      expect(sheet.state).toBe('visible');
      expect(sheet.getCell('A1').value).toBe(matrix.heading ?? matrix.title);
      expect(sheet.getRow(headerRow).cellCount).toBe(matrix.columns.length);
      sheet.getRow(headerRow).eachCell({ includeEmpty: true }, (cell) => expect(cell.text).not.toBe(''));
      expect(sheet.rowCount).toBe(headerRow + matrix.rows.length);
      for (let row = headerRow + 1; row <= sheet.rowCount; row++)
        expect(sheet.getRow(row).hasValues).toBe(true);
      expect((sheet.model as unknown as { merges: string[] }).merges).toEqual([]);
      sheet.eachRow((row) => expect(row.hidden).toBe(false));
    });
  });

  it('shows the program’s own values where nothing is calculated: in Protected View and previewers', () => {
    for (const { workbook, matrices } of all) {
      for (const placed of placedCells(matrices)) {
        const expected = placed.cell.value ?? (placed.cell.formula ? '' : null);
        const shown = shownValue(workbook, placed);
        const value = typeof shown === 'object' && shown !== null && 'text' in shown ? shown.text : shown;
        expect([placed.what, value]).toEqual([placed.what, expected]);
      }
    }
  });

  it('keeps numbers as numbers and dates as dates', () => {
    const front = sample.workbook.getWorksheet('Forside');
    const dates: unknown[] = [];
    front?.eachRow((row) => row.eachCell((cell) => cell.value instanceof Date && dates.push(cell.value)));
    expect(dates).toEqual([new Date('2026-11-22T00:00:00Z')]);
    for (const { cell } of placedCells(sample.matrices).filter(({ cell }) => cell.format)) {
      expect(['number', 'object']).toContain(typeof cell.value);
    }
  });

  it('lets the reader change inputs and nothing else, without a password', () => {
    for (const { workbook, matrices } of all) {
      for (const { sheet, address, cell, what } of placedCells(matrices)) {
        const written = workbook.getWorksheet(sheet)?.getCell(address);
        const isLocked = written?.protection?.locked !== false;
        expect([what, isLocked]).toEqual([what, cell.input !== true]);
        if (cell.input) expect(written?.fill).toMatchObject({ fgColor: { argb: 'FFFFF4D1' } });
      }
    }
    for (const [name, { text }] of partsOf(sample.bytes)) {
      if (!/worksheets\/sheet\d/.test(name)) continue;
      expect(text).toMatch(/<sheetProtection [^>]*sheet="1"/);
      expect(text).not.toMatch(/<sheetProtection [^>]*(password|hashValue)/);
    }
  });

  it('takes only scores on the scale, the word for unknown, and weights from 0', () => {
    const rules = partsOf(sample.bytes)
      .get('xl/worksheets/sheet3.xml')
      ?.text.match(/<dataValidation .*?<\/dataValidation>/g);
    const leaf = rules?.find((rule) => /sqref="H(\d+):K\1"/.test(rule)) ?? '';
    const row = leaf.match(/sqref="H(\d+):/)?.[1];
    expect(leaf).toContain(
      `OR(H${row}=&quot;ved ikke&quot;,AND(ISNUMBER(H${row}),H${row}&gt;=MIN($C$${row},$D$${row}),H${row}&lt;=MAX($C$${row},$D$${row})))`,
    );
    expect(leaf).toContain('ligger fra 1 til 5 point');
    expect(rules?.some((rule) => rule.includes(`AND(ISNUMBER(E${row}),E${row}&gt;=MIN(0,1000000)`))).toBe(
      true,
    );
  });

  it('prints on A4 across, one page wide, with repeated headings', () => {
    everySheet((sheet, _matrix, headerRow) => {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${headerRow}:${headerRow}`,
      });
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headerRow });
    });
  });

  it('says on every page what it is, of which state, for whom, and which page', () => {
    everySheet((sheet) => {
      const { oddFooter } = sheet.headerFooter;
      expect(oddFooter).toContain('7 · ');
      expect(oddFooter).toContain('0123456789ab');
      expect(oddFooter).toMatch(/Intern udgave|Internal edition/);
      expect(oddFooter).toMatch(/(Side|Page) &P (af|of) &N$/);
      expect(oddFooter?.length).toBeLessThanOrEqual(255);
    });
  });

  it('names the font of every cell', () => {
    everySheet((sheet) => {
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.font?.name).toBe('Arial')));
    });
    const styles = partsOf(sample.bytes).get('xl/styles.xml')?.text ?? '';
    expect(styles).not.toContain('<name val="Calibri"/>');
  });

  it('links to its sheets without pointing outside the file', () => {
    const front = partsOf(sample.bytes).get('xl/worksheets/sheet1.xml')?.text ?? '';
    expect(front.match(/<hyperlink [^>]*>/g)).toHaveLength(18);
    expect(front).toMatch(/<hyperlink ref="A\d+" location="&apos;Pointskema&apos;!A1"\/>/);
    for (const [name, { text }] of partsOf(sample.bytes))
      expect([name, text.includes('External')]).toEqual([name, false]);
  });

  it('gives the same bytes for the same plan on the same day, and carries no names', async () => {
    const again = await exportCouncilWorkbook(nordby, context);
    expect(again.equals(sample.bytes)).toBe(true);
    const parts = partsOf(sample.bytes);
    expect(new Set([...parts.values()].map(({ time, date }) => `${date} ${time}`)).size).toBe(1);
    const core = parts.get('docProps/core.xml')?.text ?? '';
    expect(core).toContain('<dc:title>Borgerhus i Nordby</dc:title>');
    expect(core).toContain('<dc:language>da-DK</dc:language>');
    expect(core.match(/<dc:creator>(.*?)</)?.[1]).toBe('Borgerhus');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(Array(2).fill('2026-11-22T00:00:00Z'));
    expect(parts.get('docProps/app.xml')?.text).not.toMatch(/<(Manager|Company)>[^<]/);
  });

  it('says in words why a plan has no totals', () => {
    const sheets = all[3]?.workbook.worksheets ?? [];
    const texts = sheets.map((sheet) => {
      const lines: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => lines.push(cell.text)));
      return lines.join(' ');
    });
    for (const sheet of [0, 1, 2, 4, 6])
      expect(texts[sheet]).toContain('Der er ingen scenarier at sammenligne endnu.');
  });

  it('carries 200 scenarios and 60 criteria', async () => {
    const sheet = partsOf(await exportCouncilWorkbook(largePlan(200, 60), context)).get(
      'xl/worksheets/sheet3.xml',
    );
    expect(sheet?.text).toMatch(/<dimension ref="A1:WI\d+"\/>/);
    expect(sheet?.text.match(/<f>/g)?.length).toBeGreaterThan(24_000);
    expect(Number(sheet?.text.match(/fitToWidth="(\d+)"/)?.[1])).toBeGreaterThan(5);
  }, 120_000);

  it('refuses what would be a damaged file: no number, a formula that points nowhere, a matrix twice', async () => {
    const meta = { ...context, title: '', municipality: '' };
    const matrix = (cell: Matrix['rows'][number]['cells'][string]): Matrix => ({
      id: 'scores',
      title: 'P',
      notes: [],
      columns: [{ key: 'a', title: 'A', width: 8 }],
      rows: [{ key: 'r', kind: 'data', depth: 0, cells: { a: cell } }],
    });
    await expect(writeWorkbook([matrix({ value: Number.NaN })], meta)).rejects.toThrow('not a number');
    await expect(writeWorkbook([matrix({ value: 1, formula: ['1/0'] })], meta)).resolves.toBeInstanceOf(
      Buffer,
    );
    await expect(
      writeWorkbook([matrix({ value: Number.POSITIVE_INFINITY, formula: ['1/0'] })], meta),
    ).rejects.toThrow('not a number');
    await expect(
      writeWorkbook([matrix({ value: 1, formula: [{ row: 'x', column: 'a' }] })], meta),
    ).rejects.toThrow('no cell x / a');
    await expect(writeWorkbook([matrix({ value: 1 }), matrix({ value: 1 })], meta)).rejects.toThrow(
      'matrix twice',
    );
  });
});
