/** The worker of one job: does it, tells of it, and ends. */
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { JobInput, JobKind } from '#app/contract/jobs.ts';
import type { JobMessage, JobOrder } from './job.ts';

const order = workerData as JobOrder<JobKind>;
const tell = (message: JobMessage<JobKind>) => parentPort?.postMessage(message);

// A thread of its own has no part in what the program keeps compiled, and what is loaded before it asks isn't kept.
if (order.compiledFolder !== null) module.enableCompileCache(order.compiledFolder);
tell({ result: await done(order) });

async function done<Kind extends JobKind>({ kind, input, isPlanSent, cancelFlag }: JobOrder<Kind>) {
  const { receivePlan } = await import('./plan-pieces.ts');
  const coming = isPlanSent && parentPort ? receivePlan(parentPort) : null;
  const work = await (await import('./job-work.ts')).jobWork[kind]();
  const sent = coming ? { plan: await coming } : {};
  return work({ ...input, ...sent } as JobInput<Kind>, {
    isCancelled: () => Atomics.load(cancelFlag, 0) === 1,
    onProgress: (progress) => tell({ progress }),
  });
}
