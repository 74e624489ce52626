import { memo } from 'react';
import type { Language } from '#app/i18n/texts.ts';
import { cellText } from '#app/matrices/cell-text.ts';
import type { Column, Matrix, Row } from '#app/matrices/matrix.ts';

/** Pixels that a character of a column's width takes. */
const characterPx = 7.2;
/** What a cell keeps free on its left and right (`sheet-paper.ts`). */
const cellPaddingPx = 16;

/** Pixels that the columns of a sheet take side by side. */
export function columnsPx(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width * characterPx + cellPaddingPx, 0);
}

interface MatrixTableProps {
  matrix: Matrix;
  /** The workbook's language, which need not be the window's. */
  language: Language;
  /** Rows and columns beyond these are left out: a preview is looked at, not searched. */
  maxRows: number;
  maxColumns: number;
  /** As wide as the page, however narrow its columns become; else as wide as it takes to read them. */
  fitsPage?: boolean;
}

/** A matrix as its sheet shows it: the same titles, values and formats. */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { matrix, language, maxRows, maxColumns, fitsPage = false } = props;
  const columns = matrix.columns.slice(0, maxColumns);
  return (
    <table lang={language} data-fits-page={fitsPage ? '' : undefined}>
      {fitsPage ? (
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: width * characterPx + cellPaddingPx }} />
          ))}
        </colgroup>
      ) : null}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-number={isNumeric(column) ? '' : undefined}>
              {column.title} {column.unit ? <small>{column.unit}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.slice(0, maxRows).map((row) => (
          <tr key={row.key} data-kind={row.kind}>
            {columns.map((column, index) => (
              <MatrixCell
                key={column.key}
                row={row}
                column={column}
                isFirst={index === 0}
                language={language}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

interface MatrixCellProps {
  row: Row;
  column: Column;
  isFirst: boolean;
  language: Language;
}

function MatrixCell({ row, column, isFirst, language }: MatrixCellProps) {
  const cell = row.cells[column.key];
  const text = cellText(language, cell, column);
  const maxWidth = column.width * characterPx;
  if (isFirst) {
    return (
      <th scope="row" style={{ maxWidth, paddingLeft: 6 + row.depth * 12 }}>
        {text}
      </th>
    );
  }
  return (
    <td
      data-number={isNumeric(column) || typeof cell?.value === 'number' ? '' : undefined}
      data-input={cell?.input ? '' : undefined}
      style={{ maxWidth }}
    >
      {text}
    </td>
  );
}

function isNumeric({ format }: Column): boolean {
  return format !== undefined && format !== 'date';
}
