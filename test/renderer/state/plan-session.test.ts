import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '#app/contract/bridge.ts';
import type { EventOf } from '#app/contract/contract.ts';
import { refused } from '#app/plan/result.ts';
import { samplePlan } from '#main/samples.ts';
import { createConnection } from '#renderer/bridge/connection.ts';
import { createPlanSession } from '#renderer/state/plan-session.ts';
import { memoryBridge } from '../memory-bridge.ts';

const sampleIn = (language: 'da' | 'en') => samplePlan('nordby', language);

type Changed = EventOf<'plan.changed'>;

async function openedSession(wrap: (bridge: Bridge) => Bridge = (bridge) => bridge) {
  const main = memoryBridge(sampleIn, () => '2026-03-03T10:00:00.000Z');
  await main.call('plan.openSample', { sample: 'nordby', language: 'da' });
  const session = createPlanSession(wrap(main));
  const stop = session.start();
  await vi.waitFor(() => expect(session.store.getState().isAsking).toBe(false));
  const opened = () => {
    const state = session.store.getState().opened;
    if (!state) throw new Error('no plan');
    return state;
  };
  return { main, session, stop, opened };
}

function rename(title: string) {
  return { type: 'meta.update', input: { changes: { title } } } as const;
}

/** A bridge whose patches are held back until they are let go, in whatever order. */
function withHeldPatches() {
  const held: Changed[] = [];
  let deliver: (payload: Changed) => void = () => {};
  const wrap = (bridge: Bridge): Bridge => ({
    call: (channel, input) => bridge.call(channel, input),
    on: (event, listener) => {
      if (event !== 'plan.changed') return bridge.on(event, listener);
      deliver = listener as (payload: Changed) => void;
      return bridge.on('plan.changed', (payload) => held.push(payload));
    },
  });
  return { held, wrap, letGo: (index: number) => deliver(held[index] as Changed) };
}

afterEach(() => vi.useRealTimers());

describe('the window’s copy of the plan', () => {
  it('shows a change as soon as the command has been answered', async () => {
    const { session, opened } = await openedSession();
    const result = await session.run(rename('Ny titel'));
    expect(result.ok).toBe(true);
    expect(opened().plan.meta.title).toBe('Ny titel');
    expect(opened().status.undo).toMatchObject({ key: 'history.meta.update', params: { to: '"Ny titel"' } });
  });

  it('follows undo and redo', async () => {
    const { session, opened } = await openedSession();
    const before = opened().plan;
    await session.run(rename('Ny titel'));
    await session.undo();
    expect(opened().plan).toEqual(before);
    await session.redo();
    expect(opened().plan.meta.title).toBe('Ny titel');
    expect(opened().status.version).toBe(3);
  });

  it('leaves the plan as it was when a command is refused', async () => {
    const { session, opened } = await openedSession();
    const before = opened();
    const result = await session.undo();
    expect(result).toEqual(refused('nothing_to_undo'));
    expect(opened()).toBe(before);
  });

  it('waits for patches that come after the answer', async () => {
    const { held, wrap, letGo } = withHeldPatches();
    const { session, opened } = await openedSession(wrap);
    const running = session.run(rename('Sen'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    expect(opened().plan.meta.title).not.toBe('Sen');
    letGo(0);
    await running;
    expect(opened().plan.meta.title).toBe('Sen');
  });

  it('fetches the plan whole when patches never come', async () => {
    const { wrap } = withHeldPatches();
    const { session, opened } = await openedSession(wrap);
    await session.run(rename('Hentet'));
    expect(opened().plan.meta.title).toBe('Hentet');
  });

  it('fetches the plan whole when a change is missing between two', async () => {
    const { wrap, letGo } = withHeldPatches();
    const { main, opened } = await openedSession(wrap);
    await main.call('plan.execute', { command: rename('Første') });
    await main.call('plan.execute', {
      command: { type: 'meta.update', input: { changes: { inhabitants: 7 } } },
    });
    letGo(1);
    await vi.waitFor(() => expect(opened().status.version).toBe(2));
    expect(opened().plan.meta).toMatchObject({ title: 'Første', inhabitants: 7 });
  });

  it('is not set back by a change that comes twice', async () => {
    const { wrap, letGo } = withHeldPatches();
    const { main, opened } = await openedSession(wrap);
    await main.call('plan.execute', { command: rename('Første') });
    await main.call('plan.execute', { command: rename('Anden') });
    letGo(0);
    letGo(1);
    letGo(0);
    expect(opened().plan.meta.title).toBe('Anden');
    expect(opened().status.version).toBe(2);
  });

  it('takes over a new save state without a new version', async () => {
    const { session, opened } = await openedSession();
    await session.run(rename('Ny titel'));
    expect(opened().status.document.saved).toBe(false);
    await session.call('plan.save', {});
    expect(opened().status).toMatchObject({ version: 1, document: { saved: true } });
  });

  it('changes over to another plan, and to none', async () => {
    const { session, opened } = await openedSession();
    const { id } = opened().plan.meta;
    await session.call('plan.create', { meta: { ...opened().plan.meta, id: crypto.randomUUID() } });
    expect(opened().plan.meta.id).not.toBe(id);
    expect(opened().plan.scenarios).toEqual({});
    await session.call('plan.close', {});
    expect(session.store.getState().opened).toBeNull();
  });

  it('drops a late answer about the plan that was open before', async () => {
    let answerLate: () => void = () => {};
    const { main, session, opened } = await openedSession((bridge) => {
      let isFirst = true;
      return {
        on: (event, listener) => bridge.on(event, listener),
        async call(channel, input) {
          const result = await bridge.call(channel, input);
          if (channel === 'plan.current' && !isFirst) {
            await new Promise<void>((resolve) => {
              answerLate = resolve;
            });
          }
          if (channel === 'plan.current') isFirst = false;
          return result;
        },
      };
    });
    session.start();
    await main.call('plan.create', { meta: { ...opened().plan.meta, id: crypto.randomUUID(), title: 'Ny' } });
    answerLate();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(opened().plan.meta.title).toBe('Ny');
  });

  it('listens no more once it has been stopped', async () => {
    const { main, stop, opened } = await openedSession();
    const before = opened();
    stop();
    await main.call('plan.execute', { command: rename('Uhørt') });
    expect(opened()).toBe(before);
  });
});

describe('the line to main', () => {
  it('is told while it is broken, and the plan is fetched when it stands again', async () => {
    const main = memoryBridge(sampleIn, () => '2026-03-03T10:00:00.000Z');
    await main.call('plan.openSample', { sample: 'nordby', language: 'da' });
    const connection = createConnection();
    let isBroken = true;
    connection.set({ code: 'connection_lost', details: {} });
    const session = createPlanSession(
      {
        on: (event, listener) => main.on(event, listener),
        call: async (channel, input) => (isBroken ? refused('connection_lost') : main.call(channel, input)),
      },
      connection,
    );
    session.start();
    await vi.waitFor(() => expect(session.store.getState().isAsking).toBe(false));
    expect(session.store.getState()).toMatchObject({ opened: null, problem: { code: 'connection_lost' } });
    isBroken = false;
    connection.set(null);
    await vi.waitFor(() => expect(session.store.getState().opened).not.toBeNull());
    expect(session.store.getState().problem).toBeNull();
  });
});
