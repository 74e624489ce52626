import { cellText } from '../matrices/cell-text.ts';
import { type Council, legend } from '../matrices/council.ts';
import type { Column, Matrix, Row } from '../matrices/matrix.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './document.ts';
import { carried } from './rounding.ts';
import { doubtOf } from './uncertainty.ts';

/** Decimals of figures that stand in no format of their own. */
const plainDecimals = 2;

interface Choice {
  /** Which columns; all unless given. */
  columns?: (column: Column) => boolean;
  /** Which rows; all unless given. */
  rows?: (row: Row) => boolean;
  /** Instead of the matrix's own. */
  title?: string;
  notes?: readonly string[];
  /** What stands in a cell instead of its value; `null` leaves it. */
  text?: (row: Row, column: Column) => string | null;
}

/** A matrix, or a part of it, as the report shows it: every figure rounded to what is known of it. */
export function tableOf(council: Council, matrix: Matrix, choice: Choice = {}): ReportTable {
  const columns = matrix.columns.filter(choice.columns ?? (() => true));
  const headings = matrix.columns.slice(0, matrix.rowHeadings ?? 1);
  const rows = matrix.rows.filter(choice.rows ?? (() => true));
  return {
    title: choice.title ?? matrix.heading ?? matrix.title,
    notes: choice.notes ?? readNotes(council, matrix),
    columns: columns.map(reportColumn),
    rows: withoutLooseHeaders(rows).map((row) => reportRow(council, matrix, columns, row, choice.text)),
    rowHeadings: Math.max(1, columns.filter((column) => headings.includes(column)).length),
  };
}

function reportColumn({ key, title, unit = '', format, width, startsBlock = false }: Column): ReportColumn {
  const isNumeric = format !== undefined && format !== 'date';
  return { key, title, unit, isNumeric, width, startsBlock };
}

/** A line that names rows of which none is left says nothing. */
function withoutLooseHeaders(rows: readonly Row[]): Row[] {
  return rows.filter((row, index) => {
    if (row.kind !== 'header' || Object.values(row.cells).some((cell) => typeof cell.value === 'number'))
      return true;
    const next = rows[index + 1];
    return next !== undefined && (next.kind !== 'header' || next.depth > row.depth);
  });
}

function reportRow(
  council: Council,
  matrix: Matrix,
  columns: readonly Column[],
  row: Row,
  text: Choice['text'] = () => null,
): ReportRow {
  const cells = columns.map((column): ReportCell => {
    const cell = row.cells[column.key];
    const shown = text(row, column) ?? roundedText(council, matrix, row, column);
    return {
      text: shown,
      ...(typeof cell?.value === 'number' ? { is: 'number' } : {}),
      ...(cell?.value instanceof Date ? { is: 'date' } : {}),
      ...(cell?.scenario === undefined ? {} : { scenario: cell.scenario }),
    };
  });
  return { key: row.key, kind: row.kind, depth: row.depth, cells };
}

function roundedText(council: Council, matrix: Matrix, row: Row, column: Column): string {
  const cell = row.cells[column.key];
  const doubt = doubtOf(council, matrix.id, row, column);
  return cellText(council.context.language, cell, column, (value, maxDecimals) =>
    carried(
      value,
      doubt?.uncertainty ?? 0,
      Math.min(maxDecimals, doubt?.maxDecimals ?? maxDecimals, maxDecimals > 4 ? plainDecimals : maxDecimals),
    ),
  );
}

/** The notes of a matrix without those that a report says once for all: what the letters stand for. */
function readNotes(council: Council, { notes }: Matrix): string[] {
  const letters = legend(council);
  return notes.filter((note) => !letters.includes(note));
}
