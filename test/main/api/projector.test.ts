import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { channels, projectorMay } from '#app/contract/contract.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import { openDesk } from '#main/file/desk.ts';
import { meetingId } from '../../app/meeting/meetings.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const presenter = { meetingId, triedWeights: [], cell: null, endsAt: null, isBlank: false };
const meeting = {
  ...{ id: meetingId, sort: 1, name: 'Møde', heldOn: null, status: 'running', purpose: 'Vælge en løsning' },
};
const item = {
  ...{ id: '00000000-0000-4000-8000-000000000002', meetingId, sort: 1, kind: 'purpose', name: 'Formål' },
  ...{ minutes: null, status: 'current', roundId: null, note: 'INTERN BEMÆRKNING' },
};

let folder: string;
let router: Router;
/** Everything that the wall was ever told. */
let told: [event: string, payload: unknown][];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-projector-'));
  router = createRouter({
    ...{ desk: openDesk({ dataFolder: folder, now }), shell: { dialogs: 'browser' as const } },
    ...{ now, version: '1' },
  });
  told = [];
  router.subscribe((event, payload) => told.push([event, payload]), 'projector');
  await router.call('plan.openSample', { sample: 'nordby', language: 'da' });
  await execute('meeting.add', { rows: [meeting] });
  await execute('agendaItem.add', { rows: [item] });
});

afterEach(() => {
  router.close();
  rmSync(folder, { recursive: true, force: true });
});

async function execute(type: string, input: unknown): Promise<void> {
  expect(await router.call('plan.execute', { command: { type, input } })).toMatchObject({ ok: true });
}

it('answers the wall one question, and refuses it every other', async () => {
  for (const channel of Object.keys(channels)) {
    const answer = await router.call(channel, {}, 'projector');
    const isAllowed = (projectorMay.channels as readonly string[]).includes(channel);
    expect([channel, answer.ok || answer.error.code]).toEqual([
      channel,
      isAllowed ? true : 'channel_unknown',
    ]);
  }
});

it('tells the wall what is on it, anew with every change of the plan, and nothing else', async () => {
  expect(told).toEqual([]);
  expect(await router.call('projector.current', {}, 'projector')).toEqual({ ok: true, value: null });
  await router.call('projector.show', { presenter });
  expect(await router.call('projector.current', {}, 'projector')).toMatchObject({
    value: { meetingName: 'Møde', scene: { kind: 'purpose', purpose: 'Vælge en løsning' } },
  });
  await execute('meeting.update', { ids: [meetingId], changes: { purpose: 'Noget andet' } });
  await router.call('plan.undo', {});
  const purposes = told.map(([event, payload]) => [event, (payload as typeof expected).scene.purpose]);
  const expected = { scene: { purpose: '' } };
  expect(purposes).toEqual([
    ['projector.changed', 'Vælge en løsning'],
    ['projector.changed', 'Noget andet'],
    ['projector.changed', 'Vælge en løsning'],
  ]);
  expect(JSON.stringify(told)).not.toContain('INTERN');
});

it('goes dark when the meeting or the plan is gone, and stays dark with the next plan', async () => {
  await router.call('projector.show', { presenter });
  await execute('meeting.remove', { ids: [meetingId] });
  expect(told.at(-1)).toEqual(['projector.changed', null]);
  await router.call('plan.undo', {});
  expect(await router.call('projector.current', {})).toEqual({ ok: true, value: null });
  await router.call('projector.show', { presenter });
  await router.call('plan.close', {});
  expect(told.at(-1)).toEqual(['projector.changed', null]);
  await router.call('plan.openSample', { sample: 'nordby', language: 'da' });
  expect(await router.call('projector.current', {})).toEqual({ ok: true, value: null });
});
