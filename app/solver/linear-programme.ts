/**
 * A linear programme, some of whose columns must be whole: minimise `Σ columnCosts · x` with
 * `columnLower ≤ x ≤ columnUpper` and, for every row, `rowLower ≤ Σ coefficient · x ≤ rowUpper`.
 *
 * Bounds may be infinite. Rows are stored one after the other: those of row `r` stand from `rowStarts[r]` up to
 * (not with) `rowStarts[r + 1]` in `entryColumns` and `entryCoefficients`.
 */
export interface LinearProgramme {
  columnCosts: Float64Array;
  columnLower: Float64Array;
  columnUpper: Float64Array;
  /** 1 where the value must be whole. */
  columnIsWhole: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** One more than there are rows. */
  rowStarts: Int32Array;
  entryColumns: Int32Array;
  entryCoefficients: Float64Array;
}

/** One unknown; `upper` is infinite and `isWhole` false unless said. */
export interface Column {
  cost: number;
  lower?: number;
  upper?: number;
  isWhole?: boolean;
}

/** What a row adds up: pairs of column and coefficient, no column twice. */
export type RowEntries = readonly (readonly [column: number, coefficient: number])[];

/** Writes a programme column by column and row by row. */
export interface ProgrammeBuilder {
  /** @returns number of the column, from 0 */
  addColumn(column: Column): number;
  /** `lower ≤ Σ ≤ upper`; either may be infinite. @returns number of the row, from 0 */
  addRow(lower: number, upper: number, entries: RowEntries): number;
  build(): LinearProgramme;
}

/** An empty programme to be written. */
export function createProgrammeBuilder(): ProgrammeBuilder {
  const columns: Required<Column>[] = [];
  const rows: { lower: number; upper: number }[] = [];
  const rowStarts = [0];
  const entryColumns: number[] = [];
  const entryCoefficients: number[] = [];
  return {
    addColumn: ({ cost, lower = 0, upper = Number.POSITIVE_INFINITY, isWhole = false }) =>
      columns.push({ cost, lower, upper, isWhole }) - 1,
    addRow(lower, upper, entries) {
      for (const [column, coefficient] of entries) {
        if (coefficient === 0) continue;
        entryColumns.push(column);
        entryCoefficients.push(coefficient);
      }
      rowStarts.push(entryColumns.length);
      return rows.push({ lower, upper }) - 1;
    },
    build: () => ({
      columnCosts: Float64Array.from(columns, ({ cost }) => cost),
      columnLower: Float64Array.from(columns, ({ lower }) => lower),
      columnUpper: Float64Array.from(columns, ({ upper }) => upper),
      columnIsWhole: Uint8Array.from(columns, ({ isWhole }) => (isWhole ? 1 : 0)),
      rowLower: Float64Array.from(rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      rowStarts: Int32Array.from(rowStarts),
      entryColumns: Int32Array.from(entryColumns),
      entryCoefficients: Float64Array.from(entryCoefficients),
    }),
  };
}
