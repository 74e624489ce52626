import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import { busyWeek, stubbornWeek } from '../app/staffing/weeks.ts';
import { type Double, launchDouble } from './launch-double.ts';

let app: Double;
beforeAll(async () => {
  app = await launchDouble();
});
afterAll(() => app.close());

/** Starts a rota from the page, cancels it at once where asked to, and waits until it is done. */
function rota(input: object, isCancelled: boolean): Promise<EventOf<'job.done'>> {
  return app.page.evaluate(
    ([own, cancels]) =>
      new Promise<EventOf<'job.done'>>((resolve, reject) => {
        const bridge = Reflect.get(window, 'borgerhus');
        const id = crypto.randomUUID();
        const end = bridge.on('job.done', (job: EventOf<'job.done'>) => {
          if (job.id !== id) return;
          end();
          resolve(job);
        });
        bridge.call('jobs.start', { id, kind: 'rota', input: own }).then((started: { ok: boolean }) => {
          if (!started.ok) reject(new Error(JSON.stringify(started)));
          if (cancels) void bridge.call('jobs.cancel', { id });
        });
      }),
    [input, isCancelled] as const,
  );
}

describe('the built program', () => {
  it('does its jobs in the worker that it brings along', async () => {
    const job = await rota(busyWeek(1), false);
    expect(job).toMatchObject({ kind: 'rota', result: { ok: true, value: { proven: true, gap: 0 } } });
  });

  it('ends a job with the best so far', async () => {
    const job = await rota(stubbornWeek(), true);
    expect(job).toMatchObject({ result: { ok: true, value: { proven: false, rota: expect.any(Array) } } });
  });
});
