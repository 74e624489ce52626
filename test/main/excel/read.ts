import ExcelJs, { type Workbook } from 'exceljs';
import type { Cell, Matrix } from '#app/matrices/matrix.ts';
import { columnLetters } from '#main/excel/formulas.ts';
import { layoutWorkbook } from '#main/excel/layout.ts';

export async function readWorkbook(bytes: Buffer): Promise<Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return workbook;
}

/** A cell of a matrix and where it stands in the workbook. */
export interface PlacedCell {
  sheet: string;
  address: string;
  cell: Cell;
  /** "scores total/weighted.…": what it is, for a failing test. */
  what: string;
}

/** Every cell of the matrices, with its place. */
export function placedCells(matrices: readonly Matrix[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const layout of layoutWorkbook(matrices).values()) {
    for (const row of layout.matrix.rows) {
      for (const [column, cell] of Object.entries(row.cells)) {
        const letters = columnLetters(layout.columnNumbers.get(column) ?? 0);
        placed.push({
          sheet: layout.name,
          address: `${letters}${layout.rowNumbers.get(row.key)}`,
          cell,
          what: `${layout.matrix.id} ${row.key}/${column}`,
        });
      }
    }
  }
  return placed;
}

/** The value a program shows: a formula's result, an empty one as empty text. */
export function shownValue(workbook: Workbook, { sheet, address }: PlacedCell): unknown {
  const cell = workbook.getWorksheet(sheet)?.getCell(address);
  return cell?.formula ? (cell.result ?? '') : cell?.value;
}
