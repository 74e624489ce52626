/** The worker of one job: does it, tells of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { JobInput, JobKind } from '#app/contract/jobs.ts';
import type { JobMessage, JobOrder } from './job.ts';
import { jobWork } from './job-work.ts';
import { receivePlan } from './plan-pieces.ts';

const order = workerData as JobOrder<JobKind>;
const tell = (message: JobMessage<JobKind>) => parentPort?.postMessage(message);

tell({ result: await done(order) });

async function done<Kind extends JobKind>({ kind, input, isPlanSent, cancelFlag }: JobOrder<Kind>) {
  const sent = isPlanSent && parentPort ? { plan: await receivePlan(parentPort) } : {};
  return jobWork[kind]({ ...input, ...sent } as JobInput<Kind>, {
    isCancelled: () => Atomics.load(cancelFlag, 0) === 1,
    onProgress: (progress) => tell({ progress }),
  });
}
