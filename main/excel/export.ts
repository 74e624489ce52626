import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { everything, type MatrixChoice } from '#app/matrices/matrix-choice.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type WritingOptions, writeWorkbook } from './workbook.ts';

/** Of the time a workbook takes, the share until its matrices are computed, as measured with small and large plans. */
const matricesShare = 0.35;

/**
 * The council workbook of a plan, ready to be written to a file. Import lazily: it brings ExcelJS.
 *
 * @throws the signal's reason when it is aborted
 */
export async function exportCouncilWorkbook(
  plan: Plan,
  context: MatrixContext,
  { choice = everything, onDone, signal }: WritingOptions & { choice?: MatrixChoice } = {},
): Promise<Buffer> {
  const { title, municipality } = plan.meta;
  const matrices = councilMatrices(plan, context, choice);
  onDone?.(matricesShare);
  const rest = (share: number) => onDone?.(matricesShare + (1 - matricesShare) * share);
  const options = signal ? { onDone: rest, signal } : { onDone: rest };
  return writeWorkbook(matrices, { ...context, title, municipality }, options);
}
