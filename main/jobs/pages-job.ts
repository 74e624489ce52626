import type { JobInput } from '#app/contract/jobs.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { paperPages } from '../report/paper-pages.ts';
import type { JobContext } from './job-context.ts';
import { matrixContext } from './paper-context.ts';

/** The report or the minutes as one HTML file. What is cancelled leaves nothing: half a paper is none. */
export async function pages(
  { plan, context, paper }: JobInput<'pages'>,
  { isCancelled, onProgress }: JobContext,
): Promise<Result<string>> {
  const startedAt = performance.now();
  const stop = new AbortController();
  const onDone = (doneShare: number) => {
    if (isCancelled()) stop.abort();
    stop.signal.throwIfAborted();
    const seconds = (performance.now() - startedAt) / 1000;
    onProgress({ best: null, bound: null, gap: null, seconds, doneShare });
  };
  try {
    onDone(0);
    return ok(paperPages(plan, matrixContext(plan, context), paper, onDone));
  } catch (error) {
    if (stop.signal.aborted) return refused('job_cancelled');
    throw error;
  }
}
