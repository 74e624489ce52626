import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import type { Problem } from '#renderer/bridge/connection.ts';
import { createHttpBridge } from '#renderer/bridge/http-bridge.ts';
import { busyWeek } from '../../app/staffing/weeks.ts';
import { admit, type RunningServer, runServer, startToken } from './running-server.ts';

let running: RunningServer;
const tabs: { close(): void }[] = [];

beforeEach(async () => {
  running = await runServer();
});

afterEach(async () => {
  for (const { close } of tabs.splice(0)) close();
  await running.close();
});

/** A tab of a browser: its address, what it stores, and the headers that its browser adds. */
function tab(hash: string, stored = new Map<string, string>()) {
  const location = { hash, pathname: '/' };
  let line = new AbortController();
  let isCut = false;
  const page = {
    location,
    fetch: (path: string, init: RequestInit) =>
      isCut
        ? Promise.reject(new TypeError('network'))
        : fetch(`http://${running.authority}${path}`, {
            ...init,
            signal: line.signal,
            headers: {
              ...init.headers,
              Origin: `http://${running.authority}`,
              'Sec-Fetch-Site': 'same-origin',
            },
          }),
    history: {
      replaceState: (_data: unknown, _title: string, url: string) => {
        location.hash = url === '/' ? '' : url;
      },
    },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
  };
  const bridge = createHttpBridge(page as never);
  const problems: Problem[] = [];
  bridge.connection.watch((problem) => problems.push(problem));
  const close = () => {
    isCut = true;
    line.abort();
  };
  const mend = () => {
    line = new AbortController();
    isCut = false;
  };
  tabs.push({ close });
  return { bridge, location, stored, problems, close, mend };
}

const newTab = () => tab(`#start=${startToken(running.server.startAddress())}`);
const sample = { sample: 'nordby', language: 'da' } as const;

describe('a window with a fresh address', () => {
  it('has work done beside the program, and hears of it', async () => {
    const { bridge } = newTab();
    const done: EventOf<'job.done'>[] = [];
    const progress: EventOf<'job.progress'>[] = [];
    bridge.on('job.done', (job) => done.push(job));
    bridge.on('job.progress', (job) => progress.push(job));
    const id = crypto.randomUUID();
    const started = await bridge.call('jobs.start', { id, kind: 'rota', input: busyWeek(1) });
    expect(started).toEqual({ ok: true, value: {} });
    await vi.waitFor(() => expect(done).toHaveLength(1), { timeout: 15_000 });
    expect(done[0]).toMatchObject({ id, kind: 'rota', result: { ok: true, value: { proven: true } } });
    expect(progress.length).toBeGreaterThan(0);
  });

  it('is let in, asks, and hears of changes', async () => {
    const { bridge, location, problems } = newTab();
    expect(location.hash).toBe('');
    const heard: string[] = [];
    bridge.on('plan.replaced', (opened) => heard.push(opened?.plan.meta.id ?? 'none'));
    const end = bridge.on('plan.changed', ({ status }) => heard.push(String(status.version)));
    const opened = await bridge.call('plan.openSample', sample);
    if (!opened.ok) throw new Error(opened.error.code);
    const rename = (title: string) =>
      bridge.call('plan.execute', { command: { type: 'meta.update', input: { changes: { title } } } });
    await rename('Nyt navn');
    await vi.waitFor(() => expect(heard).toEqual([opened.value.plan.meta.id, '1']));
    end();
    await rename('Endnu et');
    await bridge.call('plan.close', {});
    await vi.waitFor(() => expect(heard).toEqual([opened.value.plan.meta.id, '1', 'none']));
    expect(problems).toEqual([]);
  });

  it('misses no change made by another window after its first answer', async () => {
    const [one, two] = [newTab(), newTab()];
    await one.bridge.call('plan.openSample', sample);
    await two.bridge.call('plan.current', {});
    const heard = new Promise((resolve) => two.bridge.on('plan.replaced', resolve));
    await one.bridge.call('plan.close', {});
    expect(await heard).toBeNull();
  });

  it('stays let in when it is loaded anew', async () => {
    const first = newTab();
    await first.bridge.call('app.info', {});
    first.close();
    const again = tab('#/results', first.stored);
    expect(await again.bridge.call('app.info', {})).toMatchObject({ ok: true });
    expect(again.location.hash).toBe('#/results');
  });
});

