import { describe, expect, it } from 'vitest';
import { ok, refused } from '#app/plan/result.ts';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { pasteBlock } from '#renderer/components/matrix-grid/paste-block.ts';

const parse = (_cell: CellKey, text: string) => {
  const value = Number(text);
  return Number.isNaN(value) ? refused('not_a_number') : ok(value);
};
const rows = ['r1', 'r2', 'r3'];
const columns = ['c1', 'c2', 'c3'];
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('pasting a block', () => {
  it('fills from the first selected cell', () => {
    const paste = pasteBlock(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { rows, columns, block: at(1, 1) },
      parse,
    );
    expect(paste.edits).toEqual([
      { row: 'r2', column: 'c2', value: 1 },
      { row: 'r2', column: 'c3', value: 2 },
      { row: 'r3', column: 'c2', value: 3 },
      { row: 'r3', column: 'c3', value: 4 },
    ]);
    expect(paste.filled).toEqual(at(1, 1, 2, 2));
  });

  it('names every cell it cannot read, and takes nothing over', () => {
    const paste = pasteBlock(
      [
        ['1', 'ca. 2'],
        ['x', '4'],
      ],
      { rows, columns, block: at(0, 0) },
      parse,
    );
    expect(paste.edits).toEqual([]);
    expect(paste.problems.map(({ row, column, text }) => [row, column, text])).toEqual([
      ['r1', 'c2', 'ca. 2'],
      ['r2', 'c1', 'x'],
    ]);
  });

  it('refuses a block that would run over the edge', () => {
    const paste = pasteBlock([['1', '2', '3']], { rows, columns, block: at(0, 1) }, parse);
    expect(paste.edits).toEqual([]);
    expect(paste.tooLarge).toEqual({ block: { rows: 1, columns: 3 }, room: { rows: 3, columns: 2 } });
  });

  it('leaves what is there where the block has holes, also at the end of short lines', () => {
    const paste = pasteBlock([['1', ' ', '3'], ['4']], { rows, columns, block: at(0, 0) }, parse);
    expect(paste.edits.map(({ row, column }) => row + column)).toEqual(['r1c1', 'r1c3', 'r2c1']);
    expect(paste.skipped).toBe(3);
  });

  it('fills the whole selection with a single value', () => {
    const paste = pasteBlock([['7']], { rows, columns, block: at(0, 1, 2, 2) }, parse);
    expect(paste.edits).toHaveLength(6);
    expect(paste.edits.every(({ value }) => value === 7)).toBe(true);
  });
});
