import type { CellValue as ExcelValue } from 'exceljs';
import type { Cell, CellValue, MatrixId } from '#app/matrices/matrix.ts';
import { formulaText } from './formulas.ts';
import type { WorkbookLayout } from './layout.ts';
import { safeText } from './safe-text.ts';

/** The cell's value as ExcelJS writes it: text that stays text, real numbers and dates, formula with its result. */
export function excelValue(cell: Cell, home: MatrixId, layouts: WorkbookLayout): ExcelValue {
  const result = guarded(cell.value);
  if (cell.formula) {
    return { formula: formulaText(cell.formula, home, layouts), result: result ?? '' };
  }
  if (cell.link === undefined) return result;
  const target = layouts.get(cell.link);
  if (!target) throw new Error(`no such matrix: ${cell.link}`);
  return { text: String(result ?? ''), hyperlink: `'${target.name}'!A1` };
}

/**
 * @throws when a number is no number: Excel would call the whole file damaged, and it is a bug in the matrix
 */
function guarded(value: CellValue): string | number | Date | null {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`not a number: ${value}`);
  if (value instanceof Date && Number.isNaN(value.getTime())) throw new Error('not a date');
  return value;
}
