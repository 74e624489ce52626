import { type ListTable, pastedTable } from '#app/import/list-cell.ts';
import { guessedColumns, headingRow, headingsOf } from '#app/import/list-columns.ts';
import type { ListField, ListKind } from '#app/import/list-kind.ts';
import { parseTsv } from '../matrix-grid/tsv.ts';

/**
 * What was pasted as a table. Spreadsheets part columns by tabs, files of values by semicolons or, abroad, by commas;
 * a comma counts only where the headings tell, as Danish numbers have one of their own.
 */
export function tableOfText(text: string, kind: ListKind, fields: readonly ListField[]): ListTable {
  const trimmed = text.replace(/^\s*\n/, '').trimEnd();
  if (trimmed.includes('\t')) return pastedTable(parseTsv(trimmed));
  if (trimmed.includes(';')) return pastedTable(parseTsv(trimmed, ';'));
  const parted = pastedTable(parseTsv(trimmed, ','));
  return recognizedCount(parted, kind, fields) > 1 ? parted : pastedTable(parseTsv(trimmed));
}

/** How many fields the headings of a table name. */
export function recognizedCount(table: ListTable, kind: ListKind, fields: readonly ListField[]): number {
  const heading = headingRow(table, fields, {});
  if (heading === null) return 0;
  return guessedColumns(kind, fields, headingsOf(table, heading, 'da'), {}).filter(Boolean).length;
}
