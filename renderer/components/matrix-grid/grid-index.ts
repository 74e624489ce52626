import type { Block, Selection } from './grid-position.ts';
import type { BlockKeys, CellKey, GridRow } from './grid-types.ts';

/** Every cell of a block, row by row. */
export function cellsOf(block: Block, rowKeys: readonly string[], columnKeys: readonly string[]): CellKey[] {
  return rowKeys
    .slice(block.top, block.bottom + 1)
    .flatMap((row) => columnKeys.slice(block.left, block.right + 1).map((column) => ({ row, column })));
}

/** The rows and columns of a block. */
export function keysOf(block: Block, rowKeys: readonly string[], columnKeys: readonly string[]): BlockKeys {
  return {
    rows: rowKeys.slice(block.top, block.bottom + 1),
    columns: columnKeys.slice(block.left, block.right + 1),
  };
}

/** The cell selected alone; `null` when the grid has no such cell. */
export function selectionAt(
  cell: CellKey | null,
  rowKeys: readonly string[],
  columnKeys: readonly string[],
): Selection | null {
  if (!cell) return null;
  const position = { row: rowKeys.indexOf(cell.row), column: columnKeys.indexOf(cell.column) };
  return position.row >= 0 && position.column >= 0 ? { active: position, head: position } : null;
}

/** Keys of the rows with values, and the way between their places and those of all drawn rows. */
export function indexRows(rows: readonly GridRow[]) {
  const rowKeys: string[] = [];
  const displayIndex: number[] = [];
  const dataIndex = rows.map((row, index) => {
    if (row.kind === 'header') return -1;
    displayIndex.push(index);
    return rowKeys.push(row.key) - 1;
  });
  return { rowKeys, dataIndex, displayIndex };
}
