import ExcelJs from 'exceljs';
import type { Matrix } from '#app/matrices/matrix.ts';
import { type FilledWorkbook, packWorkbook } from './archive.ts';
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

/** Of the time a workbook takes, the share until its cells are set; the rest is packing. */
const cellsShare = 0.4;

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
  const filled = fillWorkbook(matrices, meta, (share) => tell(cellsShare * share));
  return packWorkbook(filled, (share) => tell(cellsShare + (1 - cellsShare) * share));
}

/** Everything that packing needs; the matrices, which are as large as the workbook, are not among it. */
function fillWorkbook(
  matrices: readonly Matrix[],
  meta: WorkbookMeta,
  tell: (share: number) => void,
): FilledWorkbook {
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
  [...layouts.values()].forEach((layout, index) => {
    writeSheet(workbook, layout, layouts, meta);
    tell((index + 1) / layouts.size);
  });
  const charts = [...layouts.values()].map((layout, index) => chartParts(layout, index + 1, meta.language));
  return { workbook, today, charts };
}
