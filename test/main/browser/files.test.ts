import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWindowFiles } from '#main/api/window-files.ts';
import {
  admit,
  ask,
  genuine,
  newSession,
  page,
  type RunningServer,
  raw,
  runServer,
} from './running-server.ts';

let running: RunningServer;

beforeAll(async () => {
  running = await runServer();
});

afterAll(() => running.close());

function load(path: string, headers: { [name: string]: string } = {}) {
  return ask(running.server.port, { path, headers: { Host: running.authority, ...headers } });
}

describe('files', () => {
  it('of the window are served', async () => {
    const { status, headers, body } = await load('/assets/index.js');
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'document.title = "Borgerhus";',
    ]);
    expect((await load('/?lang=da')).status).toBe(200);
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/../../secret.js',
    '/assets/..\\..\\secret.js',
    '//etc/passwd',
    '/assets/index.js%00.html',
    '/assets/index.js/',
    '/assets/',
    '/assets/index.js.map',
    '/index.html',
    '/__proto__',
    '*',
    'http://evil.example/',
  ])('%s is none of them', async (path) => {
    const answer = await raw(
      running,
      `GET ${path} HTTP/1.1\r\nHost: ${running.authority}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it('that are links are not followed', async () => {
    const window = join(running.folder, 'linked');
    mkdirSync(window);
    writeFileSync(join(window, 'index.html'), page);
    symlinkSync(join(running.folder, 'secret.js'), join(window, 'link.js'));
    const files = await readWindowFiles(window);
    expect(files.ok && [...files.value.keys()]).toEqual(['/']);
  });

  it('are missed in words when the window was never built', async () => {
    expect(await readWindowFiles(join(running.folder, 'nowhere'))).toMatchObject({
      error: { code: 'window_files_missing' },
    });
  });
});

describe('headers', () => {
  const call = (headers: { [name: string]: string }) =>
    ask(running.server.port, {
      method: 'POST',
      path: '/api/call',
      headers,
      body: '{"channel":"app.info","input":{}}',
    });

  it('let the page run its own script and styles with the nonce of this load, and nothing else', async () => {
    const [one, two] = [await load('/'), await load('/')];
    const nonce = /<meta name="csp-nonce" [^>]*nonce="([^"]+)">/.exec(one.body)?.[1];
    expect(one.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(two.body).not.toContain(nonce);
    expect(two.headers['content-security-policy']).not.toContain(nonce);
  });

  it('keep every answer from being sniffed, framed, cached, embedded or read elsewhere', async () => {
    const answers = [
      await load('/'),
      await load('/assets/index.js'),
      await load('/nothing'),
      await call(genuine(running.authority, await newSession(running))),
      await call({ Host: running.authority }),
      await admit(running),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    }
  });
});
