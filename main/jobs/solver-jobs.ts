import type { JobInput, JobOutput } from '#app/contract/jobs.ts';
import { allocate } from '#app/floors/allocate.ts';
import type { Result } from '#app/plan/result.ts';
import { cover } from '#app/staffing/cover.ts';
import { loadHighsSolver } from './highs-solver.ts';
import type { JobContext } from './job-context.ts';

const now = () => performance.now();

/** The least årsværk that cover a week. */
export async function rota(input: JobInput<'rota'>, context: JobContext): Promise<Result<JobOutput<'rota'>>> {
  return cover(input, await loadHighsSolver(), { ...context, now });
}

/** Where the functions of a house are best placed. */
export async function allocation(
  input: JobInput<'allocation'>,
  context: JobContext,
): Promise<Result<JobOutput<'allocation'>>> {
  return allocate(input, await loadHighsSolver(), { ...context, now });
}
