import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportTable } from '#app/report/document.ts';
import { tableLayout } from '#app/report/page/table-layout.ts';

const column = fc.record({
  title: fc.constantFrom('A', 'Point', 'Selvbetjent', 'Samarbejdsmodel'),
  unit: fc.constantFrom('', '1.000 kr.'),
  isNumeric: fc.boolean(),
  width: fc.integer({ min: 4, max: 60 }),
  startsBlock: fc.boolean(),
});

const table = (
  columns: { title: string; unit: string; isNumeric: boolean; width: number; startsBlock: boolean }[],
  rowHeadings: number,
): ReportTable => ({
  title: 'T',
  notes: [],
  columns: columns.map((one, index) => ({ key: String(index), ...one })),
  rows: [],
  rowHeadings,
});

describe('a table on its pages', () => {
  it('has every column once, in order, and those that name the row in every part', () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (columns, headings) => {
          const rowHeadings = Math.min(headings, columns.length);
          const { parts } = tableLayout(table(columns, rowHeadings));
          const names = Array.from({ length: rowHeadings }, (_, index) => index);
          for (const part of parts) expect(part.columns.slice(0, rowHeadings)).toEqual(names);
          const others = parts.flatMap((part) => part.columns.slice(rowHeadings));
          expect(others).toEqual(columns.map((_, index) => index).slice(rowHeadings));
        },
      ),
    );
  });

  it('stands upright while it can, then on its side, then in parts of about the same width', () => {
    const figures = (count: number) => [
      { title: 'Navn', unit: '', isNumeric: false, width: 36, startsBlock: false },
      ...Array.from({ length: count }, () => ({
        title: 'A',
        unit: '',
        isNumeric: true,
        width: 9,
        startsBlock: false,
      })),
    ];
    expect(tableLayout(table(figures(5), 1))).toMatchObject({ page: 'upright', parts: [{}] });
    expect(tableLayout(table(figures(12), 1))).toMatchObject({ page: 'wide', parts: [{}] });
    const sizes = tableLayout(table(figures(40), 1)).parts.map(({ columns }) => columns.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(sizes.length);
  });
});
