import type { JobInput, JobKind, JobOutput } from '#app/contract/jobs.ts';
import { allocate } from '#app/floors/allocate.ts';
import type { Result } from '#app/plan/result.ts';
import { cover } from '#app/staffing/cover.ts';
import { loadHighsSolver } from './highs-solver.ts';
import type { JobContext } from './job-context.ts';
import { pages } from './pages-job.ts';
import { scoreSheet } from './score-sheet-job.ts';
import { workbook } from './workbook-job.ts';

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
  scoreSheet,
  pages,
};
