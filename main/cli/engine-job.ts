import type { JobInput, JobKind } from '#app/contract/jobs.ts';
import { ok } from '#app/plan/result.ts';
import { startJob } from '../jobs/job.ts';
import type { Outcome } from './command.ts';

/** An engine's answer by a job. Ctrl-C answers with the best so far; a second one ends the program. */
export async function answerByJob<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<Outcome> {
  const job = startJob(kind, input, { log: (line) => process.stderr.write(`${line}\n`) });
  const cancel = () => job.cancel();
  process.once('SIGINT', cancel);
  const answer = await job.result;
  process.off('SIGINT', cancel);
  return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
}
