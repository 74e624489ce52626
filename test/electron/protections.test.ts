/**
 * One spec for each protection of the desktop shell. Each fails when its protection is taken out; this was tried
 * for every line of the list by hand, on the double.
 *
 * | protection | where | taken out |
 * |---|---|---|
 * | sandbox, isolation, no Node in the window | `window.ts` | the option, and `app.enableSandbox()` |
 * | only the contract is exposed | `preload.ts` | something else exposed as well |
 * | files by GET, from our host, from the list | `answer-load.ts` | each check |
 * | policy with a nonce per load | `answer-load.ts`, `page-security.ts` | the header; the nonce made once |
 * | permissions asked for, looked up, devices | `guard-session.ts` | each handler |
 * | navigation of page and frames | `guard-contents.ts` | `will-frame-navigate` |
 * | redirects | `guard-contents.ts` | `will-redirect` |
 * | new windows | `guard-contents.ts` | `setWindowOpenHandler` |
 * | webviews | `guard-contents.ts` | `will-attach-webview` |
 * | links to outside | `questions.ts`, `external-link.ts` | the allow list; the question |
 * | sender of a message | `window-line.ts` | each of the three conditions |
 * | requests that are not ours | `guard-session.ts` | `onBeforeRequest` |
 * | spellchecker | `guard-session.ts` | the call |
 * | shown when ready | `window.ts` | `show: false` |
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callLine } from '#main/electron/lines.ts';
import { type Double, launchDouble } from './launch-double.ts';

let app: Double;
let cdp: CDPSession;
let outside: Server;
let outsideAddress: string;
let heardOutside: string[] = [];
let isPolicyBypassed = false;

beforeAll(async () => {
  outside = createServer((request, response) => {
    heardOutside.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('outside');
  });
  await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
  outsideAddress = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launchDouble();
  cdp = await app.page.context().newCDPSession(app.page);
});

afterAll(async () => {
  outside?.close();
  await app?.close();
});

beforeEach(async () => {
  heardOutside = [];
  if (isPolicyBypassed) await bypassPolicy(false);
});

/** The policy stands before everything else: what lies behind it is tried with the policy out of the way. */
async function bypassPolicy(enabled: boolean): Promise<void> {
  isPolicyBypassed = enabled;
  await cdp.send('Page.setBypassCSP', { enabled });
  await app.page.reload();
}

const status = (path: string, method: string) =>
  app.page.evaluate(([url, verb]) => fetch(url, { method: verb }).then((answer) => answer.status), [
    path,
    method,
  ] as const);

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

describe('the window’s files', () => {
  it('come by GET, under their exact names', async () => {
    await bypassPolicy(true);
    expect(await status('/', 'GET')).toBe(200);
    expect(await status('/', 'POST')).toBe(405);
    expect(await status('/', 'PUT')).toBe(405);
    expect(await status('/../../package.json', 'GET')).toBe(404);
    expect(await status('/assets/%2e%2e/%2e%2e/%2e%2e/package.json', 'GET')).toBe(404);
    expect(await status('/%2e%2e%2f%2e%2e%2fpackage.json', 'GET')).toBe(404);
  });

  it('come from our host only', async () => {
    await bypassPolicy(true);
    const other = (await app.page.evaluate(() => location.origin)).replace('//borgerhus.', '//borgerhus2.');
    await expect(status(`${other}/`, 'GET')).rejects.toThrow('Failed to fetch');
  });
});

