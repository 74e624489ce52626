import { type TextKey, texts } from '../i18n/texts.ts';
import type { ForeignCell, ForeignRow, ForeignSheet, ForeignWorkbook } from '../import/foreign-workbook.ts';
import { type AnswerColumn, answerColumns } from './answer-sheet.ts';
import { complaintsOf, type SheetProblem } from './problem.ts';
import { isHeadCode, readHeadCode, type SheetHead } from './sheet-code.ts';

/** A score sheet found in a workbook: whom it is for, and its rows, whose cells go by the names of the columns. */
export interface LocatedSheet {
  sheet: string;
  head: SheetHead;
  /** Where the head stands, for what is wrong with it. */
  headRow: number;
  columns: { readonly [Name in AnswerColumn]: number };
  rows: { row: number; cells: { readonly [Name in AnswerColumn]?: ForeignCell } }[];
}

/**
 * Finds the one score sheet of a workbook by its head; its columns must stand in the order in which they were sent out.
 *
 * @returns what keeps it from being read: there is none, there are two, or its columns were moved
 */
export function locateSheet(workbook: ForeignWorkbook): LocatedSheet | SheetProblem[] {
  const problems: SheetProblem[] = [];
  const heads = workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => {
      const cell = row.cells.find((one) => isHeadCode(textOf(one)));
      return cell ? [{ sheet, row, cell }] : [];
    }),
  );
  const [first, second] = heads;
  if (!first) return [{ sheet: '', cell: '', reason: { code: 'sheet_none', details: {} } }];
  if (second) {
    complaintsOf(second.sheet.name, problems).add(second.row.row, second.cell.column, 'sheet_twice');
    return problems;
  }
  const { sheet, row, cell } = first;
  const complaints = complaintsOf(sheet.name, problems);
  const head = readHeadCode(textOf(cell));
  if (!head) {
    complaints.add(row.row, cell.column, 'sheet_head');
    return problems;
  }
  const firstColumn = cell.column - answerColumns.length + 1;
  const headings = headingsAbove(sheet, row.row, cell.column);
  answerColumns.forEach((name, index) => {
    const heading = headings?.cells.find(({ column }) => column === firstColumn + index);
    if (!heading || !isHeading(textOf(heading), name)) {
      complaints.add(headings?.row ?? row.row, Math.max(1, firstColumn + index), 'sheet_columns', {
        heading: heading ? textOf(heading) : '',
      });
    }
  });
  if (problems.length > 0) return problems;
  const columns = Object.fromEntries(
    answerColumns.map((name, index) => [name, firstColumn + index]),
  ) as LocatedSheet['columns'];
  const below = sheet.rows.filter((one) => one.row > row.row);
  return {
    sheet: sheet.name,
    head,
    headRow: row.row,
    columns,
    rows: below.map((one) => ({ row: one.row, cells: byName(one, firstColumn) })),
  };
}

/** What a cell says, as text; empty where it says nothing. */
export function textOf(cell: ForeignCell | undefined): string {
  return cell?.value === null || cell === undefined ? '' : String(cell.value);
}

/** The row of headings, wherever notes above it have moved it. */
function headingsAbove(sheet: ForeignSheet, headRow: number, codeColumn: number): ForeignRow | undefined {
  return sheet.rows.findLast(
    ({ row, cells }) =>
      row < headRow && cells.some((cell) => cell.column === codeColumn && isHeading(textOf(cell), 'code')),
  );
}

function isHeading(text: string, name: AnswerColumn): boolean {
  const key: TextKey = `sheet.column.${name}`;
  return texts[key].some((heading) => heading === text.trim());
}

function byName(row: ForeignRow, firstColumn: number): LocatedSheet['rows'][number]['cells'] {
  const cells: { [Name in AnswerColumn]?: ForeignCell } = {};
  for (const cell of row.cells) {
    const name = answerColumns[cell.column - firstColumn];
    if (name) cells[name] = cell;
  }
  return cells;
}
