import type { Worksheet } from 'exceljs';
import { type Language, translate } from '#app/i18n/texts.ts';
import { chartPlaces } from './charts/chart-places.ts';
import { columnLetters } from './formulas.ts';
import type { SheetLayout } from './layout.ts';
import { safeText } from './safe-text.ts';
import { pageWidth, smallestScale } from './squeeze.ts';

/** What every sheet says of the whole: nothing that makes two exports of one plan on one day differ. */
export interface WorkbookMeta {
  language: Language;
  profile: 'intern' | 'offentlig';
  title: string;
  municipality: string;
  planVersion: number;
  planHash: string;
  /** The day of the export, `yyyy-mm-dd`. */
  today: string;
}

const a4 = 9;
/** Excel's limit for a footer is 255. */
const maxFooterCharacters = 250;
/** More would run into the middle. */
const maxFooterTitle = 60;

/** Paper, repeated headings, footer, frozen panes, filter and protection of one sheet. */
export function pageSetup(sheet: Worksheet, layout: SheetLayout, meta: WorkbookMeta): void {
  const { matrix, headerRow, lastRow } = layout;
  const headings = Math.min(matrix.rowHeadings ?? 1, matrix.columns.length);
  const lastColumn = columnLetters(matrix.columns.length);
  const printedColumns = matrix.columns.filter(({ screenOnly }) => !screenOnly).length;
  const pages = pagesWide(layout.columnWidths.slice(0, printedColumns), headings);
  const charts = chartPlaces(layout);
  const printedTo = charts.at(-1) ?? { toColumn: printedColumns, toRow: lastRow };
  sheet.views = [
    {
      state: 'frozen',
      xSplit: headings < matrix.columns.length ? headings : 0,
      ySplit: headerRow,
      showGridLines: false,
      activeCell: 'A1',
    },
  ];
  sheet.pageSetup = {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    ...(pages > 1 ? { printTitlesColumn: `A:${columnLetters(headings)}` } : {}),
    // ExcelJS makes only the columns absolute.
    printArea: `A$1:${columnLetters(printedTo.toColumn)}$${printedTo.toRow}`,
    pageOrder: 'overThenDown',
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  // No chart is cut in two: each begins a page of its own.
  for (const { pageRow } of charts) sheet.getRow(pageRow - 1).addPageBreak();
  sheet.headerFooter.oddFooter = footer(meta);
  if (matrix.filter && matrix.rows.length > 0) {
    sheet.autoFilter = `A${headerRow}:${lastColumn}${lastRow}`;
  }
  // No password: it keeps formulas from slips of the hand, not from the reader. ExcelJS resolves at once.
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}

function pagesWide(columnWidths: readonly number[], headings: number): number {
  const width = columnWidths.reduce((sum, column) => sum + column, 0);
  const perPage = pageWidth / smallestScale;
  if (width <= perPage) return 1;
  const repeated = columnWidths.slice(0, headings).reduce((sum, column) => sum + column, 0);
  return Math.ceil((width - repeated) / (perPage - repeated));
}

/** Left what it is, in the middle which state of the plan and for whom, right the page. */
function footer(meta: WorkbookMeta): string {
  const say = (key: Parameters<typeof translate>[1], params = {}) => translate(meta.language, key, params);
  const title = [meta.municipality, meta.title].filter((part) => part !== '').join(' · ');
  const state = say('workbook.footer.state', {
    version: String(meta.planVersion),
    hash: meta.planHash,
    profile: say(`workbook.profile.${meta.profile}`),
  });
  const page = say('workbook.footer.page', { page: '&P', pages: '&N' });
  const whole = (left: string) => `&L${size}${literal(left)}&C${size}${literal(state)}&R${size}${page}`;
  for (let length = Math.min(title.length, maxFooterTitle); length > 0; length--) {
    const left = length < title.length ? `${title.slice(0, length)}…` : title;
    if (whole(left).length <= maxFooterCharacters) return whole(left);
  }
  return whole('');
}
/** The space ends the size: digits that follow would be read as part of it. */
const size = '&"Arial,Regular"&8 ';

/** An ampersand begins a code; two are one. */
function literal(text: string): string {
  return safeText(text).replaceAll('\n', ' ').replaceAll('&', '&&');
}
