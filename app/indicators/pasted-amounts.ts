import { parseAmount } from '../i18n/parse-amount.ts';
import type { Language } from '../i18n/texts.ts';
import { type EconomyLine, permanentOffset } from '../plan/economy.ts';
import { yearOffsets } from './economy-rows.ts';

/** A table as it was pasted: rows of cells, as text. */
export type PastedCells = readonly (readonly string[])[];

/** What a pasted table is read against. */
export interface PasteTarget {
  language: Language;
  budgetYear: number;
  lines: readonly Readonly<EconomyLine>[];
}

export interface PastedAmount {
  line: Readonly<EconomyLine>;
  yearOffset: number;
  amountTDkk: number;
}

/** A cell that can't be read, counted from 1 in what was pasted; its text is `economy.paste.<code>`. */
export interface PasteError {
  row: number;
  column: number;
  text: string;
  code:
    | 'no_amount'
    | 'unknown_year'
    | 'year_twice'
    | 'no_column'
    | 'unknown_line'
    | 'line_twice'
    | 'unclear_line';
}

/** What a table says; with any error nothing of it should be taken, so that no table is taken over half. */
export interface PastedTable {
  amounts: PastedAmount[];
  errors: PasteError[];
  /** Names of sums and headings, which are left: the program reckons its own. */
  skipped: string[];
}

/**
 * Reads a table of lines × years as a council's budget has it: names in the first column, and over the others the
 * years, or nothing at all when they are the budget year, the overslagsår and varigt in that order. Amounts in
 * 1.000 kr.; empty cells leave what is there.
 */
export function pastedAmounts(cells: PastedCells, target: PasteTarget): PastedTable {
  const table: PastedTable = { amounts: [], errors: [], skipped: [] };
  const [first = []] = cells;
  const hasHeading = lineOf(target.lines, first[0] ?? '').length === 0 && isHeading(first);
  const columns = hasHeading ? headedColumns(first, target, table.errors) : [null, ...yearOffsets];
  const seen = new Set<string>();
  cells.forEach((row, index) => {
    if (hasHeading && index === 0) return;
    const name = (row[0] ?? '').trim();
    if (row.every(isEmpty)) return;
    if (isSum(name) || row.slice(1).every(isEmpty)) {
      table.skipped.push(name);
      return;
    }
    const found = lineOf(target.lines, name);
    const problem = found.length !== 1 ? (found.length === 0 ? 'unknown_line' : 'unclear_line') : null;
    const [line] = found;
    if (problem || !line) {
      table.errors.push({ row: index + 1, column: 1, text: name, code: problem ?? 'unknown_line' });
      return;
    }
    if (seen.has(line.id)) table.errors.push({ row: index + 1, column: 1, text: name, code: 'line_twice' });
    seen.add(line.id);
    readRow(table, { row, index, line, columns, language: target.language });
  });
  return table;
}

interface ReadRow {
  row: readonly string[];
  index: number;
  line: Readonly<EconomyLine>;
  columns: readonly (number | null)[];
  language: Language;
}

function readRow(table: PastedTable, { row, index, line, columns, language }: ReadRow): void {
  row.forEach((text, place) => {
    if (place === 0 || isEmpty(text)) return;
    const yearOffset = columns[place] ?? null;
    const error = (code: PasteError['code']) =>
      table.errors.push({ row: index + 1, column: place + 1, text: text.trim(), code });
    if (yearOffset === null) {
      // A heading that can't be read is an error of its own, once.
      if (place >= columns.length) error('no_column');
      return;
    }
    const amountTDkk = parseAmount(language, text);
    if (amountTDkk === null) error('no_amount');
    else table.amounts.push({ line, yearOffset, amountTDkk });
  });
}

const isEmpty = (text: string) => text.trim() === '';
const year = /^(?:budget\s*|b|bo\s*|overslag\s*)?((?:19|20|21)\d\d)$/i;
const permanentWords = /^(?:varigt?|varig ændring|permanent)(?:\s+fra\s+\d{4}|\s+from\s+\d{4})?$/i;

/** Years and "varigt" over every column that says anything, and at least one of them. */
function isHeading([, ...titles]: readonly string[]): boolean {
  const said = titles.map((title) => title.trim()).filter((title) => title !== '');
  return (
    said.some((title) => year.test(title) || permanentWords.test(title)) &&
    said.every((title) => !/^[-−(]/.test(title))
  );
}

/** The year of each column as an offset; `null` for the names, for an empty heading and for one that can't be read. */
function headedColumns(
  titles: readonly string[],
  { budgetYear }: PasteTarget,
  errors: PasteError[],
): (number | null)[] {
  const seen = new Set<number>();
  return titles.map((title, place) => {
    const text = title.trim();
    if (place === 0 || text === '') return null;
    const said = year.exec(text)?.[1];
    const offset = permanentWords.test(text)
      ? permanentOffset
      : said === undefined
        ? -1
        : Number(said) - budgetYear;
    const isYear = permanentWords.test(text) || (offset >= 0 && offset < permanentOffset);
    const error = (code: PasteError['code']) => errors.push({ row: 1, column: place + 1, text, code });
    if (!isYear) {
      error('unknown_year');
      return null;
    }
    if (seen.has(offset)) error('year_twice');
    seen.add(offset);
    return offset;
  });
}

/** "I alt", "Anlæg i alt", "Total", "Sum": the pasted table's own sums. */
function isSum(name: string): boolean {
  return /(?:^|\s)(?:i alt|in all)$|^(?:total|sum|subtotal)\b/i.test(name);
}

/** Lines of that name, whatever the case and the spaces. */
function lineOf(lines: PasteTarget['lines'], name: string): readonly Readonly<EconomyLine>[] {
  const plain = (text: string) => text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();
  return lines.filter((line) => plain(line.name) === plain(name));
}
