import type { CellRef, Formula, MatrixId } from '#app/matrices/matrix.ts';
import type { SheetLayout, WorkbookLayout } from './layout.ts';

/** Excel's limit for a formula. */
const maxFormulaCharacters = 8_192;

/** "A" for 1, "Z" for 26, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The formula as Excel writes it, without the leading equals sign, on the sheet of `home`. */
export function formulaText(formula: Formula, home: MatrixId, layouts: WorkbookLayout): string {
  const text = formula
    .map((part) => (typeof part === 'string' ? part : address(part, home, layouts)))
    .join('');
  if (text.length > maxFormulaCharacters) throw new Error(`formula too long: ${text.slice(0, 80)}…`);
  return text;
}

/** A cell's address by its names; with its sheet when that is another one. */
export function address(ref: CellRef, home: MatrixId, layouts: WorkbookLayout): string {
  const layout = layouts.get(ref.matrix ?? home);
  if (!layout) throw new Error(`no such matrix: ${ref.matrix}`);
  const from = place(layout, ref.row, ref.column);
  const range = ref.to ? `${from}:${place(layout, ref.to.row, ref.to.column)}` : from;
  return layout.matrix.id === home ? range : `'${layout.name}'!${range}`;
}

function place(layout: SheetLayout, row: string, column: string): string {
  const rowNumber = layout.rowNumbers.get(row);
  const columnNumber = layout.columnNumbers.get(column);
  if (!rowNumber || !columnNumber) throw new Error(`no cell ${row} / ${column} in ${layout.matrix.id}`);
  return `${columnLetters(columnNumber)}${rowNumber}`;
}
