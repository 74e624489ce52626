import type { Chart } from '#app/matrices/matrix.ts';
import type { SheetLayout } from '../layout.ts';

/** Where a chart is drawn, in rows and columns from 1; the last ones still belong to it. */
export interface ChartPlace {
  chart: Chart;
  /** The empty row before it, which is the first of its printed page. */
  pageRow: number;
  fromRow: number;
  toRow: number;
  toColumn: number;
}

/** In rows of 15 pt: three quarters of a printed page. */
const heightRows = 27;
/** Of a chart with its axes and legend, in digits of the base font. */
const leastWidth = 125;
/** Of a column that nobody gave a width. */
const emptyColumnWidth = 9;

/** One under the other under the table, each with a row between. */
export function chartPlaces({ matrix, columnWidths, lastRow }: SheetLayout): ChartPlace[] {
  const tableWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const more = Math.max(0, Math.ceil((leastWidth - tableWidth) / emptyColumnWidth));
  return (matrix.charts ?? []).map((chart, index) => {
    const pageRow = lastRow + 1 + index * (heightRows + 1);
    const fromRow = pageRow + 1;
    return { chart, pageRow, fromRow, toRow: fromRow + heightRows - 1, toColumn: columnWidths.length + more };
  });
}
