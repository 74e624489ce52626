import type { Block } from './grid-position.ts';
import type { CellEdit, CellKey, GridCell, ParseCell } from './grid-types.ts';

/** What a key does to a block: values for some cells, none for others. */
export interface BlockEdits<Value> {
  edits: CellEdit<Value>[];
  cleared: CellKey[];
}

/** The same value for every cell. */
export function givenToBlock<Value>(value: Value, cells: readonly CellKey[]): CellEdit<Value>[] {
  return cells.map((cell) => ({ ...cell, value }));
}

/**
 * The first row of a block into the rows below it, column by column, as a spreadsheet's Ctrl+D does. A cell that a
 * value can't be given to keeps its own.
 */
export function filledDown<Value>(
  { top, bottom, left, right }: Block,
  rowKeys: readonly string[],
  columnKeys: readonly string[],
  cell: (key: CellKey) => GridCell,
  parse: ParseCell<Value>,
): BlockEdits<Value> {
  const result: BlockEdits<Value> = { edits: [], cleared: [] };
  const [first, ...below] = rowKeys.slice(top, bottom + 1);
  if (first === undefined) return result;
  for (const column of columnKeys.slice(left, right + 1)) {
    const { text, copyText = text } = cell({ row: first, column });
    for (const row of below) {
      if (copyText === '') result.cleared.push({ row, column });
      else {
        const parsed = parse({ row, column }, copyText);
        if (parsed.ok) result.edits.push({ row, column, value: parsed.value });
      }
    }
  }
  return result;
}
