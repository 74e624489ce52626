import { type Language, texts } from '../i18n/texts.ts';
import { itemAt, rowIn } from '../plan/item-at.ts';
import { cellText, type ListCell, type ListRow, type ListTable } from './list-cell.ts';
import { type ListContext, type ListField, type ListKind, type ListValues, nameKey } from './list-kind.ts';

/** What each column holds, by the key of a field; `null` = nothing that is taken. */
export type ListColumns = readonly (string | null)[];

/** What headings mean, as somebody has said before; by {@link headingKey}. */
export type KnownHeadings = { readonly [heading: string]: string | null };

/** Headings stand near the top: below titles and notes, above the rows. */
const searchedRows = 60;

/** A heading as it is recognized: without case, unit signs and double spaces. */
export function headingKey(heading: string): string {
  return heading
    .toLocaleLowerCase('da')
    .replaceAll('²', '2')
    .replaceAll('.', ' ')
    .replace(/[()[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The field that a heading means: as somebody said before, else by its label, else as such headings usually mean. */
function meantField(fields: readonly ListField[], heading: string, known: KnownHeadings): string | null {
  const key = headingKey(heading);
  if (key === '') return null;
  if (Object.hasOwn(known, key)) return rowIn(known, key);
  const isLabel = ({ label }: ListField) =>
    texts[label.key].some(
      (text) => headingKey(text.replace('{year}', String(label.params.year ?? ''))) === key,
    );
  return (fields.find(isLabel) ?? fields.find(({ usual }) => usual.test(key)))?.key ?? null;
}

/**
 * The row that heads the columns: the one near the top that names most fields. One that names a single field counts
 * only as the first row, and without a figure in it that is no heading.
 *
 * @param names a row that begins with one of them heads nothing
 * @returns its place in `table.rows`, or `null` when no row heads the others
 */
export function headingRow(
  table: ListTable,
  fields: readonly ListField[],
  known: KnownHeadings,
  names: readonly string[] = [],
): number | null {
  const things = new Set(names.map(nameKey));
  let best: { at: number; count: number } | null = null;
  for (const [at, { cells }] of table.rows.slice(0, searchedRows).entries()) {
    const said = cells.filter((cell) => cell !== null);
    if (things.has(nameKey(cellText(said[0], 'da')))) continue;
    const fieldOf = (cell: ListCell) => meantField(fields, cellText(cell, 'da'), known);
    const count = new Set(said.flatMap((cell) => fieldOf(cell) ?? [])).size;
    const hasFigure = said.some((cell) => isFigure(cell) && fieldOf(cell) === null);
    if (count > (best?.count ?? 0) && (count > 1 || (at === 0 && !hasFigure))) best = { at, count };
  }
  return best?.at ?? null;
}

function isFigure(cell: ListCell): boolean {
  return cell.kind === 'number' || /^[\d.,\s]+$/.test(cellText(cell, 'da'));
}

/** The headings of all columns; empty where a column has none. */
export function headingsOf(table: ListTable, heading: number | null, language: Language): string[] {
  const width = table.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const cells = heading === null ? [] : itemAt(table.rows, heading).cells;
  return Array.from({ length: width }, (_, column) => cellText(cells[column], language).replace(/\s+/g, ' '));
}

/** The rows below the headings. */
export function bodyOf(table: ListTable, heading: number | null): readonly ListRow[] {
  return heading === null ? table.rows : table.rows.slice(heading + 1);
}

/**
 * What the columns hold by their headings, or, without any, in the order that such lists have. Each field is given once,
 * to the first column that asks for it.
 */
export function guessedColumns(
  kind: Pick<ListKind, 'required' | 'unheaded'>,
  fields: readonly ListField[],
  headings: readonly string[],
  known: KnownHeadings,
): (string | null)[] {
  const { unheaded } = kind;
  if (unheaded && headings.every((heading) => heading === '')) {
    return headings.map((_, at) => unheaded[at] ?? null);
  }
  const taken = new Set<string>();
  const columns = headings.map((heading) => {
    const field = meantField(fields, heading, known);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  // A list without a heading for it still names its rows in the first column that says nothing else.
  const [name] = kind.required;
  const first = columns.findIndex((field, at) => field === null && !isKnown(headings[at] ?? '', known));
  if (name !== undefined && !taken.has(name) && first >= 0) columns[first] = name;
  return columns;
}

/** What the heading over the names says for all rows, as a heading among them does: "Anlæg" over lines of that kind. */
export function saidAbove(
  kind: ListKind,
  headings: readonly string[],
  columns: ListColumns,
  context: ListContext,
): ListValues {
  const heading = headings[columns.indexOf(itemAt(kind.required, 0))] ?? '';
  return kind.section?.(heading, context) ?? {};
}

/** Whether a column holds something, and nobody knows what: it wouldn't be taken. */
export function hasUnreadColumn(body: readonly ListRow[], columns: ListColumns): boolean {
  return body.some(({ cells }) => cells.some((cell, at) => cell !== null && (columns[at] ?? null) === null));
}

/** Whether somebody has said before what the heading means, be it nothing. */
export function isKnown(heading: string, known: KnownHeadings): boolean {
  return Object.hasOwn(known, headingKey(heading));
}

/** What is to be remembered of the columns, for the next list with such headings. */
export function headingsSaid(
  headings: readonly string[],
  columns: ListColumns,
): { [heading: string]: string | null } {
  return Object.fromEntries(
    headings.flatMap((heading, at) =>
      headingKey(heading) ? [[headingKey(heading), columns[at] ?? null]] : [],
    ),
  );
}

/** How many fields the headings of a table name. */
export function recognizedCount(table: ListTable, kind: ListKind, fields: readonly ListField[]): number {
  const heading = headingRow(table, fields, {});
  if (heading === null) return 0;
  return guessedColumns(kind, fields, headingsOf(table, heading, 'da'), {}).filter(Boolean).length;
}

/** The sheet that the list is likely to be in: the one that is called so, else the one whose headings say most. */
export function likelySheet(
  tables: readonly ListTable[],
  kind: ListKind,
  fields: readonly ListField[],
): number {
  const titles: readonly string[] = kind.sheet ? texts[kind.sheet] : [];
  const names = titles.map(nameKey);
  const called = tables.findIndex(({ sheet }) => names.includes(nameKey(sheet)));
  if (called >= 0) return called;
  const counts = tables.map((table) => recognizedCount(table, kind, fields));
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
