import type { Column, Matrix, MatrixId, Row } from '#app/matrices/matrix.ts';
import { numberText } from './number-formats.ts';
import { sheetName } from './safe-text.ts';
import { headingSizePt, isBold, isNumeric } from './style.ts';
import { baseSizePt, textWidth, wrapText } from './text-size.ts';

/** Where a matrix stands in the workbook. Rows and columns count from 1, as Excel does. */
export interface SheetLayout {
  matrix: Matrix;
  name: string;
  /** The notes, broken into lines that fit the sheet, each in a row of its own under the heading. */
  noteLines: string[];
  headerRow: number;
  lastRow: number;
  rowNumbers: ReadonlyMap<string, number>;
  columnNumbers: ReadonlyMap<string, number>;
  /** In digits of the base font. */
  columnWidths: number[];
}

export type WorkbookLayout = ReadonlyMap<MatrixId, SheetLayout>;

/** Notes are read as lines of text, not across a whole landscape of columns. */
const maxNoteWidth = 150;
const maxColumnWidth = 120;
/** Excel keeps some room at both sides of a cell. */
export const cellPadding = 1.2;

/** Decides where everything stands, before the first cell is written: formulas point to all sheets. */
export function layoutWorkbook(matrices: readonly Matrix[]): WorkbookLayout {
  const layouts = new Map<MatrixId, SheetLayout>();
  for (const matrix of matrices) {
    if (layouts.has(matrix.id)) throw new Error(`matrix twice: ${matrix.id}`);
    const taken = [...layouts.values()].map((layout) => layout.name);
    layouts.set(matrix.id, layoutSheet(matrix, sheetName(matrix.title, taken)));
  }
  return layouts;
}

function layoutSheet(matrix: Matrix, name: string): SheetLayout {
  const columnWidths = matrix.columns.map((column, index) => columnWidth(matrix, column, index));
  const tableWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const noteWidth = Math.min(tableWidth, maxNoteWidth) - cellPadding;
  const noteLines = matrix.notes.flatMap((note) => wrapText(note, noteWidth, { sizePt: baseSizePt }));
  const headerRow = noteLines.length + 3;
  return {
    matrix,
    name,
    noteLines,
    headerRow,
    lastRow: headerRow + matrix.rows.length,
    rowNumbers: new Map(matrix.rows.map((row, index) => [row.key, headerRow + 1 + index])),
    columnNumbers: new Map(matrix.columns.map((column, index) => [column.key, index + 1])),
    columnWidths,
  };
}

/**
 * Wide enough for every number and every word of the heading; for texts as wide as the longest, up to what
 * the column asks for.
 */
function columnWidth(matrix: Matrix, column: Column, index: number): number {
  const heading = `${column.title} ${column.unit ?? ''}`.split(/\s+/);
  const least = Math.max(...heading.map((word) => textWidth(word, { sizePt: headingSizePt, bold: true })));
  let widestText = 0;
  let widestNumber = 0;
  for (const row of matrix.rows) {
    const cell = row.cells[column.key];
    if (cell?.value === null || cell === undefined) continue;
    const style = { sizePt: baseSizePt, bold: isBold(row) };
    const indent = index === 0 ? row.depth * indentUnit : 0;
    if (typeof cell.value === 'string') {
      const lines = cell.value.split('\n').map((line) => textWidth(line, style));
      widestText = Math.max(widestText, Math.max(...lines) + indent);
    } else {
      const text = numberText(cell.value, cell.format ?? column.format ?? 'general');
      widestNumber = Math.max(widestNumber, textWidth(text, style) + indent);
    }
  }
  const texts = isNumeric(column) ? widestText : Math.min(widestText, column.width - cellPadding);
  const asked = isNumeric(column) ? column.width : 0;
  const space = isNumeric(column) ? numberSpace(column) : indentOf(matrix, index) * indentUnit;
  const content = Math.max(asked - cellPadding, least, texts, widestNumber);
  return Math.min(maxColumnWidth, Math.ceil(content + cellPadding + space));
}

/** Headings over numbers must not run together; blocks of columns are set apart by space, not by lines. */
function numberSpace(column: Column): number {
  return column.startsBlock ? 2.5 : 0.8;
}

/** What Excel leaves free for one step of indentation. */
const indentUnit = 1.4;

/** Indentation of a whole column: text keeps its distance from what stands to its left. */
export function indentOf({ columns }: Matrix, index: number): number {
  const column = columns[index];
  return index > 0 && column && !isNumeric(column) ? 1 : 0;
}

/** Room that indentation takes in a row's cell. */
export function indentWidth(matrix: Matrix, row: Row, index: number): number {
  return (indentOf(matrix, index) + (index === 0 ? row.depth : 0)) * indentUnit;
}
