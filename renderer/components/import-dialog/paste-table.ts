import { type ListTable, pastedTable } from '#app/import/list-cell.ts';
import { recognizedCount } from '#app/import/list-columns.ts';
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
