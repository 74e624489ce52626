import ExcelJs, { type CellValue } from 'exceljs';
import type { Language } from '#app/i18n/texts.ts';
import { cellAddress, type ForeignCell, type ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type AnswerColumn, answerColumns } from '#app/scoresheet/answer-sheet.ts';
import { readWorkbook } from '#main/excel/read/workbook.ts';
import { writeScoreSheet } from '#main/excel/score-sheet.ts';
import { context } from '../../app/matrices/plans.ts';
import { ids } from '../../app/scoresheet/asked-plan.ts';

/** A rater's sheet as it goes out. */
export async function sheetOut(
  plan: Plan,
  { roundId = ids.open, raterId = ids.anna, language = 'da' as Language } = {},
): Promise<Buffer> {
  const sheet = await writeScoreSheet(plan, roundId, raterId, { ...context, language });
  if (!sheet.ok) throw new Error(sheet.error.code);
  return sheet.value.bytes;
}

export async function foreign(bytes: Buffer): Promise<ForeignWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** What is written into a cell: a value as it comes back, or nothing. */
export type Written = Pick<ForeignCell, 'kind' | 'value'> & { isFormula?: boolean };

export const number = (value: number): Written => ({ kind: 'number', value });
export const words = (value: string): Written => ({ kind: 'text', value });

/** Where a criterion and scenario are asked about: the number of their row. */
export function rowOf(workbook: ForeignWorkbook, criterionId: string, scenarioId: string): number {
  const row = workbook.sheets[0]?.rows.find(({ cells }) =>
    cells.some(({ value }) => String(value).startsWith(`${criterionId} ${scenarioId} `)),
  );
  if (!row) throw new Error('not asked');
  return row.row;
}

export function addressOf(row: number, column: AnswerColumn): string {
  return cellAddress(row, answerColumns.indexOf(column) + 1);
}

/** The workbook with cells of its first sheet written anew; `null` empties one. */
export function written(
  workbook: ForeignWorkbook,
  cells: readonly { row: number; column: AnswerColumn; value: Written | null }[],
): ForeignWorkbook {
  const copy = structuredClone(workbook);
  const sheet = copy.sheets[0];
  for (const { row: at, column, value } of cells) {
    const row = sheet?.rows.find((one) => one.row === at);
    if (!row) throw new Error(`no row ${at}`);
    const number = answerColumns.indexOf(column) + 1;
    row.cells = row.cells.filter((cell) => cell.column !== number);
    if (value) row.cells.push({ column: number, isFormula: false, ...value } as ForeignCell);
    row.cells.sort((a, b) => a.column - b.column);
  }
  return copy;
}

/** The same in the file itself, for what goes on to LibreOffice. */
export async function filledIn(bytes: Buffer, cells: { [address: string]: CellValue }): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  for (const [address, value] of Object.entries(cells)) {
    const cell = workbook.worksheets[0]?.getCell(address);
    if (cell) cell.value = value;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
