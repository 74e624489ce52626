import ExcelJs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import { cellAddress } from '#app/import/foreign-workbook.ts';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';
import { readWorkbook } from '#main/excel/read/workbook.ts';
import { recalculate } from '../libreoffice.ts';
import { madeArchive, madeWorkbook, sheetData, workbookParts } from './made-archive.ts';

async function value(bytes: Buffer): Promise<ForeignWorkbook> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** What stands in the first row of the only sheet: kind, value, and = for a formula. */
async function firstRow(bytes: Buffer): Promise<string[]> {
  const cells = (await value(bytes)).sheets[0]?.rows[0]?.cells ?? [];
  return cells.map((cell) => `${cell.column} ${cell.isFormula ? '=' : ''}${cell.kind} ${cell.value}`);
}

async function madeByExcelJs(): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('Første & eneste');
  const hidden = workbook.addWorksheet('Skjult', { state: 'hidden' });
  hidden.getCell('C7').value = 'her';
  sheet.getRow(2).values = ['tekst', 1234.5, true, new Date('2026-03-01T00:00:00Z'), '', '=ikke en formel'];
  sheet.getCell('G2').value = { richText: [{ text: 'fed ' }, { font: { bold: true }, text: 'og mager' }] };
  sheet.getCell('H2').value = { formula: 'B2*2', result: 2469 };
  sheet.getCell('I2').value = { sharedFormula: 'H2', result: 2 };
  sheet.getCell('J2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('K2').value = { formula: '1=1', result: true };
  sheet.getCell('L2').value = new Date('2026-03-01T13:30:00Z');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const written = [
  '1 text tekst',
  '2 number 1234.5',
  '3 boolean true',
  '4 date 2026-03-01',
  '6 text =ikke en formel',
  '7 text fed og mager',
  '8 =number 2469',
  '9 =number 2',
  '10 =error #DIV/0!',
  '11 =boolean true',
  '12 date 2026-03-01T13:30:00',
];

describe('a workbook from elsewhere', () => {
  it('is read in a process of its own: names, places, kinds of values, formulas by what they gave', async () => {
    const read = await readForeignWorkbook(await madeByExcelJs());
    if (!read.ok) throw new Error(read.error.code);
    const [first, second] = read.value.sheets;
    expect([first?.name, first?.isHidden, first?.rows.map(({ row }) => row)]).toEqual([
      'Første & eneste',
      false,
      [2],
    ]);
    expect([second?.name, second?.isHidden, second?.rows]).toEqual([
      'Skjult',
      true,
      [{ row: 7, cells: [{ column: 3, isFormula: false, kind: 'text', value: 'her' }] }],
    ]);
    expect(await firstRow(await madeByExcelJs())).toEqual(written);
  });

  it('is the same after LibreOffice has saved it', { timeout: 300_000 }, async () => {
    const [saved] = await recalculate([await madeByExcelJs()]);
    // There, true is a function.
    const expected = written.map((line) => line.replace('3 boolean', '3 =boolean'));
    expect(await firstRow(saved ?? Buffer.alloc(0))).toEqual(expected);
  });

  it('is read as other programs write it too: prefixes, targets from the root, cells without addresses', async () => {
    const parts = workbookParts(sheetData('<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>'));
    const prefixed = parts.map((part) => ({
      ...part,
      content: String(part.content)
        .replace(/<(\/?)(?![?/])/g, '<$1x:')
        .replaceAll('xmlns=', 'xmlns:x=')
        .replace('Target="worksheets/', 'Target="/xl/worksheets/'),
    }));
    expect(await firstRow(madeArchive(prefixed))).toEqual(['1 number 1', '4 number 2', '5 number 3']);
  });

  it('gives texts as people wrote them: escapes, spoken forms and empty ones', async () => {
    const strings =
      '<si><t xml:space="preserve"> a&amp;b_x000D_\n</t></si><si><r><t>東</t></r><r><t>京</t></r><rPh><t>とう</t></rPh></si><si><t/></si>';
    const cells = ['0', '1', '2'].map((index) => `<c t="s"><v>${index}</v></c>`);
    const inline =
      '<c t="inlineStr"><is><r><t>i </t></r><r><t>to</t></r></is></c><c t="str"><v>_x005F_x0041_</v></c>';
    expect(await firstRow(madeWorkbook(sheetData(...cells, inline), { strings }))).toEqual([
      '1 text  a&b\r\n',
      '2 text 東京',
      '4 text i to',
      '5 text _x0041_',
    ]);
  });

  it('tells days from numbers by how they are shown', async () => {
    const formats = [
      '0.00',
      'dd/mm/yyyy',
      '[h]:mm',
      '"dage" 0',
      '[Red]0',
      '#,##0 "kr."',
      'General',
      'd. mmm',
    ];
    const styles = `<numFmts>${formats.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`).join('')}</cellXfs>`;
    const cells = formats.map((_, n) => `<c s="${n}"><v>46082</v></c>`);
    const kinds = (await firstRow(madeWorkbook(sheetData(...cells), { styles }))).map(
      (line) => line.split(' ')[1],
    );
    expect(kinds).toEqual(['number', 'date', 'date', 'number', 'number', 'number', 'number', 'date']);
  });

  it('knows the first days of 1900 and workbooks that count from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet = sheetData('<c><v>1</v></c><c><v>59</v></c><c><v>61</v></c>');
    expect(await firstRow(madeWorkbook(sheet, { styles }))).toEqual([
      '1 date 1900-01-01',
      '2 date 1900-02-28',
      '3 date 1900-03-01',
    ]);
    const from1904 = workbookParts(sheetData('<c><v>0</v></c>'), { styles }).map((part) => ({
      ...part,
      content: String(part.content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    }));
    expect(await firstRow(madeArchive(from1904))).toEqual(['1 date 1904-01-01']);
  });
});

it('names a cell as people do', () => {
  expect([cellAddress(1, 1), cellAddress(5, 26), cellAddress(5, 27), cellAddress(9, 16_384)]).toEqual([
    'A1',
    'Z5',
    'AA5',
    'XFD9',
  ]);
});
