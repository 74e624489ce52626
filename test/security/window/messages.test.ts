import { describe, expect, it } from 'vitest';
import { callLine } from '#main/electron/lines.ts';
import { type UnderAttack, windowUnderAttack } from './under-attack.ts';

const app = windowUnderAttack();

describe('messages to main', () => {
  const page = { url: 'app://borgerhus/', isMainFrame: true };
  const send = (from: Parameters<UnderAttack['control']>[1], ...args: unknown[]) =>
    app.control('sendAs', from as typeof page, callLine, args);

  it('are answered when they come from the page', async () => {
    expect(await send(page, 'app.info', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['a frame in the page', { url: 'app://borgerhus/', isMainFrame: false }],
    ['a page that took its place', { url: 'https://example.org/', isMainFrame: true }],
    ['a host that begins like ours', { url: 'app://borgerhus.example/', isMainFrame: true }],
    ['a frame that has gone', { url: null, isMainFrame: true }],
    ['another window', { url: 'app://borgerhus/', isMainFrame: true, isOther: true }],
  ])('are not even read when they come from %s', async (_who, from) => {
    const refused = { ok: false, error: { code: 'not_admitted' } };
    expect(await send(from, 'app.info', {})).toMatchObject(refused);
    // Were it parsed first, the refusal would be another.
    expect(await send(from, { not: 'a channel' }, ['nonsense'])).toMatchObject(refused);
  });

  it('are refused by name when the contract doesn’t have them', async () => {
    expect(await send(page, '__proto__', {})).toMatchObject({ error: { code: 'channel_unknown' } });
    expect(await send(page, 'plan.create', { title: 1 })).toMatchObject({ error: { code: 'request_input' } });
  });

  it('are answered to the wall of a meeting only where they are meant for it', async () => {
    expect(await send(page, 'projector.open', {})).toMatchObject({ ok: true });
    await expect.poll(async () => (await app.control('state')).windows.length).toBe(2);
    const wall = { ...page, url: 'app://borgerhus/?wall', window: 1 };
    const { windows } = await app.control('state');
    expect(windows[1]?.preferences).toEqual(windows[0]?.preferences);
    expect(await send(wall, 'projector.current', {})).toMatchObject({ ok: true });
    for (const channel of ['app.info', 'plan.current', 'plan.undo', 'settings.read', 'projector.open']) {
      const answer = await send(wall, channel, {});
      expect([channel, answer]).toMatchObject([channel, { ok: false, error: { code: 'channel_unknown' } }]);
    }
    // What it says of itself is no matter: it is known by its contents.
    expect(await send({ ...wall, url: page.url }, 'plan.current', {})).toMatchObject({ ok: false });
  });
});
