import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '#app/contract/delivery.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { isMeasured } from '#app/results/measured.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import type { Shell } from '#main/api/shell.ts';
import { openDesk } from '#main/file/desk.ts';
import { openSample, value } from './router-bench.ts';

const now = () => new Date('2026-05-12T10:00:00Z');
const meetingId = randomUUID();
let folder: string;
let router: Router;
let logged: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-minutes-'));
  logged = [];
});
afterEach(() => {
  router.close();
  rmSync(folder, { recursive: true, force: true });
  expect(logged).toEqual([]);
});

async function opened(shell: Shell) {
  const desk = openDesk({ dataFolder: join(folder, 'data'), now });
  router = createRouter({ desk, shell, now, version: '1', log: (line) => logged.push(line) });
  return openSample(router);
}
const run = (type: string, input: unknown) =>
  value(router.call('plan.execute', { command: { type, input } }));
const order = (changes: object = {}) => ({
  ...{ id: randomUUID(), meetingId, format: 'html', profile: 'intern', language: 'da', ...changes },
});
const added = (status: Meeting['status']) =>
  run('meeting.add', {
    rows: [{ id: meetingId, sort: 1, name: 'Tredje møde', heldOn: '2026-05-12', status, purpose: 'Valg' }],
  });
const become = (status: Meeting['status']) =>
  run('meeting.update', { ids: [meetingId], changes: { status } });

/** The rows of the table of scores that were agreed in the meeting, as text. */
async function agreedRows(): Promise<string[]> {
  const delivery = await value<Delivery>(router.call('minutes.make', order()));
  if (delivery.kind !== 'download') throw new Error(delivery.kind);
  expect(delivery.fileName).toBe('Referat Tredje møde.html');
  const page = Buffer.from(delivery.base64, 'base64').toString('utf8');
  const section = page.split('<section id="afsnit-agreed">')[1]?.split('</section>')[0] ?? '';
  const body = section.split('<tbody>')[1]?.split('</tbody>')[0] ?? '';
  return (body.match(/<tr>.*?<\/tr>/g) ?? []).map((row) => row.replaceAll(/<[^>]+>/g, ' '));
}

describe('minutes', () => {
  it('know from the history which scores were agreed while the meeting was held, undone ones left out', async () => {
    const { plan } = await opened({ dialogs: 'browser' });
    const [first, second, third] = leaves(plan).filter(({ criterion }) => !isMeasured(criterion));
    const [scenario] = Object.values(plan.scenarios);
    const agree = (leaf: typeof first, reason: string) => {
      const { criterion } = leaf ?? {};
      const score = { low: null, likely: criterion?.best ?? 0, high: null };
      const given = { scenarioId: scenario?.id, criterionId: criterion?.id, ...score };
      return run('agreements.set', { agreements: [{ ...given, reason, source: '', dissent: '' }] });
    };
    await added('planned');
    await agree(first, 'Aftalt inden mødet');
    await become('running');
    await agree(second, 'Aftalt på mødet');
    await agree(third, 'Fortrudt på mødet');
    await value(router.call('plan.undo', {}));
    expect(await agreedRows()).toEqual([expect.stringContaining('Aftalt på mødet')]);
    await become('ended');
    await agree(second, 'Aftalt bagefter');
    await agree(third, 'Også bagefter');
    expect(await agreedRows()).toEqual([expect.stringContaining('Aftalt på mødet')]);
  }, 60_000);

  it('of a meeting that isn’t there are refused', async () => {
    await opened({ dialogs: 'browser' });
    const answer = await router.call('minutes.make', order());
    expect(answer).toMatchObject({ ok: false, error: { code: 'row_missing' } });
  });

  it('are printed under the same id, and stopped there', async () => {
    const told: (number | undefined)[] = [];
    const printer = {
      isThere: () => true,
      print: (html: string, signal?: AbortSignal) =>
        new Promise<Result<Buffer>>((resolve) => {
          expect(html).toContain('Tredje møde');
          signal?.addEventListener('abort', () => resolve(refused('pdf_failed')));
        }),
    };
    await opened({ dialogs: 'browser', printer });
    await added('ended');
    const asked = order({ format: 'pdf' });
    router.subscribe((event, payload) => {
      if (event !== 'job.progress') return;
      const { id, progress } = payload as { id: string; progress: { doneShare?: number } };
      expect(id).toBe(asked.id);
      told.push(progress.doneShare);
      // Nobody knows how far a printer is: that it prints is told by no share.
      if (progress.doneShare === undefined) void router.call('jobs.cancel', { id });
    });
    expect(await value(router.call('minutes.make', asked))).toEqual({ kind: 'cancelled' });
    expect(told.slice(-2)).toEqual([1, undefined]);
    const again = order({ format: 'pdf' });
    const printed = { ...printer, print: async () => ok(Buffer.from('%PDF-')) };
    router.close();
    await opened({ dialogs: 'browser', printer: printed });
    await added('ended');
    expect(await value(router.call('minutes.make', again))).toMatchObject({
      ...{ kind: 'download', fileName: 'Referat Tredje møde.pdf', mediaType: 'application/pdf' },
    });
  }, 60_000);

  it('as a PDF are refused at once where nothing prints', async () => {
    await opened({ dialogs: 'browser' });
    await added('ended');
    const answer = await router.call('minutes.make', order({ format: 'pdf' }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'pdf_no_browser' } });
  });
});
