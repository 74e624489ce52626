import type { JobInput, JobKind, JobOutput, JobProgress } from '#app/contract/jobs.ts';
import { allocate } from '#app/floors/allocate.ts';
import type { Result } from '#app/plan/result.ts';
import { cover } from '#app/staffing/cover.ts';
import { loadHighsSolver } from './highs-solver.ts';
import { workbook } from './workbook-job.ts';

/** What a job may ask and tell while it works. */
export interface JobContext {
  /** Whether it is to end now with the best it has. */
  isCancelled(): boolean;
  onProgress(progress: JobProgress): void;
}

type Work<Kind extends JobKind> = (
  input: JobInput<Kind>,
  context: JobContext,
) => Promise<Result<JobOutput<Kind>>>;

/** The work of every kind of job, done in a worker. */
export const jobWork: { readonly [Kind in JobKind]: Work<Kind> } = {
  rota: async (input, context) =>
    cover(input, await loadHighsSolver(), { ...context, now: () => performance.now() }),
  allocation: async (input, context) =>
    allocate(input, await loadHighsSolver(), { ...context, now: () => performance.now() }),
  workbook,
};