describe('the policy of the page', () => {
  it('has a nonce of its own for every load', async () => {
    const nonce = () =>
      app.page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '');
    const first = await nonce();
    await app.page.reload();
    expect(first).toHaveLength(24);
    expect(await nonce()).not.toBe(first);
  });

  it('lets the program’s own styles in, without a complaint', async () => {
    const errors: string[] = [];
    app.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await app.page.reload();
    await app.page.getByRole('button').first().waitFor();
    const families = await app.page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(families).toContain('Source Sans');
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'a script in the page',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.wasRun = true';
        document.body.append(script);
      },
    ],
    [
      'a handler in the page',
      'require-trusted-types-for',
      () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.wasRun = true');
        document.body.append(image);
      },
    ],
    [
      'code made from text',
      'require-trusted-types-for',
      () => {
        // In a turn of its own: what a debugger runs directly is exempt.
        setTimeout(() => {
          try {
            new Function('window.wasRun = true')();
          } catch {
            // The violation is reported.
          }
        });
      },
    ],
    [
      'a module made from text',
      'script-src-elem',
      // As text: the test runner would put its own import in place of this one.
      "void import('data:text/javascript,window.wasRun = true').catch(() => {})",
    ],
    [
      'a style without the nonce',
      'style-src-elem',
      () => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.body.append(style);
      },
    ],
    [
      'a connection, even to its own files',
      'connect-src',
      () => {
        fetch('/').catch(() => {});
      },
    ],
    [
      'a line to a server',
      'connect-src',
      () => {
        try {
          new WebSocket('ws://127.0.0.1:9/');
        } catch {
          // The violation is reported.
        }
      },
    ],
    [
      'a picture from elsewhere',
      'img-src',
      () => {
        new Image().src = 'https://example.org/x.png';
      },
    ],
    [
      'a frame',
      'frame-src',
      () => {
        const frame = document.createElement('iframe');
        frame.src = '/assets/x.html';
        document.body.append(frame);
      },
    ],
    [
      'a worker made from text',
      'require-trusted-types-for',
      () => {
        try {
          new Worker(URL.createObjectURL(new Blob([''])));
        } catch {
          // The violation is reported.
        }
      },
    ],
    [
      'a base address',
      'base-uri',
      () => {
        const base = document.createElement('base');
        base.href = 'https://example.org/';
        document.head.append(base);
      },
    ],
  ] as const)('refuses %s', async (_what, directive, attempt) => {
    await app.page.evaluate(() => {
      Reflect.set(window, 'violations', []);
      document.addEventListener('securitypolicyviolation', (event) =>
        Reflect.get(window, 'violations').push(event.effectiveDirective),
      );
    });
    // Some attempts throw; what counts is whether they came to anything.
    await app.page.evaluate(attempt as () => void).catch(() => {});
    await expect.poll(() => app.page.evaluate(() => Reflect.get(window, 'violations'))).toContain(directive);
    expect(await app.page.evaluate(() => 'wasRun' in window)).toBe(false);
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

describe('the page stays where it is', () => {
  it.each(['https://example.org/', '/assets/other.html', 'data:text/html,x'])(
    'against %s',
    async (target) => {
      const before = app.page.url();
      await app.page.evaluate((address) => {
        location.href = address;
      }, target);
      await app.page.waitForTimeout(200);
      expect(app.page.url()).toBe(before);
      expect(await app.page.evaluate(() => 'borgerhus' in window)).toBe(true);
    },
  );

  it('against links and forms', async () => {
    await bypassPolicy(true);
    const before = app.page.url();
    await app.page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: `${address}/link` });
      document.body.append(link);
      link.click();
      const form = Object.assign(document.createElement('form'), {
        action: `${address}/form`,
        method: 'post',
      });
      document.body.append(form);
      form.submit();
    }, outsideAddress);
    await app.page.waitForTimeout(200);
    expect(app.page.url()).toBe(before);
    expect(heardOutside).toEqual([]);
  });

  it('and so do frames in it', async () => {
    expect(await app.control('navigateFrame', 'https://example.org/')).toBe(true);
    expect(await app.control('navigateFrame', 'app://borgerhus/assets/')).toBe(true);
  });

  it('when a server leads it elsewhere', async () => {
    expect(await app.control('redirect', 'https://example.org/')).toBe(true);
    expect(await app.control('redirect', 'app://borgerhus2/')).toBe(true);
  });

  it('and embeds nothing', async () => {
    expect(await app.control('attachWebview')).toBe(true);
  });
});

describe('what the page wants opened', () => {
  const open = async (address: string) => {
    await app.page.evaluate((target) => void window.open(target), address);
    await app.page.waitForTimeout(200);
    return app.control('state');
  };

  it('never opens a window', async () => {
    const { complaints, dialogs } = await open('about:blank');
    await expect.poll(() => app.page.context().pages().length).toBe(1);
    expect(complaints).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  it.each(['http://example.org/', 'file:///etc/passwd', 'smb://server/share', 'mailto:a@example.org'])(
    'never reaches the system as %s',
    async (address) => {
      const { dialogs, openedOutside } = await open(address);
      expect([dialogs, openedOutside]).toEqual([[], []]);
    },
  );

  it('reaches the browser as https when the user agrees, and only then', async () => {
    await app.control('answerDialog', 'message', { response: 1 });
    const declined = await open('https://www.borger.dk/a');
    expect(declined.openedOutside).toEqual([]);
    expect(declined.dialogs.at(-1)?.options).toMatchObject({
      message: 'Vil du åbne www.borger.dk i din browser?',
      defaultId: 1,
      cancelId: 1,
    });
    await app.control('answerDialog', 'message', { response: 0 });
    expect((await open('https://www.borger.dk/a')).openedOutside).toEqual(['https://www.borger.dk/a']);
  });
});

describe('messages to main', () => {
  const page = { url: 'app://borgerhus/', isMainFrame: true };
  const send = (from: Parameters<Double['control']>[1], ...args: unknown[]) =>
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
});

describe('requests that are not for the window’s own files', () => {
  it('never leave', async () => {
    await bypassPolicy(true);
    const reached = await app.page.evaluate(async (address) => {
      const image = new Promise<boolean>((done) => {
        const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = `${address}/picture`;
      });
      const fetched = fetch(`${address}/fetched`).then(
        () => true,
        () => false,
      );
      const beacon = navigator.sendBeacon(`${address}/beacon`);
      return [await image, await fetched, beacon];
    }, outsideAddress);
    await app.page.waitForTimeout(100);
    expect(reached.slice(0, 2)).toEqual([false, false]);
    expect(heardOutside).toEqual([]);
  });
});
