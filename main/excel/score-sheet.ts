import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { scoreSheet } from '#app/scoresheet/score-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** A rater's score sheet as a workbook, with what its file may be called. Import lazily: it brings ExcelJS. */
export async function writeScoreSheet(
  plan: Plan,
  roundId: string,
  raterId: string,
  context: MatrixContext,
): Promise<Result<{ name: string; bytes: Buffer }>> {
  const sheet = scoreSheet(plan, roundId, raterId, context);
  if (!sheet.ok) return sheet;
  const { title, municipality } = plan.meta;
  const bytes = await writeWorkbook(sheet.value.matrices, { ...context, title, municipality });
  return ok({ name: sheet.value.name, bytes });
}
