import type { JobInput } from '#app/contract/jobs.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { exportCouncilWorkbook } from '../excel/export.ts';
import type { JobContext } from './job-context.ts';
import { matrixContext } from './paper-context.ts';

/** The council workbook's bytes. What is cancelled leaves nothing: half a workbook is none. */
export async function workbook(
  { plan, context, choice }: JobInput<'workbook'>,
  { isCancelled, onProgress }: JobContext,
): Promise<Result<Uint8Array>> {
  const startedAt = performance.now();
  const stop = new AbortController();
  const onDone = (doneShare: number) => {
    if (isCancelled()) stop.abort();
    const seconds = (performance.now() - startedAt) / 1000;
    onProgress({ best: null, bound: null, gap: null, seconds, doneShare });
  };
  try {
    return ok(
      await exportCouncilWorkbook(plan, matrixContext(plan, context), {
        choice,
        onDone,
        signal: stop.signal,
      }),
    );
  } catch (error) {
    if (stop.signal.aborted) return refused('job_cancelled');
    throw error;
  }
}
