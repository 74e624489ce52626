import { heldIn, itemAt } from '../plan/item-at.ts';
import {
  type Cell,
  type CellRef,
  type Formula,
  formula,
  type MatrixId,
  type NumberFormat,
  type Row,
} from './matrix.ts';

/** A cell that holds just this. */
export function plain(value: Cell['value'], format?: NumberFormat): Cell {
  return format ? { value, format } : { value };
}

/** A cell that shows what stands in another one. */
export function same(value: Cell['value'], ref: CellRef, format?: NumberFormat): Cell {
  return { value, formula: formula`${ref}`, ...(format ? { format } : {}) };
}

/** A line that names the rows under it, in the column `name`. */
export function headerRow(key: string, name: string): Row {
  return { key: `header.${key}`, kind: 'header', depth: 0, cells: { name: plain(name) } };
}

/** All cells of a column, from the first of the rows to the last; headers between them hold nothing there. */
export function wholeColumn(rows: readonly Row[], column: string): CellRef {
  return { row: itemAt(rows, 0).key, column, to: { row: itemAt(rows, rows.length - 1).key, column } };
}

/** Excel's limit of arguments is 255. */
const maxArguments = 250;

/**
 * `SUM(…)` or `COUNT(…)` over the cells of one column in some rows, neighbouring rows joined to ranges.
 *
 * @param rows keys in the order of the sheet; `order` the place of every row there
 */
export function overRows(
  name: 'SUM' | 'COUNT',
  rows: readonly string[],
  column: string,
  order: ReadonlyMap<string, number>,
): Formula {
  if (rows.length === 0) return ['0'];
  const runs: CellRef[] = [];
  let last: string | undefined;
  for (const row of rows) {
    const run = runs.at(-1);
    const follows = last !== undefined && order.get(row) === heldIn(order, last) + 1;
    if (run && follows) run.to = { row, column };
    else runs.push({ row, column });
    last = row;
  }
  const parts: (string | CellRef)[] = [];
  for (let start = 0; start < runs.length; start += maxArguments) {
    parts.push(`${start > 0 ? '+' : ''}${name}(`);
    runs.slice(start, start + maxArguments).forEach((run, index) => {
      if (index > 0) parts.push(',');
      parts.push(run);
    });
    parts.push(')');
  }
  return runs.length > maxArguments ? ['(', ...parts, ')'] : parts;
}

/** A reference to one cell of another sheet. */
export function elsewhere(matrix: MatrixId, row: string, column: string): CellRef {
  return { matrix, row, column };
}
