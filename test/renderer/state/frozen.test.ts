import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { type Channel, channels } from '#app/contract/contract.ts';
import { usualAgenda } from '#app/meeting/usual-agenda.ts';
import type { Freeze } from '#app/plan/freeze.ts';
import { emptyPlan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { frozenSession, openFrozen, useFrozen } from '#renderer/state/frozen.ts';
import { useNotices } from '#renderer/state/notices.ts';
import { createPlanSession } from '#renderer/state/plan-session.ts';
import { randomCommand } from '../../app/commands/random-commands.ts';
import { memoryBridge } from '../memory-bridge.ts';

const nordby = samplePlan('nordby', 'da');
const then = emptyPlan({ ...nordby.meta, baselineId: null, title: 'Dengang' });
const freeze: Freeze = {
  ...{ id: crypto.randomUUID(), sort: 1, name: 'Som forelagt', frozenOn: '2026-05-12', frozenByRole: '' },
  ...{ note: '', version: 3, hash: 'a'.repeat(64), content: 'QUJD' },
};

async function opened() {
  const bridge = memoryBridge(
    () => nordby,
    () => '2026-05-13T08:00:00.000Z',
  );
  const asked: { channel: Channel; input: unknown }[] = [];
  const live = createPlanSession({
    on: (event, listener) => bridge.on(event, listener),
    call(channel, input) {
      asked.push({ channel, input });
      return bridge.call(channel, input);
    },
  });
  live.start();
  await bridge.call('plan.openSample', { sample: 'nordby', language: 'da' });
  await vi.waitFor(() => expect(live.store.getState().opened).not.toBeNull());
  const frozen = frozenSession(live, { freeze, plan: then });
  const end = frozen.start();
  asked.length = 0;
  return { live, frozen, asked, end };
}

describe('a window that shows a frozen copy', () => {
  it('has the plan and the version of then, with nothing to undo, and follows what becomes of the line', async () => {
    const { live, frozen, end } = await opened();
    await live.run({ type: 'meta.update', input: { changes: { title: 'Nu' } } });
    const shown = frozen.store.getState();
    expect(shown.opened).toMatchObject({ plan: then, status: { version: 3, undo: null, redo: null } });
    live.store.setState({ problem: { code: 'connection_lost', details: {} } });
    expect(frozen.store.getState().problem?.code).toBe('connection_lost');
    end();
  });

  it('refuses every command, undo and redo, and main is never asked', async () => {
    const { live, frozen, asked } = await opened();
    const before = live.store.getState().opened?.plan;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const command = randomCommand(g, nordby) as CommandRequest;
        const answers = [await frozen.run(command), await frozen.undo(), await frozen.redo()];
        answers.push((await frozen.call('plan.execute', { command })) as (typeof answers)[number]);
        for (const answer of answers) expect(answer).toMatchObject({ error: { code: 'frozen_copy' } });
      }),
      { numRuns: 50 },
    );
    expect(asked).toEqual([]);
    expect(live.store.getState().opened?.plan).toBe(before);
  });

  it('asks main for nothing that writes to the plan or speaks for the plan as it is', async () => {
    const { frozen } = await opened();
    const writing: Channel[] = [
      ...(['plan.execute', 'plan.undo', 'plan.redo', 'plan.save', 'plan.saveCopy'] as const),
      ...(['freeze.make', 'scoreSheet.save', 'projector.show'] as const),
      ...(['history.stepBack', 'backups.restore'] as const),
    ];
    expect(Object.keys(channels)).toEqual(expect.arrayContaining(writing));
    for (const channel of writing) {
      expect(await frozen.call(channel, {} as never)).toMatchObject({ error: { code: 'frozen_copy' } });
    }
  });

  it('exports the copy', async () => {
    const { frozen, asked } = await opened();
    const choice = { profile: 'offentlig', language: 'da' } as const;
    const workbook = { ...choice, id: crypto.randomUUID(), sheets: null, scenarioIds: null };
    await frozen.call('export.excel', workbook);
    const pages = { ...choice, id: crypto.randomUUID(), format: 'pdf' } as const;
    await frozen.call('report.make', pages);
    const minutes = { ...pages, meetingId: crypto.randomUUID() };
    await frozen.call('minutes.make', minutes);
    expect(asked).toEqual([
      { channel: 'export.excel', input: { ...workbook, freezeId: freeze.id } },
      { channel: 'report.make', input: { ...pages, freezeId: freeze.id } },
      { channel: 'minutes.make', input: { ...minutes, freezeId: freeze.id } },
    ]);
  });

  it('opens none while a meeting keeps totals locked: a copy would show them', async () => {
    const { live, asked } = await opened();
    const meetingId = crypto.randomUUID();
    const items = usualAgenda('da', () => crypto.randomUUID());
    const meeting = { id: meetingId, sort: 1, name: 'Styregruppemøde', heldOn: null, purpose: '' };
    await live.run({ type: 'meeting.plan', input: { meeting, items } });
    const itemId = items[0]?.id ?? null;
    await live.run({ type: 'meeting.step', input: { meetingId, itemId, leave: 'open' } });
    asked.length = 0;
    await openFrozen(live, freeze);
    expect(asked).toEqual([]);
    expect(useFrozen.getState().copy).toBeNull();
    expect(useNotices.getState().notices.at(-1)?.key).toBe('error.totals_locked');
  });
});
