import type { ReportCell, ReportColumn, ReportTable } from './document.ts';

type PlainColumn = Pick<ReportColumn, 'key' | 'title' | 'width'> & Partial<ReportColumn>;

/** A table of rows that are in no matrix, every row alike and named by its first cell. */
export function plainTable(
  title: string,
  columns: readonly PlainColumn[],
  rows: readonly { key: string; cells: readonly (string | ReportCell)[] }[],
): ReportTable {
  return {
    title,
    notes: [],
    columns: columns.map((column) => ({ unit: '', isNumeric: false, startsBlock: false, ...column })),
    rows: rows.map(({ key, cells }) => ({
      key,
      kind: 'data',
      depth: 0,
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    })),
    rowHeadings: 1,
  };
}
