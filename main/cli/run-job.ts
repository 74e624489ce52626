import type { JobInput, JobKind, JobOutput } from '#app/contract/jobs.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { startJob } from '../jobs/job.ts';
import type { Outcome } from './command.ts';

/** A Ctrl-C reaches a program that npm started twice: from the terminal, and handed on by npm. */
const sameKeyMs = 1_000;

/**
 * What a job answers, with how far it is on one line of the terminal where that is known. Ctrl-C has it end with the best
 * so far; pressed again, it ends the job at once.
 */
export async function runJob<Kind extends JobKind>(
  kind: Kind,
  input: JobInput<Kind>,
): Promise<Result<JobOutput<Kind>>> {
  const job = startJob(kind, input, {
    log: (line) => process.stderr.write(`${line}\n`),
    onProgress: ({ doneShare }) => {
      if (doneShare !== undefined) tellTerminal(doneShare);
    },
  });
  let firstAt: number | null = null;
  const interrupt = () => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > sameKeyMs) job.stop();
    else job.cancel();
  };
  process.on('SIGINT', interrupt);
  const answer = await job.result;
  process.off('SIGINT', interrupt);
  if (!answer.ok) tellTerminal(1);
  return answer;
}

/** An engine's answer by a job. */
export async function answerByJob<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<Outcome> {
  const answer = await runJob(kind, input);
  return answer.ok ? ok({ json: answer.value, text: '' }) : answer;
}

/** How far it is; nothing where messages go to a file. */
function tellTerminal(share: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(share < 1 ? `\r${Math.round(100 * share)} %` : '\r\x1b[K');
}
