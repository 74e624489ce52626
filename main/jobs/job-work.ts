import type { JobInput, JobKind, JobOutput } from '#app/contract/jobs.ts';
import type { Result } from '#app/plan/result.ts';
import type { JobContext } from './job-context.ts';

type Work<Kind extends JobKind> = (
  input: JobInput<Kind>,
  context: JobContext,
) => Promise<Result<JobOutput<Kind>>>;

/** The work of every kind of job, done in a worker: each loads what it needs, which for most is much less than all. */
export const jobWork: { readonly [Kind in JobKind]: () => Promise<Work<Kind>> } = {
  rota: async () => (await import('./solver-jobs.ts')).rota,
  allocation: async () => (await import('./solver-jobs.ts')).allocation,
  workbook: async () => (await import('./workbook-job.ts')).workbook,
  scoreSheet: async () => (await import('./score-sheet-job.ts')).scoreSheet,
  pages: async () => (await import('./pages-job.ts')).pages,
};
