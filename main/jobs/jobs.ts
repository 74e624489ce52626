import type { z } from 'zod';
import type { EventName, EventOf } from '#app/contract/contract.ts';
import type { JobInput, JobKind, JobOutput, jobStartSchema } from '#app/contract/jobs.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { type Job, startJob } from './job.ts';

/** Each takes a processor for itself and some hundred megabytes. */
export const maxJobs = 2;

type JobRequest = z.output<typeof jobStartSchema>;
type Publish = <Name extends EventName>(event: Name, payload: EventOf<Name>) => void;

/** The jobs at work, by the ids that windows gave them. */
export interface Jobs {
  /** Refused as `jobs_full` while {@link maxJobs} are at work, and as `job_exists` under an id that is at work. */
  start(request: JobRequest): Result<Record<never, never>>;
  /**
   * The same for work that main itself wants done and waits for; windows hear how far it is.
   *
   * @returns what the job answers, or why it wasn't started
   */
  run<Kind extends JobKind>(id: string, kind: Kind, input: JobInput<Kind>): Promise<Result<JobOutput<Kind>>>;
  /**
   * Work that another program does, as a browser that prints. Nobody knows how far it is: windows are told that it goes
   * on.
   *
   * @param work to be given up when the signal says so
   * @returns what it answers; `job_cancelled` when it was given up
   */
  elsewhere<Made>(id: string, work: (signal: AbortSignal) => Promise<Result<Made>>): Promise<Result<Made>>;
  /** Ends a job with the best it has; one that isn't there is done. */
  cancel(id: string): void;
  /** Ends all at once and tells nobody. */
  close(): void;
}

/** @param publish told how far jobs have come and what became of them */
export function createJobs(publish: Publish, log: (line: string) => void): Jobs {
  const running = new Map<string, Pick<Job<JobKind>, 'cancel' | 'stop'>>();
  const inTheWay = (id: string) => {
    if (running.has(id)) return refused('job_exists');
    return running.size >= maxJobs ? refused('jobs_full', { limit: maxJobs }) : null;
  };
  const begin = <Kind extends JobKind>(id: string, kind: Kind, input: JobInput<Kind>) => {
    const refusal = inTheWay(id);
    if (refusal) return refusal;
    const job = startJob(kind, input, {
      onProgress: (progress) => publish('job.progress', { id, progress }),
      log,
    });
    running.set(id, job);
    return ok(job);
  };
  return {
    start({ id, kind, input }) {
      const begun = begin<JobKind>(id, kind, input);
      if (!begun.ok) return begun;
      void begun.value.result.then((result) => {
        if (running.delete(id)) publish('job.done', { id, kind, result } as EventOf<'job.done'>);
      });
      return ok({});
    },
    async run(id, kind, input) {
      const begun = begin(id, kind, input);
      if (!begun.ok) return begun;
      const result = await begun.value.result;
      running.delete(id);
      return result;
    },
    async elsewhere(id, work) {
      const refusal = inTheWay(id);
      if (refusal) return refusal;
      const { signal, ...stopper } = stoppable();
      running.set(id, stopper);
      // Begun before anybody hears of it: whoever then stops it finds somebody listening.
      const working = work(signal);
      publish('job.progress', { id, progress: { best: null, bound: null, gap: null, seconds: 0 } });
      try {
        const result = await working;
        return signal.aborted ? refused('job_cancelled') : result;
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.cancel(),
    close() {
      for (const job of running.values()) job.stop();
      running.clear();
    },
  };
}

function stoppable() {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  return { signal: stopping.signal, cancel: stop, stop };
}
