import type { Column, Matrix, MatrixId, Row } from '#app/matrices/matrix.ts';
import { numberText } from './number-formats.ts';
import { sheetName } from './safe-text.ts';
import { squeezed } from './squeeze.ts';
import { headingSizePt, isBold, isNumeric } from './style.ts';
import { baseSizePt, type TextStyle, textWidth, wrapText } from './text-size.ts';

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
  const natural = matrix.columns.map((column, index) => columnWidth(matrix, column, index));
  const deepest = Math.max(0, ...matrix.rows.map(({ depth }) => depth));
  const columnWidths = squeezed(
    matrix,
    evenBlocks(matrix, natural),
    (index) => cellPadding + (indentOf(matrix, index) + (index === 0 ? deepest : 0)) * indentUnit,
  );
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
 * Wide enough for every number and heading; texts as wide as the longest, up to what the column asks for, and that wide
 * where people are to write some.
 */
function columnWidth(matrix: Matrix, column: Column, index: number): number {
  const heading = headingWidth(column);
  const texts: Measured[] = [];
  let widestNumber = 0;
  for (const row of matrix.rows) {
    const cell = row.cells[column.key];
    if (cell === undefined || cell.value === null) continue;
    const style = { sizePt: baseSizePt, bold: isBold(row) };
    const indent = index === 0 ? row.depth * indentUnit : 0;
    if (typeof cell.value === 'string') texts.push({ text: cell.value, style, indent });
    else {
      const text = numberText(cell.value, cell.format ?? column.format ?? 'general');
      widestNumber = Math.max(widestNumber, textWidth(text, style) + indent);
    }
  }
  if (isNumeric(column)) {
    const words = Math.max(0, ...texts.map(lineWidth));
    const least = Math.max(column.width - cellPadding, heading, widestNumber, words);
    return Math.min(maxColumnWidth, Math.ceil(least + cellPadding) + numberSpace(column));
  }
  const room = cellPadding + indentOf(matrix, index) * indentUnit;
  const isWrittenIn = matrix.rows.some((row) => row.cells[column.key]?.input);
  const asked = column.width - room;
  const content = Math.max(heading, widestNumber, textColumnWidth(texts, asked), isWrittenIn ? asked : 0);
  return Math.min(maxColumnWidth, Math.ceil(content + room));
}

interface Measured {
  text: string;
  style: TextStyle;
  indent: number;
}

function lineWidth({ text, style, indent }: Measured): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, style))) + indent;
}

/** No row can be higher than this many lines: a column whose texts would be cut is made wider. */
const maxLines = 30;
const wideningStep = 12;

function textColumnWidth(texts: readonly Measured[], asked: number): number {
  let width = Math.min(Math.max(0, ...texts.map(lineWidth)), asked);
  const isCut = ({ text, style, indent }: Measured) =>
    text.length > maxLines * asked && wrapText(text, width - indent, style).length > maxLines;
  while (width < maxColumnWidth && texts.some(isCut)) width += wideningStep;
  return width;
}

/** A heading over numbers may break at every space; one over text keeps to few lines even if nothing is there. */
function headingWidth(column: Column): number {
  const style = { sizePt: headingSizePt, bold: true };
  const words = `${column.title} ${column.unit ?? ''}`.split(/\s+/);
  const longest = Math.max(...words.map((word) => textWidth(word, style)));
  return isNumeric(column) ? longest : Math.max(longest, Math.min(textWidth(column.title, style), leastText));
}
const leastText = 14;

/** The scenarios of a block stand side by side at equal widths. */
function evenBlocks({ columns }: Matrix, widths: readonly number[]): number[] {
  const blocks: number[][] = [];
  columns.forEach((column, index) => {
    const block = blocks.at(-1);
    if (block && !column.startsBlock && column.scenario !== undefined) block.push(index);
    else blocks.push([index]);
  });
  const even = [...widths];
  for (const block of blocks) {
    const widest = Math.max(...block.map((index) => (widths[index] ?? 0) - numberSpace(columns[index])));
    for (const index of block.length > 1 ? block : []) even[index] = widest + numberSpace(columns[index]);
  }
  return even;
}

/** Headings over numbers must not run together; blocks of columns are set apart by space, not by lines. */
function numberSpace(column: Column | undefined): number {
  return column?.startsBlock ? 2.5 : 0.8;
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
