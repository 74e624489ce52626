import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobProgress } from '#app/contract/jobs.ts';
import { coverInputSchema } from '#app/staffing/cover-input.ts';
import { startJob } from '#main/jobs/job.ts';
import { busyWeek, stubbornWeek } from '../../app/staffing/weeks.ts';

const roomy = { graceMs: 20_000, cancelGraceMs: 10_000, heapMegabytes: 512, youngMegabytes: 16 };
const long = () => coverInputSchema.parse(stubbornWeek());
const short = (secondsMax = 20) => coverInputSchema.parse({ ...busyWeek(1), secondsMax });

let logged: string[];
const log = (line: string) => logged.push(line);
beforeEach(() => {
  logged = [];
});
afterEach(() => expect(logged).toEqual([]));

describe('a job', () => {
  it('answers what its work answers, and tells how far it has come', async () => {
    const told: JobProgress[] = [];
    const job = startJob('rota', short(), { log, onProgress: (progress) => told.push(progress) });
    const result = await job.result;
    expect(result).toMatchObject({ ok: true, value: { proven: true, gap: 0 } });
    if (!result.ok || 'infeasible' in result.value) throw new Error('no rota');
    expect(result.value.elapsedMs).toBeGreaterThan(0);
    expect(told.at(-1)?.best).toBeCloseTo(result.value.cost, 6);
    // Too late for either.
    job.cancel();
    job.stop();
    expect(await job.result).toBe(result);
  });

  it('leaves this thread free', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    const job = startJob('rota', long(), {
      log,
      onProgress: () => {
        if (ticks >= 20) job.cancel();
      },
    });
    await job.result;
    clearInterval(timer);
    expect(ticks).toBeGreaterThanOrEqual(20);
  });

  it('hands over the best it has when it is cancelled', async () => {
    const unhurried = { ...roomy, cancelGraceMs: 60_000 };
    const hooks = {
      log,
      onProgress: ({ best }: JobProgress) => {
        if (best === null) return;
        job.cancel();
        job.cancel();
      },
    };
    const job = startJob('rota', long(), hooks, unhurried);
    expect(await job.result).toMatchObject({ ok: true, value: { proven: false, rota: expect.any(Array) } });
  });

  it('answers expected failures as values', async () => {
    const job = startJob('rota', coverInputSchema.parse(stubbornWeek(140)), { log });
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { code: 'cover_no_answer', details: {} } });
  });

  it('is ended when it takes longer than it was given', async () => {
    const { result } = startJob('rota', { ...long(), secondsMax: 0.1 }, { log }, { ...roomy, graceMs: 0 });
    expect(await result).toMatchObject({ ok: false, error: { code: 'job_timeout' } });
  });

  it('is ended when it doesn’t hand over what it has', async () => {
    const job = startJob('rota', long(), { log }, { ...roomy, cancelGraceMs: 0 });
    job.cancel();
    expect(await job.result).toMatchObject({ ok: false, error: { code: 'job_cancelled' } });
  });

  it('is ended when it outgrows its memory, and takes nothing else with it', async () => {
    const { result } = startJob('rota', long(), { log }, { ...roomy, heapMegabytes: 8 });
    expect(await result).toMatchObject({ ok: false, error: { code: 'job_memory' } });
  });

  it('ends at once when it is stopped', async () => {
    const job = startJob('rota', long(), { log });
    job.stop();
    expect(await job.result).toMatchObject({ ok: false, error: { code: 'job_cancelled' } });
  });
});

describe('a bug in a job', () => {
  it('is logged without what the user wrote, and answered as one', async () => {
    const broken = { ...short(), groups: null } as unknown as ReturnType<typeof short>;
    const unknown = 'nothing' as 'rota';
    expect(await startJob(unknown, broken, { log }).result).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    expect(logged).toEqual([expect.stringMatching(/^borgerhus: bug in nothing: TypeError/)]);
    logged = [];
  });
});
