import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTokenLifeMs } from '#main/browser/admission.ts';
import {
  admit,
  ask,
  genuine,
  newSession,
  type RunningServer,
  raw,
  runServer,
  startToken,
} from '#test/main/browser/running-server.ts';

let running: RunningServer;
let session: string;

beforeAll(async () => {
  running = await runServer({ arrivalMs: 1_000 });
  session = await newSession(running);
});

afterAll(() => running.close());

const info = JSON.stringify({ channel: 'app.info', input: {} });

/** A genuine call of the window, with something about it changed. */
function call(
  changes: { method?: string; headers?: { [name: string]: string | undefined }; body?: string | Buffer } = {},
) {
  return ask(running.server.port, {
    method: 'POST',
    path: '/api/call',
    body: info,
    ...changes,
    headers: { ...genuine(running.authority, session), ...changes.headers },
  });
}

function load(path: string, headers: { [name: string]: string | string[] } = {}) {
  return ask(running.server.port, { path, headers: { Host: running.authority, ...headers } });
}

it('answers a genuine call', async () => {
  const { status, body } = await call();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ ok: true, value: { version: '1.2.3', dialogs: 'browser' } });
});

describe('Host: a foreign name that points at this machine (DNS rebinding)', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    '%s is refused',
    async (host) => {
      const wrong = host === 'localhost' ? `localhost:${running.server.port}` : host;
      expect((await call({ headers: { Host: wrong } })).status).toBe(421);
      expect((await load('/', { Host: wrong })).status).toBe(421);
    },
  );

  it('two Host headers are refused', async () => {
    const answer = await raw(
      running,
      `GET / HTTP/1.1\r\nHost: ${running.authority}\r\nHost: evil.example\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|21) /);
  });
});

describe('Origin and Sec-Fetch-Site: a page of somebody else', () => {
  it.each([
    ['Origin', 'http://evil.example'],
    ['Origin', 'null'],
    ['Origin', 'http://127.0.0.1:1'],
    ['Origin', undefined],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
    ['Sec-Fetch-Site', 'none'],
    ['Sec-Fetch-Site', undefined],
  ])('may not ask with %s: %s', async (name, value) => {
    expect((await call({ headers: { [name]: value } })).status).toBe(403);
  });

  it('may neither embed nor open the window', async () => {
    expect((await load('/', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await load('/assets/index.js', { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    expect((await load('/', { Origin: 'http://evil.example' })).status).toBe(403);
  });

  it('gets no permission by CORS', async () => {
    const preflight = await call({
      method: 'OPTIONS',
      body: '',
      headers: { 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(405);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('is what a start token is kept from, too', async () => {
    const start = startToken(running.server.startAddress());
    const foreign = await ask(running.server.port, {
      method: 'POST',
      path: '/api/session',
      headers: { ...genuine(running.authority), Origin: 'http://127.0.0.1:1' },
      body: JSON.stringify({ start }),
    });
    expect(foreign.status).toBe(403);
    expect((await admit(running, start)).status).toBe(200);
  });
});

describe('method and content type: a link, an image, a form', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH'])('%s is no question', async (method) => {
    const { status, headers } = await call({ method, body: '' });
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it.each(['POST', 'PUT', 'HEAD', 'DELETE'])('%s is no way to load the window', async (method) => {
    const { status } = await ask(running.server.port, { method, headers: { Host: running.authority } });
    expect(status).toBe(405);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    undefined,
  ])('%s is no JSON', async (type) => {
    expect((await call({ headers: { 'Content-Type': type } })).status).toBe(415);
  });

  it('compressed bodies are not unpacked', async () => {
    expect((await call({ headers: { 'Content-Encoding': 'gzip' } })).status).toBe(415);
  });
});

describe('bodies', () => {
  it('beyond the limit are refused, by what they say and by what they are', async () => {
    const tooLong = String(81_000_001);
    expect((await call({ body: '', headers: { 'Content-Length': tooLong } })).status).toBe(413);
    const head = requestHead('/api/session', { 'Transfer-Encoding': 'chunked' });
    const chunk = `400\r\n${'x'.repeat(0x400)}\r\n`;
    expect(await raw(running, head + chunk)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('are not read before the session is known', async () => {
    const head = requestHead('/api/call', { 'X-Borgerhus-Session': 'wrong', 'Content-Length': '80000000' });
    const answer = await raw(running, head);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    // Or the rest would be read after all, and thrown away.
    expect(answer).toMatch(/^Connection: close\r$/m);
  });

  it('that come too slowly are given up', async () => {
    const head = requestHead('/api/call', { 'X-Borgerhus-Session': session, 'Content-Length': '50' });
    const startMs = performance.now();
    expect(await raw(running, `${head}{"channel"`)).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect(performance.now() - startMs).toBeLessThan(4_000);
  });

  it('that are no call are refused', async () => {
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '{"channel":1,"input":{}}',
      `{"extra":1,${info.slice(1)}`,
    ]) {
      expect((await call({ body })).status).toBe(400);
    }
    expect((await call({ body: `{"__proto__":{"x":1},${info.slice(1)}` })).status).toBe(400);
    expect((await call({ body: randomBytes(1_000) })).status).toBe(400);
  });

  it('nested deeply are refused and harm nothing', async () => {
    const deep = `{"channel":"app.info","input":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { body } = await call({ body: deep });
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'request_input' } });
    expect((await call()).status).toBe(200);
  });
});

describe('tokens', () => {
  it.each([undefined, '', 'wrong', '__proto__', 'x'.repeat(5_000)])(
    'no call with the session %s',
    async (wrong) => {
      expect((await call({ headers: { 'X-Borgerhus-Session': wrong } })).status).toBe(401);
    },
  );

  it('a start token is not a session', async () => {
    const token = startToken(running.server.startAddress());
    expect((await call({ headers: { 'X-Borgerhus-Session': token } })).status).toBe(401);
  });

  it('a start token is good for a minute', async () => {
    const address = running.server.startAddress();
    running.clock.ms += startTokenLifeMs + 1;
    expect((await admit(running, startToken(address))).status).toBe(401);
    expect((await admit(running)).status).toBe(200);
  });

  it('a start token used twice shuts both out, for one of them is not the window', async () => {
    const start = startToken(running.server.startAddress());
    const first = JSON.parse((await admit(running, start)).body).session;
    expect((await call({ headers: { 'X-Borgerhus-Session': first } })).status).toBe(200);
    expect((await admit(running, start)).status).toBe(401);
    expect((await call({ headers: { 'X-Borgerhus-Session': first } })).status).toBe(401);
    expect((await call()).status).toBe(200);
  });

  it('are long, and no two the same', () => {
    const tokens = Array.from({ length: 100 }, () => startToken(running.server.startAddress()));
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });
});

it('listens on loopback only', async () => {
  const { networkInterfaces } = await import('node:os');
  const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address, internal, family } of outside) {
    if (internal || family !== 'IPv4') continue;
    const reached = await new Promise((resolve) => {
      const socket = connect({ host: address, port: running.server.port, timeout: 1_000 });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('timeout', () => resolve(false));
    });
    expect(reached).toBe(false);
  }
});

function requestHead(path: string, headers: { [name: string]: string }): string {
  const all = { ...genuine(running.authority), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
