import type { Style, Workbook, Worksheet } from 'exceljs';
import type { Cell, Column, Row } from '#app/matrices/matrix.ts';
import { excelValue, put } from './cell.ts';
import type { SheetLayout, WorkbookLayout } from './layout.ts';
import { cellPadding, indentOf, indentWidth } from './layout.ts';
import { excelFormat } from './number-formats.ts';
import { pageSetup, type WorkbookMeta } from './page-setup.ts';
import { looksLikeFormula, safeText } from './safe-text.ts';
import {
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
const rowPaddingPt = 6;
/** Excel's limit. */
const maxRowHeightPt = 409;

/** Writes one matrix as one sheet. */
export function writeSheet(
  workbook: Workbook,
  layout: SheetLayout,
  layouts: WorkbookLayout,
  meta: WorkbookMeta,
): void {
  const { matrix } = layout;
  const sheet = workbook.addWorksheet(layout.name);
  pageSetup(sheet, layout, meta);
  layout.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width + fileWidth;
  });
  put(sheet.getCell(1, 1), safeText(matrix.heading ?? matrix.title), titleStyle);
  sheet.getRow(1).height = 30;
  layout.noteLines.forEach((line, index) => {
    put(sheet.getCell(index + 2, 1), safeText(line), noteStyle);
    sheet.getRow(index + 2).height = 15;
  });
  writeHeadings(sheet, layout);
  const styles = new Map<string, Partial<Style>>();
  matrix.rows.forEach((row, index) => {
    const lines = linesOf(row, layout);
    writeRow(sheet, layout, layouts, index, lines > 1, meta, styles);
    const height = lines * baseSizePt * lineHeight + rowPaddingPt;
    sheet.getRow(layout.headerRow + 1 + index).height = Math.min(maxRowHeightPt, height);
  });
  addValidations(sheet, layout, layouts);
}

function writeHeadings(sheet: Worksheet, layout: SheetLayout): void {
  let lines = 1;
  layout.matrix.columns.forEach((column, index) => {
    const title = safeText(column.title);
    const value = column.unit
      ? {
          richText: [
            { text: title, font: font({ size: headingSizePt, bold: true }) },
            {
              text: `\n${safeText(column.unit)}`,
              font: font({ size: headingSizePt, color: { argb: lighterInk } }),
            },
          ],
        }
      : title;
    put(
      sheet.getCell(layout.headerRow, index + 1),
      value,
      headingStyle(column, indentOf(layout.matrix, index)),
    );
    const text = column.unit ? `${column.title}\n${column.unit}` : column.title;
    const width = (layout.columnWidths[index] ?? column.width) - cellPadding;
    lines = Math.max(lines, wrapText(text, width, { sizePt: headingSizePt, bold: true }).length);
  });
  sheet.getRow(layout.headerRow).height = lines * headingSizePt * lineHeight + rowPaddingPt + 2;
}

function writeRow(
  sheet: Worksheet,
  layout: SheetLayout,
  layouts: WorkbookLayout,
  index: number,
  wraps: boolean,
  meta: WorkbookMeta,
  styles: Map<string, Partial<Style>>,
): void {
  const { matrix } = layout;
  const row = matrix.rows[index];
  if (!row) return;
  const firstTotal = row.kind === 'total' && matrix.rows[index - 1]?.kind !== 'total';
  matrix.columns.forEach((column, columnIndex) => {
    const cell = row.cells[column.key] ?? { value: null };
    const look = {
      row: { kind: row.kind },
      firstTotal,
      indent:
        indentOf(matrix, columnIndex) +
        (columnIndex === 0 ? row.depth : 0) +
        (cell.scenario === undefined ? 0 : 1),
      input: cell.input === true,
      link: cell.link !== undefined,
      numFmt: numFmt(cell, column, meta),
      alignRight: isNumeric(column) || typeof cell.value === 'number',
      wraps,
      scenario: cell.scenario,
    };
    // Cells that look alike share one style: thousands of cells, a dozen looks.
    const key = JSON.stringify(look);
    const style = styles.get(key) ?? cellStyle(look);
    styles.set(key, style);
    const target = sheet.getCell(layout.headerRow + 1 + index, columnIndex + 1);
    put(target, excelValue(cell, matrix.id, layouts), style);
  });
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