describe('a window that may not be there', () => {
  it.each(['', '#start=wrong', '#/criteria'])('says so: %j', async (hash) => {
    const { bridge, problems, stored } = tab(hash);
    expect(await bridge.call('app.info', {})).toEqual({
      ok: false,
      error: { code: 'not_admitted', details: {} },
    });
    expect(problems).toMatchObject([{ code: 'not_admitted' }]);
    expect(stored.size).toBe(0);
  });

  it('is shut out while it is open when its start token is used again', async () => {
    const token = startToken(running.server.startAddress());
    const { bridge, problems } = tab(`#start=${token}`);
    await bridge.call('app.info', {});
    expect((await admit(running, token)).status).toBe(401);
    await vi.waitFor(() => expect(problems.at(-1)).toMatchObject({ code: 'not_admitted' }), 5_000);
    expect(await bridge.call('app.info', {})).toMatchObject({ error: { code: 'not_admitted' } });
  });

  it('is the fifth one', async () => {
    const four = Array.from({ length: 4 }, newTab);
    await Promise.all(four.map(({ bridge }) => bridge.call('app.info', {})));
    const fifth = newTab();
    await vi.waitFor(() =>
      expect(fifth.problems).toEqual([{ code: 'too_many_windows', details: { limit: 4 } }]),
    );
    four[0]?.close();
    await vi.waitFor(() => expect(fifth.problems.at(-1)).toBeNull(), 5_000);
  });
});

describe('the wall of a meeting', () => {
  const newWall = () => tab(`#start=${startToken(running.server.startAddress('projector'))}`);
  const isWallOpen = async () => (await running.router.call('projector.window', {})) as unknown;

  it('learns what it is, also when it is loaded anew, and has a place beside as many windows as may be', async () => {
    await Promise.all(Array.from({ length: 4 }, () => newTab().bridge.call('app.info', {})));
    const wall = newWall();
    expect(await wall.bridge.call('projector.current', {})).toEqual({ ok: true, value: null });
    expect(await wall.bridge.role).toBe('projector');
    expect(wall.problems).toEqual([]);
    expect(await isWallOpen()).toEqual({ ok: true, value: { isOpen: true } });
    wall.close();
    await vi.waitFor(async () => expect(await isWallOpen()).toMatchObject({ value: { isOpen: false } }));
    expect(await tab('', wall.stored).bridge.role).toBe('projector');
  });

  it('may ask nothing of the plan and hears nothing of it', async () => {
    const [window, wall] = [newTab().bridge, newWall().bridge];
    const heard = vi.fn();
    wall.on('plan.replaced', heard);
    wall.on('plan.changed', heard);
    wall.on('projector.windowChanged', heard);
    await wall.call('projector.current', {});
    await window.call('plan.openSample', sample);
    await window.call('plan.undo', {});
    expect(await wall.call('plan.current', {})).toEqual({
      ok: false,
      error: { code: 'channel_unknown', details: {} },
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).not.toHaveBeenCalled();
  });

  it('is one: the next one shuts out the one before, and windows stay', async () => {
    const window = newTab();
    await window.bridge.call('app.info', {});
    const first = newWall();
    await first.bridge.call('projector.current', {});
    const second = newWall();
    expect(await second.bridge.call('projector.current', {})).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(first.problems.at(-1)).toMatchObject({ code: 'not_admitted' }), 5_000);
    expect(await window.bridge.call('app.info', {})).toMatchObject({ ok: true });
    expect(running.windows).toEqual([1]);
  });

  it('is told what it missed while its line was broken', async () => {
    const wall = newWall();
    await wall.bridge.call('projector.current', {});
    const shown = vi.fn();
    wall.bridge.on('projector.changed', shown);
    wall.close();
    await vi.waitFor(() => expect(wall.problems.at(-1)).toMatchObject({ code: 'connection_lost' }));
    wall.mend();
    await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(null), 5_000);
  });
});

describe('a line that breaks', () => {
  it('is told, and what was missed is told when it stands again', async () => {
    const { bridge, problems, close, mend } = newTab();
    await bridge.call('plan.openSample', sample);
    const replaced = vi.fn();
    bridge.on('plan.replaced', replaced);
    close();
    await vi.waitFor(() => expect(problems.at(-1)).toMatchObject({ code: 'connection_lost' }));
    const lost = { ok: false, error: { code: 'connection_lost', details: {} } };
    expect(await bridge.call('app.info', {})).toEqual(lost);
    await running.router.call('plan.close', {});
    mend();
    await vi.waitFor(() => expect(replaced).toHaveBeenCalledWith(null), 5_000);
    expect(problems.at(-1)).toBeNull();
  });

  it('shows in the number of windows', async () => {
    const { bridge, close } = newTab();
    await bridge.call('app.info', {});
    expect(running.windows).toEqual([1]);
    close();
    await vi.waitFor(() => expect(running.windows).toEqual([1, 0]));
  });
});
