import { z } from 'zod';

/** More than any sheet that people fill in; what is beyond makes a workbook unreadable, never cut short. */
export const foreignLimits = {
  sheets: 50,
  /** In all sheets together. */
  rows: 20_000,
  cells: 200_000,
  /** Of one cell; Excel itself takes 32,767. */
  characters: 32_767,
  /** Of all cells together: a long text that many cells share is counted each time. */
  allCharacters: 10_000_000,
  /** The last row and column of Excel. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
} as const;

const cellFields = {
  /** Counts from 1. */
  column: z.int().min(1).max(foreignLimits.lastColumn),
  /** The value is what the program that saved the file reckoned; the formula itself is never read. */
  isFormula: z.boolean(),
};
const wordsField = z.string().max(foreignLimits.characters);

/** A cell that holds something, by what it holds. An empty one is told of only where it is a formula. */
export const foreignCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...cellFields, kind: z.literal('text'), value: wordsField }),
  z.strictObject({ ...cellFields, kind: z.literal('number'), value: z.number() }),
  /** A number that is shown as a day or a time: `yyyy-mm-dd`, or `yyyy-mm-ddThh:mm:ss` where it isn't midnight. */
  z.strictObject({ ...cellFields, kind: z.literal('date'), value: wordsField }),
  z.strictObject({ ...cellFields, kind: z.literal('boolean'), value: z.boolean() }),
  /** What stands in the cell: "#DIV/0!". */
  z.strictObject({ ...cellFields, kind: z.literal('error'), value: wordsField }),
  z.strictObject({ ...cellFields, kind: z.literal('empty'), value: z.null() }),
]);
export type ForeignCell = z.infer<typeof foreignCellSchema>;

/** A row that holds something; cells and rows stand in order, each place once. */
const foreignRowSchema = z.strictObject({
  /** Counts from 1. */
  row: z.int().min(1).max(foreignLimits.lastRow),
  cells: z.array(foreignCellSchema),
});
export type ForeignRow = z.infer<typeof foreignRowSchema>;

const foreignSheetSchema = z.strictObject({
  name: z.string().max(200),
  /** The reader of the file doesn't see it. */
  isHidden: z.boolean(),
  rows: z.array(foreignRowSchema).max(foreignLimits.rows),
});
export type ForeignSheet = z.infer<typeof foreignSheetSchema>;

/** A workbook from elsewhere as plain values, read without trusting it (`main/excel/read`). */
export const foreignWorkbookSchema = z.strictObject({
  sheets: z.array(foreignSheetSchema).max(foreignLimits.sheets),
});
export type ForeignWorkbook = z.infer<typeof foreignWorkbookSchema>;

/** A cell's address as people say it: "C5". */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
