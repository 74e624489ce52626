/** The worker of one job: does it, tells of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { JobKind } from '#app/contract/jobs.ts';
import type { JobMessage, JobOrder } from './job.ts';
import { jobWork } from './job-work.ts';

const order = workerData as JobOrder<JobKind>;
const tell = (message: JobMessage<JobKind>) => parentPort?.postMessage(message);

tell({ result: await done(order) });

function done<Kind extends JobKind>({ kind, input, cancelFlag }: JobOrder<Kind>) {
  return jobWork[kind](input, {
    isCancelled: () => Atomics.load(cancelFlag, 0) === 1,
    onProgress: (progress) => tell({ progress }),
  });
}
