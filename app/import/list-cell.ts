import { type Language, translate } from '../i18n/texts.ts';
import type { ForeignCell, ForeignSheet } from './foreign-workbook.ts';
import { cellAddress } from './foreign-workbook.ts';

/** What a cell of a list holds; `null` for one that holds nothing. */
export type ListCell =
  | { kind: 'text' | 'date' | 'error'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  /** A formula that whoever saved the file never reckoned. */
  | { kind: 'unreckoned' };

/** A row with its number where it came from, from 1; cells from the first column on. */
export interface ListRow {
  row: number;
  cells: readonly (ListCell | null)[];
}

/** A table from elsewhere: pasted, or a sheet of a workbook. */
export interface ListTable {
  /** Name of the sheet; empty for what was pasted. */
  sheet: string;
  rows: readonly ListRow[];
}

/** A pasted block as a table: every cell is text, and means what its column says. */
export function pastedTable(block: readonly (readonly string[])[]): ListTable {
  const rows = block.map((texts, at) => ({
    row: at + 1,
    cells: texts.map((text): ListCell | null => (text.trim() === '' ? null : { kind: 'text', value: text })),
  }));
  return { sheet: '', rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}

/** A sheet as a table. A formula counts as what it was reckoned to. */
export function sheetTable({ name, rows }: ForeignSheet): ListTable {
  return {
    sheet: name,
    rows: rows.map(({ row, cells }) => {
      const placed: (ListCell | null)[] = [];
      for (const cell of cells) {
        while (placed.length < cell.column - 1) placed.push(null);
        placed.push(listCell(cell));
      }
      return { row, cells: placed };
    }),
  };
}

function listCell(cell: ForeignCell): ListCell | null {
  switch (cell.kind) {
    case 'empty':
      return cell.isFormula ? { kind: 'unreckoned' } : null;
    case 'text':
      return cell.value.trim() === '' ? null : { kind: 'text', value: cell.value };
    default:
      return { kind: cell.kind, value: cell.value } as ListCell;
  }
}

/** What a cell says, as text: a number with the language's decimal sign and nothing between its thousands. */
export function cellText(cell: ListCell | null | undefined, language: Language): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'number':
      return language === 'da' ? digitsOf(cell.value).replace('.', ',') : digitsOf(cell.value);
    case 'boolean':
      return translate(language, cell.value ? 'matrix.yes' : 'matrix.no');
    case 'unreckoned':
      return '';
    default:
      return cell.value.trim();
  }
}

/** Every digit that counts, and no power of ten: people read it, and it is read again. */
function digitsOf(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** Where a cell is, as people look for it: "Ark1!C7", or "C7" of what was pasted. Columns count from 0 here. */
export function placeOf({ sheet }: Pick<ListTable, 'sheet'>, row: number, column: number): string {
  const address = cellAddress(row, column + 1);
  return sheet === '' ? address : `${sheet}!${address}`;
}
