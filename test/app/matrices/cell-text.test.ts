import { describe, expect, it } from 'vitest';
import { cellText } from '#app/matrices/cell-text.ts';
import type { Cell, Column } from '#app/matrices/matrix.ts';

const column: Column = { key: 'c', title: 'C', width: 10, format: 'one-decimal' };

describe('a cell in the preview', () => {
  it.each<[string, Cell | undefined, string, string]>([
    ['a figure of its column', { value: 1234.56 }, '1.234,6', '1,234.6'],
    ['a share', { value: 0.185, format: 'percent' }, '18,5 %', '18.5%'],
    ['a difference up', { value: 3.04, format: 'signed' }, '+3,0', '+3.0'],
    ['a difference down', { value: -3.04, format: 'signed' }, '−3,0', '−3.0'],
    ['a difference too small to show', { value: 0.01, format: 'signed' }, '0,0', '0.0'],
    ['a figure with all its digits', { value: 2.125, format: 'general' }, '2,125', '2.125'],
    ['a text', { value: 'ved ikke' }, 'ved ikke', 'ved ikke'],
    ['nothing', undefined, '', ''],
  ])('%s', (_what, cell, danish, english) => {
    expect(cellText('da', cell, column)).toBe(danish);
    expect(cellText('en', cell, column)).toBe(english);
  });

  it('shows a date as its day, wherever the machine stands', () => {
    const cell: Cell = { value: new Date('2026-03-01T00:00:00Z'), format: 'date' };
    expect(cellText('en', cell, column)).toBe('1 Mar 2026');
  });
});
