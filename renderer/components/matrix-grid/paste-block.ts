import type { Block, Extent } from './grid-position.ts';
import type { CellEdit, CellProblem, ParseCell } from './grid-types.ts';

/** Where pasted text goes: the keys of the rows and columns that hold values. */
export interface PasteTarget {
  rows: readonly string[];
  columns: readonly string[];
  /** The selected block; the paste starts in its first cell. */
  block: Block;
}

export interface Paste<Value> {
  /** One edit per filled field; empty when anything could not be taken. */
  edits: CellEdit<Value>[];
  /** Everything that could not be taken, by cell. */
  problems: CellProblem[];
  /** The block is larger than what is left of the grid: its size, and the size that fits. */
  tooLarge: { block: Extent; room: Extent } | null;
  /** Empty fields, which leave what is there. */
  skipped: number;
  /** The block that was filled, to be selected afterwards. */
  filled: Block;
}

/**
 * Lays a pasted block over the grid: all of it or nothing.
 *
 * A single value fills the whole selection, as in a spreadsheet. Empty fields leave what is there, so that a
 * block with holes never deletes a score.
 */
export function pasteBlock<Value>(
  block: readonly (readonly string[])[],
  target: PasteTarget,
  parse: ParseCell<Value>,
): Paste<Value> {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const size: Extent =
    only === undefined
      ? { rows: block.length, columns: Math.max(...block.map((cells) => cells.length)) }
      : {
          rows: target.block.bottom - target.block.top + 1,
          columns: target.block.right - target.block.left + 1,
        };
  const { top, left } = target.block;
  const room: Extent = { rows: target.rows.length - top, columns: target.columns.length - left };
  const result: Paste<Value> = {
    edits: [],
    problems: [],
    tooLarge: size.rows > room.rows || size.columns > room.columns ? { block: size, room } : null,
    skipped: 0,
    filled: { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 },
  };
  if (result.tooLarge) return result;
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const text = (only ?? block[row]?.[column] ?? '').trim();
      const cell = { row: target.rows[top + row] ?? '', column: target.columns[left + column] ?? '' };
      if (text === '') {
        result.skipped += 1;
        continue;
      }
      const parsed = parse(cell, text);
      if (parsed.ok) result.edits.push({ ...cell, value: parsed.value });
      else result.problems.push({ ...cell, text, reason: parsed.error });
    }
  }
  return result.problems.length > 0 ? { ...result, edits: [] } : result;
}
