import type { JobProgress } from '#app/contract/jobs.ts';

/** What a job may ask and tell while it works. */
export interface JobContext {
  /** Whether it is to end now with the best it has. */
  isCancelled(): boolean;
  onProgress(progress: JobProgress): void;
}
