import { describe, expect, it } from 'vitest';
import { windowUnderAttack } from './under-attack.ts';

const app = windowUnderAttack();

describe('the window', () => {
  it('runs in the sandbox, in a world of its own, without Node', async () => {
    const { windows, isSandboxEnabled } = await app.control('state');
    expect(isSandboxEnabled).toBe(true);
    expect(windows[0]?.preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: false,
    });
    const names = ['require', 'module', 'process', 'Buffer', 'global', 'ipcRenderer', 'electron'];
    const found = await app.page.evaluate((all) => all.filter((name) => name in window), names);
    expect(found).toEqual([]);
  });

  it('is given the contract and nothing else, and can’t change it', async () => {
    const given = await app.page.evaluate(() => {
      // A frame without a shell shows what a page has anyway.
      const frame = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      const bridge = Reflect.get(window, 'borgerhus');
      const own = Object.getOwnPropertyNames(window).filter(
        (name) => !usual.has(name) && !/^(\d+|__zod_\w+)$/.test(name),
      );
      return {
        own,
        members: Object.entries(bridge).map(([name, value]) => [name, typeof value]),
        isFrozen: Object.isFrozen(bridge),
        isReplaced: Reflect.set(window, 'borgerhus', {}),
      };
    });
    expect(given).toEqual({
      own: ['borgerhus'],
      members: [
        ['call', 'function'],
        ['on', 'function'],
      ],
      isFrozen: true,
      isReplaced: false,
    });
  });

  it('is shown when there is something to see', async () => {
    const window = async () => (await app.control('state')).windows[0];
    await expect.poll(async () => (await window())?.isShown).toBe(true);
    expect(await window()).toMatchObject({ wasShownBeforePaint: false });
  });

  it('checks no spelling, which would fetch dictionaries', async () => {
    const { isSpellCheckerEnabled, windows, complaints } = await app.control('state');
    expect(isSpellCheckerEnabled).toBe(false);
    expect(windows[0]?.preferences.spellcheck).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('permissions', () => {
  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])(
    'deny %s to the page',
    async (name) => {
      const state = await app.page.evaluate(
        (permission) =>
          navigator.permissions.query({ name: permission as PermissionName }).then((answer) => answer.state),
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('are denied when asked for, and when looked up, whatever they are called', async () => {
    for (const name of ['media', 'geolocation', 'notifications', 'fullscreen', 'openExternal', 'unknown']) {
      expect([name, await app.control('requestPermission', name)]).toEqual([name, false]);
      expect([name, await app.control('checkPermission', name)]).toEqual([name, false]);
    }
    expect(await app.control('checkDevice')).toBe(false);
  });
});
