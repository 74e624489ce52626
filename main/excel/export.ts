import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { writeWorkbook } from './workbook.ts';

/** The council workbook of a plan, ready to be written to a file. Import lazily: it brings ExcelJS. */
export function exportCouncilWorkbook(plan: Plan, context: MatrixContext): Promise<Buffer> {
  const { title, municipality } = plan.meta;
  return writeWorkbook(councilMatrices(plan, context), { ...context, title, municipality });
}
