import type { JobInput } from '#app/contract/jobs.ts';
import type { Result } from '#app/plan/result.ts';
import { writeScoreSheet } from '../excel/score-sheet.ts';
import { matrixContext } from './paper-context.ts';

/** A rater's score sheet as a workbook. */
export async function scoreSheet({
  plan,
  context,
  roundId,
  raterId,
}: JobInput<'scoreSheet'>): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  return writeScoreSheet(plan, roundId, raterId, matrixContext(plan, context));
}
