import ExcelJs from 'exceljs';
import type { Matrix } from '#app/matrices/matrix.ts';
import { packWorkbook, type WorkbookParts } from './archive.ts';
import { chartParts } from './charts/chart-parts.ts';
import { layoutWorkbook } from './layout.ts';
import type { WorkbookMeta } from './page-setup.ts';
import { safeText } from './safe-text.ts';
import { writeSheet } from './sheet.ts';

/** How the one who waits follows the work, and ends it. */
export interface WritingOptions {
  /** Told how much is done, 0–1, a few dozen times. */
  onDone?(share: number): void;
  /** Looked at after every `onDone`. */
  signal?: AbortSignal;
}

/**
 * Matrices as an Excel workbook (xlsx), one sheet each: formulas with their correct cached values, A4 print
 * set-up, inputs unlocked, everything else protected without a password. The same matrices and meta give the
 * same bytes.
 *
 * ExcelJS is large: import this file where a workbook is wanted, not at the start of the program.
 *
 * @throws on a formula that points nowhere and on a number that is none: bugs in a matrix; and the signal's reason
 */
export async function writeWorkbook(
  matrices: readonly Matrix[],
  meta: WorkbookMeta,
  { onDone, signal }: WritingOptions = {},
): Promise<Buffer> {
  const tell = (share: number) => {
    onDone?.(share);
    signal?.throwIfAborted();
  };
  tell(0);
  return packWorkbook(workbookParts(matrices, meta), tell);
}

function workbookParts(matrices: readonly Matrix[], meta: WorkbookMeta): WorkbookParts {
  const workbook = new ExcelJs.Workbook();
  const today = new Date(`${meta.today}T00:00:00Z`);
  Object.assign(workbook, {
    creator: 'Borgerhus',
    lastModifiedBy: 'Borgerhus',
    created: today,
    modified: today,
    title: safeText(meta.title),
    subject: safeText(meta.municipality),
    language: meta.language === 'da' ? 'da-DK' : 'en-GB',
  });
  const layouts = layoutWorkbook(matrices);
  const ordered = [...layouts.values()];
  return {
    workbook,
    sheets: ordered.map((layout) => () => writeSheet(workbook, layout, layouts, meta)),
    today,
    charts: ordered.map((layout, index) => chartParts(layout, index + 1, meta.language)),
  };
}
