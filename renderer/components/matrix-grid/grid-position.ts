/** A cell by its place among the rows and columns that hold values; headings are not counted. */
export interface Position {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
}

/** The cell that is written in, and the opposite corner of the block; the same cell when it is alone. */
export interface Selection {
  active: Position;
  head: Position;
}

/** Rows and columns of a block, both ends included. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'column-start'
  | 'column-end'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down'
  | 'next'
  | 'previous';

/**
 * Where a move leads, never outside the grid.
 *
 * @param pageRows rows that fit on the screen, ≥ 1
 * @returns the same position at an edge; for `next` and `previous` (reading order, on to the next row), `null`
 *   where the grid ends: focus then goes on to what follows it
 */
export function moved(from: Position, move: Move, extent: Extent, pageRows: number): Position | null {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const { row, column } = from;
  switch (move) {
    case 'up':
      return { row: Math.max(0, row - 1), column };
    case 'down':
      return { row: Math.min(lastRow, row + 1), column };
    case 'left':
      return { row, column: Math.max(0, column - 1) };
    case 'right':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: lastColumn };
    case 'column-start':
      return { row: 0, column };
    case 'column-end':
      return { row: lastRow, column };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: lastRow, column: lastColumn };
    case 'page-up':
      return { row: Math.max(0, row - pageRows), column };
    case 'page-down':
      return { row: Math.min(lastRow, row + pageRows), column };
    case 'next':
      if (column < lastColumn) return { row, column: column + 1 };
      return row < lastRow ? { row: row + 1, column: 0 } : null;
    case 'previous':
      if (column > 0) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: lastColumn } : null;
  }
}

/** The block a selection spans, whichever corner it was drawn from. */
export function blockOf({ active, head }: Selection): Block {
  return {
    top: Math.min(active.row, head.row),
    bottom: Math.max(active.row, head.row),
    left: Math.min(active.column, head.column),
    right: Math.max(active.column, head.column),
  };
}

/** Number of cells in a block. */
export function cellCount(block: Block): number {
  return (block.bottom - block.top + 1) * (block.right - block.left + 1);
}

/** The selection inside a grid that has become smaller; alone at the first cell when it was outside. */
export function clamped(selection: Selection, extent: Extent): Selection {
  const inside = ({ row, column }: Position): Position => ({
    row: Math.max(0, Math.min(row, extent.rows - 1)),
    column: Math.max(0, Math.min(column, extent.columns - 1)),
  });
  const active = inside(selection.active);
  const head = inside(selection.head);
  const same = (a: Position, b: Position) => a.row === b.row && a.column === b.column;
  return same(active, selection.active) && same(head, selection.head) ? selection : { active, head };
}
