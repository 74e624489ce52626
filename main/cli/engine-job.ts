import type { JobInput, JobKind } from '#app/contract/jobs.ts';
import { ok } from '#app/plan/result.ts';
import { startJob } from '../jobs/job.ts';
import type { Outcome } from './command.ts';

/** A Ctrl-C reaches a program that npm started twice: from the terminal, and handed on by npm. */
const sameKeyMs = 1_000;

/** An engine's answer by a job. Ctrl-C answers with the best so far; pressed again, it ends the program. */
export async function answerByJob<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<Outcome> {
  const job = startJob(kind, input, { log: (line) => process.stderr.write(`${line}\n`) });
  let firstAt: number | null = null;
  const interrupt = () => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > sameKeyMs) job.stop();
    else job.cancel();
  };
  process.on('SIGINT', interrupt);
  const answer = await job.result;
  process.off('SIGINT', interrupt);
  return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
}
