import type { CellValue as ExcelValue, Style, Workbook, Worksheet } from 'exceljs';
import type { Cell, Column, Row } from '#app/matrices/matrix.ts';
import { excelValue } from './cell.ts';
import { cellPadding, indentOf, indentWidth, type SheetLayout, type WorkbookLayout } from './layout.ts';
import { excelFormat } from './number-formats.ts';
import { pageSetup, type WorkbookMeta } from './page-setup.ts';
import { looksLikeFormula, safeText } from './safe-text.ts';
import {
  type CellLook,
  cellStyle,
  font,
  headingSizePt,
  headingStyle,
  isBold,
  isNumeric,
  lighterInk,
  noteStyle,
  titleStyle,
} from './style.ts';
import { baseSizePt, wrapText } from './text-size.ts';
import { addValidations } from './validation.ts';

/** What a width in the file has above the one Excel shows. It also keeps clear of 9, which ExcelJS leaves out. */
const fileWidth = 0.71;
/** Height of a line of text, as share of its size. */
const lineHeight = 1.3;
const rowPaddingPt = 5;
const titleHeightPt = 30;
const noteHeightPt = 15;
/** Excel's limit. */
const maxRowHeightPt = 409;

/** What is needed to write the cells of one sheet. */
interface Writing {
  sheet: Worksheet;
  layout: SheetLayout;
  layouts: WorkbookLayout;
  meta: WorkbookMeta;
  /** Cells that look alike share one style: thousands of cells, a dozen looks. */
  styles: Map<string, Partial<Style>>;
}

/** Adds a sheet with one matrix. */
export function writeSheet(
  workbook: Workbook,
  layout: SheetLayout,
  layouts: WorkbookLayout,
  meta: WorkbookMeta,
): Worksheet {
  const sheet = workbook.addWorksheet(layout.name);
  const writing: Writing = { sheet, layout, layouts, meta, styles: new Map() };
  pageSetup(sheet, layout, meta);
  layout.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width + fileWidth;
  });
  writeHead(writing);
  writeHeadings(writing);
  layout.matrix.rows.forEach((row, index) => {
    writeRow(writing, row, index);
  });
  addValidations(sheet, layout, layouts);
  return sheet;
}

/** The heading above the table and the notes under it. */
function writeHead({ sheet, layout }: Writing): void {
  const { matrix, noteLines } = layout;
  put(sheet, 1, 1, safeText(matrix.heading ?? matrix.title), titleStyle);
  sheet.getRow(1).height = titleHeightPt;
  noteLines.forEach((line, index) => {
    put(sheet, index + 2, 1, safeText(line), noteStyle);
    sheet.getRow(index + 2).height = noteHeightPt;
  });
}

function writeHeadings({ sheet, layout }: Writing): void {
  let lines = 1;
  layout.matrix.columns.forEach((column, index) => {
    const style = headingStyle(column, indentOf(layout.matrix, index));
    put(sheet, layout.headerRow, index + 1, headingText(column), style);
    const text = column.unit ? `${column.title}\n${column.unit}` : column.title;
    const width = (layout.columnWidths[index] ?? column.width) - cellPadding;
    lines = Math.max(lines, wrapText(text, width, { sizePt: headingSizePt, bold: true }).length);
  });
  sheet.getRow(layout.headerRow).height = lines * headingSizePt * lineHeight + rowPaddingPt + 2;
}

/** The unit stands under the title, in lighter ink. */
function headingText({ title, unit }: Column): ExcelValue {
  if (!unit) return safeText(title);
  const lighter = font({ size: headingSizePt, color: { argb: lighterInk } });
  return {
    richText: [
      { text: safeText(title), font: font({ size: headingSizePt, bold: true }) },
      { text: `\n${safeText(unit)}`, font: lighter },
    ],
  };
}

function writeRow({ sheet, layout, layouts, meta, styles }: Writing, row: Row, index: number): void {
  const { matrix, headerRow } = layout;
  const rowNumber = headerRow + 1 + index;
  const lines = linesOf(row, layout);
  const firstTotal = row.kind === 'total' && matrix.rows[index - 1]?.kind !== 'total';
  matrix.columns.forEach((column, columnIndex) => {
    const cell = row.cells[column.key] ?? { value: null };
    const ownIndent = (columnIndex === 0 ? row.depth : 0) + (cell.scenario === undefined ? 0 : 1);
    const look: CellLook = {
      kind: row.kind,
      firstTotal,
      indent: indentOf(matrix, columnIndex) + ownIndent,
      input: cell.input === true,
      link: cell.link !== undefined,
      numFmt: numFmt(cell, column, meta),
      alignRight: isNumeric(column) || typeof cell.value === 'number',
      wraps: lines > 1,
      scenario: cell.scenario,
    };
    const key = Object.values(look).join('|');
    const style = styles.get(key) ?? cellStyle(look);
    styles.set(key, style);
    put(sheet, rowNumber, columnIndex + 1, excelValue(cell, matrix.id, layouts), style);
  });
  const height = lines * baseSizePt * lineHeight + rowPaddingPt;
  sheet.getRow(rowNumber).height = Math.min(maxRowHeightPt, height);
}

function put(sheet: Worksheet, row: number, column: number, value: ExcelValue, style: Partial<Style>): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = style;
}

function numFmt(cell: Cell, column: Column, meta: WorkbookMeta): string {
  if (typeof cell.value === 'string' && !cell.formula) {
    return looksLikeFormula(cell.value) ? '@' : 'General';
  }
  return excelFormat(cell.format ?? column.format ?? 'general', meta.language);
}

/** Lines of the row's tallest cell. */
function linesOf(row: Row, layout: SheetLayout): number {
  let lines = 1;
  layout.matrix.columns.forEach((column, index) => {
    const value = row.cells[column.key]?.value;
    if (typeof value !== 'string' || isNumeric(column)) return;
    const width =
      (layout.columnWidths[index] ?? column.width) - cellPadding - indentWidth(layout.matrix, row, index);
    lines = Math.max(lines, wrapText(value, width, { sizePt: baseSizePt, bold: isBold(row) }).length);
  });
  return lines;
}
