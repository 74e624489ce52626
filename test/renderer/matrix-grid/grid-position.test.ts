import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  cellCount,
  clamped,
  type Extent,
  type Move,
  moved,
  type Position,
} from '#renderer/components/matrix-grid/grid-position.ts';

const moves: Move[] = [
  'up',
  'down',
  'left',
  'right',
  'row-start',
  'row-end',
  'column-start',
  'column-end',
  'first',
  'last',
  'page-up',
  'page-down',
  'next',
  'previous',
];
const extents = fc.record({
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 20 }),
});
const gridAndCell = extents.chain((extent) =>
  fc.tuple(
    fc.constant(extent),
    fc.record({
      row: fc.integer({ min: 0, max: extent.rows - 1 }),
      column: fc.integer({ min: 0, max: extent.columns - 1 }),
    }),
  ),
);
const isInside = (at: Position, extent: Extent) =>
  at.row >= 0 && at.row < extent.rows && at.column >= 0 && at.column < extent.columns;

describe('moving in a grid', () => {
  it('never leads outside it', () => {
    fc.assert(
      fc.property(
        gridAndCell,
        fc.constantFrom(...moves),
        fc.integer({ min: 1, max: 30 }),
        (grid, move, page) => {
          const [extent, from] = grid;
          const to = moved(from, move, extent, page);
          if (to) expect(isInside(to, extent)).toBe(true);
          else expect(['next', 'previous']).toContain(move);
        },
      ),
    );
  });

  it('reads every cell once from the first to the last with Tab, then leaves', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const seen = new Set<string>();
        for (let at: Position | null = { row: 0, column: 0 }; at; at = moved(at, 'next', extent, 1)) {
          seen.add(`${at.row} ${at.column}`);
        }
        expect(seen.size).toBe(extent.rows * extent.columns);
      }),
    );
  });

  it('goes back with Shift+Tab where Tab came from', () => {
    fc.assert(
      fc.property(gridAndCell, ([extent, from]) => {
        const next = moved(from, 'next', extent, 1);
        if (next) expect(moved(next, 'previous', extent, 1)).toEqual(from);
      }),
    );
  });
});

describe('a selected block', () => {
  it('is the same from whichever corner it was drawn', () => {
    fc.assert(
      fc.property(gridAndCell, gridAndCell, ([, active], [, head]) => {
        const block = blockOf({ active, head });
        expect(block).toEqual(blockOf({ active: head, head: active }));
        expect(cellCount(block)).toBe(
          (Math.abs(active.row - head.row) + 1) * (Math.abs(active.column - head.column) + 1),
        );
      }),
    );
  });

  it('stays inside a grid that shrank, and is untouched by one that did not', () => {
    const selection = { active: { row: 5, column: 1 }, head: { row: 7, column: 3 } };
    expect(clamped(selection, { rows: 6, columns: 3 })).toEqual({
      active: { row: 5, column: 1 },
      head: { row: 5, column: 2 },
    });
    expect(clamped(selection, { rows: 8, columns: 4 })).toBe(selection);
  });
});
