import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import { openDesk } from '#main/file/desk.ts';
import { maxJobs } from '#main/jobs/jobs.ts';
import { busyWeek, stubbornWeek } from '../../app/staffing/weeks.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const ids = Array.from({ length: maxJobs + 1 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
const [first = ''] = ids;

let folder: string;
let router: Router;
let logged: string[];
let progress: EventOf<'job.progress'>[];
let done: EventOf<'job.done'>[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-jobs-'));
  logged = [];
  progress = [];
  done = [];
  const desk = openDesk({ dataFolder: join(folder, 'data'), now });
  const log = (line: string) => logged.push(line);
  router = createRouter({ desk, shell: { dialogs: 'browser' }, now, version: '1.2.3', log });
  router.subscribe((event, payload) => {
    if (event === 'job.progress') progress.push(payload as EventOf<'job.progress'>);
    if (event === 'job.done') done.push(payload as EventOf<'job.done'>);
  });
});

afterEach(() => {
  router.close();
  rmSync(folder, { recursive: true, force: true });
  expect(logged).toEqual([]);
});

const start = (id: string, input: unknown = stubbornWeek()) =>
  router.call('jobs.start', { id, kind: 'rota', input });

describe('a job of a window', () => {
  it('is started at once, and tells of itself until it is done', async () => {
    expect(await start(first, busyWeek(1))).toEqual({ ok: true, value: {} });
    expect(done).toEqual([]);
    await expect.poll(() => done, { timeout: 15_000 }).toHaveLength(1);
    expect(done[0]).toMatchObject({
      id: first,
      kind: 'rota',
      result: { ok: true, value: { proven: true, cost: expect.any(Number) } },
    });
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every(({ id }) => id === first)).toBe(true);
  });

  it('is cancelled by its id, and answers all the same', async () => {
    await start(first);
    await expect
      .poll(() => progress.some(({ progress: { best } }) => best !== null), { timeout: 15_000, interval: 5 })
      .toBe(true);
    expect(await router.call('jobs.cancel', { id: first })).toEqual({ ok: true, value: {} });
    await expect.poll(() => done, { timeout: 15_000 }).toHaveLength(1);
    expect(done[0]?.result).toMatchObject({ ok: true, value: { rota: expect.any(Array) } });
    expect(await router.call('jobs.cancel', { id: first })).toEqual({ ok: true, value: {} });
  });

  it('says what can’t be computed on in its answer', async () => {
    const input = { ...busyWeek(1), shifts: [{ id: 'night', from: 100, to: 200 }] };
    await start(first, input);
    await expect.poll(() => done, { timeout: 15_000 }).toHaveLength(1);
    expect(done[0]?.result).toMatchObject({ ok: false, error: { code: 'cover_shift_outside' } });
  });

  it.each([
    ['no id', { kind: 'rota', input: busyWeek(1) }],
    ['an id of its own making', { id: 'mine', kind: 'rota', input: busyWeek(1) }],
    ['an unknown kind', { id: first, kind: 'constructor', input: busyWeek(1) }],
    ['input of another shape', { id: first, kind: 'rota', input: { slots: 'many' } }],
    ['more than was asked for', { id: first, kind: 'rota', input: busyWeek(1), more: 1 }],
  ])('is not started with %s', async (_what, request) => {
    expect(await router.call('jobs.start', request)).toMatchObject({
      ok: false,
      error: { code: 'request_input' },
    });
  });
});

describe('many jobs', () => {
  it('are refused when there are too many, and under an id that is at work', async () => {
    for (const id of ids.slice(0, maxJobs)) expect(await start(id)).toMatchObject({ ok: true });
    expect(await start(first)).toMatchObject({ ok: false, error: { code: 'job_exists' } });
    expect(await start(ids[maxJobs] ?? '')).toMatchObject({ ok: false, error: { code: 'jobs_full' } });
  });

  // Where the system tells of threads.
  const tasks = '/proc/self/task';
  it.runIf(existsSync(tasks))(
    'are given up when the router closes: no thread stays, nobody is told',
    async () => {
      const threads = () => readdirSync(tasks).length;
      for (const id of ids.slice(0, maxJobs)) await start(id);
      const told = () => new Set(progress.map(({ id }) => id)).size;
      await expect.poll(told, { timeout: 15_000 }).toBe(maxJobs);
      const during = threads();
      router.close();
      await expect.poll(threads, { timeout: 5_000 }).toBeLessThanOrEqual(during - maxJobs);
      expect(done).toEqual([]);
    },
  );
});
