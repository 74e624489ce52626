import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { cellPadding, layoutWorkbook } from '#main/excel/layout.ts';
import { numberText } from '#main/excel/number-formats.ts';
import { textWidth, wrapText } from '#main/excel/text-size.ts';
import { samplePlan } from '#main/samples.ts';
import { context, hostilePlan, mixedPlan } from '../../app/matrices/plans.ts';
import { planOf } from '../../app/results/plans.ts';
import { readWorkbook } from './read.ts';

const body = { sizePt: 10 };

describe('wrapping', () => {
  it('breaks at spaces and keeps every word', () => {
    const text = 'Borgerservice flytter ind i biblioteket, og et kældermagasin tages i brug.';
    const lines = wrapText(text, 30, body);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, body)).toBeLessThanOrEqual(30);
  });

  it('breaks a word that is wider than the line, and keeps paragraphs', () => {
    const lines = wrapText(`${'x'.repeat(100)}\nny`, 20, body);
    expect(lines.join('')).toBe(`${'x'.repeat(100)}ny`);
    expect(lines.at(-1)).toBe('ny');
    expect(wrapText('', 20, body)).toEqual(['']);
  });

  it('knows wide letters from narrow ones', () => {
    expect(textWidth('illi', body)).toBeLessThan(textWidth('mwmw', body) / 3);
    expect(textWidth('m', { ...body, bold: true })).toBeGreaterThan(textWidth('m', body));
  });
});

describe('a sheet', () => {
  it.each([
    ['the sample', samplePlan('nordby', 'da')],
    ['all kinds of score', mixedPlan()],
    ['large figures', planOf([{ worst: -1e12, best: 1e12, name: 'Stor' }], [[123_456_789_012.25], [-1e12]])],
  ])('shows every number, every word of a heading and every line of text: %s', async (_name, plan) => {
    const matrices = councilMatrices(plan, context);
    const workbook = await readWorkbook(await exportCouncilWorkbook(plan, context));
    for (const { matrix, name, columnWidths, headerRow } of layoutWorkbook(matrices).values()) {
      matrix.columns.forEach((column, index) => {
        const width = columnWidths[index] ?? 0;
        const words = `${column.title} ${column.unit ?? ''}`.split(/\s/);
        for (const word of words) expect(textWidth(word, { sizePt: 9, bold: true })).toBeLessThan(width);
        matrix.rows.forEach((row, rowIndex) => {
          const cell = row.cells[column.key];
          if (typeof cell?.value === 'number') {
            const text = numberText(cell.value, cell.format ?? column.format ?? 'general');
            expect(textWidth(text, body)).toBeLessThan(width);
          }
          if (typeof cell?.value === 'string' && column.format === undefined) {
            const lines = wrapText(cell.value, width - cellPadding, body).length;
            const height = workbook.getWorksheet(name)?.getRow(headerRow + 1 + rowIndex).height ?? 0;
            expect(height).toBeGreaterThanOrEqual(Math.min(lines * 12.75, 409));
          }
        });
      });
    }
  });

  it('keeps to Excel’s limits with texts of any length', async () => {
    const workbook = await readWorkbook(await exportCouncilWorkbook(hostilePlan(), context));
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => expect(row.height ?? 15).toBeLessThanOrEqual(409));
      for (const column of sheet.columns) expect(column.width).toBeLessThanOrEqual(255);
    }
  });
});
