import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Matrix } from '#app/matrices/matrix.ts';
import { pageWidth, smallestScale, squeezed } from '#main/excel/squeeze.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

function table(texts: readonly string[], numberCount: number): Matrix {
  const columns: Column[] = [
    ...texts.map((_, index) => ({ key: `t${index}`, title: 'Tekst', width: 40 })),
    ...Array.from({ length: numberCount }, (_, index) => ({
      key: `n${index}`,
      title: 'Tal',
      width: 9,
      format: 'integer' as const,
    })),
  ];
  const cells = Object.fromEntries(texts.map((value, index) => [`t${index}`, { value }]));
  return { id: 'method', title: '', notes: [], columns, rows: [{ key: 'r', kind: 'data', depth: 0, cells }] };
}

const widthsOf = (matrix: Matrix) => matrix.columns.map(({ width }) => width);

describe('a table that is too wide for its page', () => {
  it('gives its texts narrower columns, and its numbers never', () => {
    const matrix = table(
      Array.from({ length: 5 }, () => 'ord '.repeat(20)),
      6,
    );
    const widths = squeezed(matrix, widthsOf(matrix), () => 1);
    expect(sum(widths)).toBeLessThan(sum(widthsOf(matrix)));
    expect(pageWidth / sum(widths)).toBeGreaterThan(0.66);
    expect(widths.slice(5)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(new Set(widths.slice(0, 5)).size).toBe(1);
  });

  it('breaks no word that fitted before', () => {
    const matrix = table(
      Array.from({ length: 6 }, () => 'Borgerservicemedarbejdere og meget andet'),
      0,
    );
    expect(Math.min(...squeezed(matrix, widthsOf(matrix), () => 1))).toBeGreaterThan(25);
  });

  it('is left alone when it takes several pages anyway, or fits', () => {
    const wide = table(['ord'], 60);
    expect(squeezed(wide, widthsOf(wide), () => 1)).toEqual(widthsOf(wide));
    const small = table(['ord'], 3);
    expect(squeezed(small, widthsOf(small), () => 1)).toEqual(widthsOf(small));
  });

  it('is never made wider, nor narrower than the page asks for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 400 }), { maxLength: 9 }),
        fc.nat(30),
        (texts, numberCount) => {
          const matrix = table(texts, numberCount);
          const widths = squeezed(matrix, widthsOf(matrix), () => 2);
          widths.forEach((width, index) => {
            expect(width).toBeLessThanOrEqual(widthsOf(matrix)[index] ?? 0);
          });
          if (sum(widths) < sum(widthsOf(matrix)))
            expect(pageWidth / sum(widths)).toBeGreaterThanOrEqual(smallestScale - 0.02);
        },
      ),
    );
  });
});
