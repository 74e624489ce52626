import { beforeEach, describe, expect, it } from 'vitest';
import type { Bridge } from '#app/contract/bridge.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { startJob, stopJob, useJobs } from '#renderer/state/jobs.ts';

const question = { slots: 1, need: {}, groups: [], shifts: [] };
const output = { rota: [], hours: {}, cost: 0, lowerBound: 0, gap: 0, proven: true, cover: [], seed: 1 };
const progress = { best: 900, bound: 800, gap: 0.1, seconds: 2 };

/** Main's end of the line, played by the test. */
function line(answer: Result<unknown> = ok({})) {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const calls: { channel: string; input: { id?: string } }[] = [];
  const session: Pick<Bridge, 'call' | 'on'> = {
    call: async (channel, input) => {
      calls.push({ channel, input: input as { id?: string } });
      return answer as never;
    },
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener as never));
      return () => set.delete(listener as never);
    },
  };
  const tell = (event: string, payload: unknown) => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener(payload as never);
  };
  const listening = () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
  return { session, tell, calls, listening, id: () => calls[0]?.input.id ?? '' };
}

const state = () => useJobs.getState().entries['rota A']?.state;

describe('a job followed from the window', () => {
  beforeEach(() => useJobs.setState({ entries: {} }));

  it('tells how far it has come, then its answer, and stops listening', () => {
    const { session, tell, id, listening } = line();
    startJob(session, 'rota A', 'rota', question);
    expect(state()).toMatchObject({ status: 'running', progress: null });
    tell('job.progress', { id: id(), progress });
    expect(state()).toMatchObject({ status: 'running', progress });
    tell('job.done', { id: id(), kind: 'rota', result: ok(output) });
    expect(state()).toMatchObject({ status: 'done', output, question });
    expect(listening()).toBe(0);
  });

  it('hears nothing of the jobs of others', () => {
    const { session, tell } = line();
    startJob(session, 'rota A', 'rota', question);
    tell('job.progress', { id: 'another', progress });
    tell('job.done', { id: 'another', kind: 'rota', result: ok(output) });
    expect(state()).toMatchObject({ status: 'running', progress: null });
  });

  it('runs one at a place, asks it to stop, and takes the best it had', () => {
    const { session, tell, calls, id } = line();
    startJob(session, 'rota A', 'rota', question);
    startJob(session, 'rota A', 'rota', question);
    expect(calls.map(({ channel }) => channel)).toEqual(['jobs.start']);
    stopJob(session, 'rota A');
    expect(calls.at(-1)).toEqual({ channel: 'jobs.cancel', input: { id: id() } });
    expect(state()).toMatchObject({ status: 'running', isStopping: true });
    tell('job.done', { id: id(), kind: 'rota', result: ok(output) });
    expect(state()?.status).toBe('done');
  });

  it('tells why it was refused or failed', async () => {
    const { session } = line(refused('jobs_full', { limit: 2 }));
    startJob(session, 'rota A', 'rota', question);
    await expect.poll(state).toMatchObject({ status: 'failed', error: { code: 'jobs_full' } });
    useJobs.setState({ entries: {} });
    const other = line();
    startJob(other.session, 'rota A', 'rota', question);
    other.tell('job.done', { id: other.id(), kind: 'rota', result: refused('job_memory') });
    expect(state()).toMatchObject({ status: 'failed', error: { code: 'job_memory' } });
  });

  it('is nobody’s when another plan is opened', () => {
    const { session, tell, calls, id } = line();
    startJob(session, 'rota A', 'rota', question);
    tell('plan.replaced', null);
    expect(state()).toBeUndefined();
    expect(calls.at(-1)).toEqual({ channel: 'jobs.cancel', input: { id: id() } });
    tell('job.done', { id: id(), kind: 'rota', result: ok(output) });
    expect(state()).toBeUndefined();
  });
});
