import type { z } from 'zod';
import type { EventName, EventOf } from '#app/contract/contract.ts';
import type { JobKind, jobStartSchema } from '#app/contract/jobs.ts';
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
  /** Ends a job with the best it has; one that isn't there is done. */
  cancel(id: string): void;
  /** Ends all at once and tells nobody. */
  close(): void;
}

/** @param publish told how far jobs have come and what became of them */
export function createJobs(publish: Publish, log: (line: string) => void): Jobs {
  const running = new Map<string, Job<JobKind>>();
  return {
    start({ id, kind, input }) {
      if (running.has(id)) return refused('job_exists');
      if (running.size >= maxJobs) return refused('jobs_full', { limit: maxJobs });
      const job = startJob(kind, input, {
        onProgress: (progress) => publish('job.progress', { id, progress }),
        log,
      });
      running.set(id, job);
      void job.result.then((result) => {
        if (running.delete(id)) publish('job.done', { id, kind, result });
      });
      return ok({});
    },
    cancel: (id) => running.get(id)?.cancel(),
    close() {
      for (const job of running.values()) job.stop();
      running.clear();
    },
  };
}
