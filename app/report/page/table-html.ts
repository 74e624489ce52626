import type { Language } from '../../i18n/texts.ts';
import { translate } from '../../i18n/texts.ts';
import { itemAt } from '../../plan/item-at.ts';
import type { ReportRow, ReportTable } from '../document.ts';
import { element, type Markup } from '../markup.ts';
import { type TablePart, tableLayout } from './table-layout.ts';

/** Tables of no more rows stay on one page. */
const shortRows = 12;

/** A table with its caption, headings by scope and notes; in parts where it is wider than a page. */
export function tableHtml(language: Language, table: ReportTable, number: number): Markup {
  const { page, parts } = tableLayout(table);
  const title = translate(language, 'report.table', { number: String(number), title: table.title });
  return element(
    'div',
    { class: classes('table', page === 'wide' && 'wide', table.rows.length <= shortRows && 'short') },
    ...table.notes.map((note) => element('p', { class: 'note' }, note)),
    ...parts.map((part, index) => {
      const caption =
        parts.length === 1
          ? title
          : translate(language, 'report.tablePart', {
              title,
              part: String(index + 1),
              parts: String(parts.length),
            });
      return element('div', { class: 'scroll' }, partHtml(table, part, caption));
    }),
  );
}

function partHtml(table: ReportTable, { columns }: TablePart, caption: string): Markup {
  const total = columns.reduce((sum, index) => sum + itemAt(table.columns, index).width, 0);
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'colgroup',
      {},
      ...columns.map((index) =>
        element('col', { width: `${Math.round((100 * itemAt(table.columns, index).width) / total)}%` }),
      ),
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map((index) => {
          const column = table.columns[index];
          return element(
            'th',
            { scope: 'col', class: classes(column?.isNumeric && 'n', column?.startsBlock && 'b') },
            column?.title ?? '',
            column?.unit ? element('small', {}, ` ${column.unit}`) : null,
          );
        }),
      ),
    ),
    element('tbody', {}, ...table.rows.map((row) => rowHtml(table, row, columns))),
  );
}

function rowHtml(
  { columns: all, rowHeadings }: ReportTable,
  row: ReportRow,
  columns: readonly number[],
): Markup {
  return element(
    'tr',
    { class: row.kind === 'data' ? undefined : row.kind },
    ...columns.map((index) => {
      const { text = '', scenario, is } = itemAt(row.cells, index);
      const column = all[index];
      const isHeading = index < rowHeadings;
      return element(
        isHeading ? 'th' : 'td',
        {
          scope: isHeading ? 'row' : undefined,
          class: classes(
            index === 0 && row.depth > 0 && `d${Math.min(row.depth, 4)}`,
            (column?.isNumeric || is === 'number') && 'n',
            is === 'date' && 'k',
            column?.startsBlock && 'b',
            scenario !== undefined && `s${scenario}`,
          ),
        },
        ...withLineBreaks(text),
      );
    }),
  );
}

/** Text whose line feeds begin new lines. */
export function withLineBreaks(text: string): (Markup | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => typeof name === 'string');
  return given.length > 0 ? given.join(' ') : undefined;
}
