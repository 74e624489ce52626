import module from 'node:module';
import { dirname, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JobInput, JobKind, JobOutput, JobProgress } from '#app/contract/jobs.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { describeBug } from '../bug.ts';
import { sendPlan } from './plan-pieces.ts';

/** What ends a job that doesn't end by itself. */
const limits = {
  /** Beyond the time that it was given: a search looks at its clock now and then only. */
  graceMs: 20_000,
  /** How long a cancelled job may take to hand over the best it has: some steps of a search take seconds. */
  cancelGraceMs: 15_000,
  /** Far more than any job's data. */
  heapMegabytes: 1_024,
  /** Room for what is new. With more, what a job throws away grows old before it is looked at: a quarter more memory. */
  youngMegabytes: 16,
};

/** What a worker is started with. */
export interface JobOrder<Kind extends JobKind> {
  kind: Kind;
  /** A {@link JobInput} of the kind, without its plan if it has one. */
  input: object;
  /** Whether a plan comes by messages, in pieces. */
  isPlanSent: boolean;
  /** One number; 1 as soon as the job is to end. Shared, as a worker deep in a search reads no messages. */
  cancelFlag: Int32Array;
  /** Where this program keeps its sources compiled; `null` when it doesn't. */
  compiledFolder: string | null;
}

/** What a worker says. */
export type JobMessage<Kind extends JobKind> =
  | { progress: JobProgress }
  | { result: Result<JobOutput<Kind>> };

interface JobHooks {
  onProgress?(progress: JobProgress): void;
  /** Told of bugs. */
  log(line: string): void;
}

/** A job at work in a thread of its own. */
export interface Job<Kind extends JobKind> {
  /** Never rejects; resolves when the thread has ended. */
  result: Promise<Result<JobOutput<Kind>>>;
  /** Asks for the best so far; what doesn't hand it over in time is ended with `job_cancelled`. */
  cancel(): void;
  /** Ends it at once, with `job_cancelled`. */
  stop(): void;
}

/**
 * Starts a job.
 *
 * @returns ends with what the work answers, or is refused: `job_memory` when it outgrew its heap, `job_timeout` when it
 *   didn't end by itself, `job_cancelled`, or `internal` for a bug, which is logged
 */
export function startJob<Kind extends JobKind>(
  kind: Kind,
  input: JobInput<Kind>,
  hooks: JobHooks,
  { graceMs, cancelGraceMs, heapMegabytes, youngMegabytes }: typeof limits = limits,
): Job<Kind> {
  const cancelFlag = new Int32Array(new SharedArrayBuffer(4));
  const { plan, ...rest } = 'plan' in input ? input : { ...input, plan: null };
  const compiledFolder = compiledSources();
  const order: JobOrder<Kind> = { kind, input: rest, isPlanSent: plan !== null, cancelFlag, compiledFolder };
  const worker = new Worker(workerUrl(), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    // What this program itself was started with is not for the worker.
    execArgv: [],
  });
  let result: Result<JobOutput<Kind>> | null = null;
  const end = (code: string) => {
    result ??= refused(code);
    void worker.terminate();
  };
  let timer = setTimeout(() => end('job_timeout'), input.secondsMax * 1000 + graceMs);

  worker.on('message', (message: JobMessage<Kind>) => {
    if ('progress' in message) hooks.onProgress?.(message.progress);
    else result ??= message.result;
  });
  worker.on('error', (bug: Error & { code?: string }) => {
    if (bug.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      result ??= refused('job_memory');
    } else {
      hooks.log(describeBug(kind, bug));
      result ??= refused('internal');
    }
  });
  let isOver = false;
  if (plan) {
    void sendPlan(
      plan,
      (piece) => worker.postMessage(piece),
      () => !isOver && result === null,
    );
  }
  return {
    result: new Promise((resolve) => {
      worker.once('exit', () => {
        isOver = true;
        clearTimeout(timer);
        resolve(result ?? refused('internal'));
      });
    }),
    cancel() {
      if (Atomics.exchange(cancelFlag, 0, 1) === 1) return;
      clearTimeout(timer);
      timer = setTimeout(() => end('job_cancelled'), cancelGraceMs);
    },
    stop: () => end('job_cancelled'),
  };
}

/** The folder that was asked for: Node keeps one in it for each of its versions. */
function compiledSources(): string | null {
  const ofThisNode = module.getCompileCacheDir();
  return ofThisNode === undefined ? null : dirname(ofThisNode);
}

/** Beside this file: its source among the sources, its bundle among the bundles. */
function workerUrl(): URL {
  return new URL(`./job-worker${extname(import.meta.url)}`, import.meta.url);
}
