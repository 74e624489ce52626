import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, genuine, startToken, writeWindow } from '../browser/running-server.ts';
import { cli, cliMain, root } from './run-cli.ts';

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-serve-'));
  mkdirSync(join(folder, '.data'));
  writeWindow(join(folder, '.window'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A data folder and a window of its own; not as npm's script, for that goes to where npm was called. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    npm_lifecycle_event: '',
    BORGERHUS_DATA: join(folder, '.data'),
    BORGERHUS_WINDOW: join(folder, '.window'),
  };
}

interface Served {
  child: ChildProcess;
  address: string;
  ended: Promise<number | null>;
}

/** `borgerhus serve …`, once it has printed its address. */
function serve(args: string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [cliMain, 'serve', ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text) => resolve({ child, address: text.trim(), ended }));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

/** A window that came by the address: its session, and its open stream of events. */
async function openWindow(address: string) {
  const { host, port } = new URL(address);
  const { body } = await ask(Number(port), {
    method: 'POST',
    path: '/api/session',
    headers: genuine(host),
    body: JSON.stringify({ start: startToken(address) }),
  });
  const { session } = JSON.parse(body);
  const stream = connect(Number(port), '127.0.0.1');
  const headers = Object.entries(genuine(host, session)).map(([name, value]) => `${name}: ${value}\r\n`);
  stream.on('error', () => {});
  stream.write(`POST /api/events HTTP/1.1\r\n${headers.join('')}Content-Length: 2\r\n\r\n{}`);
  await new Promise((resolve) => stream.once('data', resolve));
  const call = async (channel: string, input: unknown) => {
    const answer = await ask(Number(port), {
      method: 'POST',
      path: '/api/call',
      headers: genuine(host, session),
      body: JSON.stringify({ channel, input }),
    });
    return JSON.parse(answer.body);
  };
  return { call, close: () => stream.destroy() };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function canConnect(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('serve', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends by %s and leaves no process behind',
    async (signal) => {
      const { child, address, ended } = await serve(['--stay']);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]{43}$/);
      const window = await openWindow(address);
      child.kill(signal);
      expect(await ended).toBe(0);
      window.close();
      expect(isRunning(child.pid ?? 0)).toBe(false);
      expect(await canConnect(address)).toBe(false);
    },
  );

  it('ends some seconds after the last window has gone, unless another is expected', async () => {
    const { address, ended } = await serve();
    const first = await openWindow(address);
    first.close();
    const second = await cli(folder, ['serve'], { env: environment() });
    expect(second.code).toBe(0);
    const again = await openWindow(second.stdout.trim());
    const goneMs = performance.now();
    again.close();
    expect(await ended).toBe(0);
    expect(performance.now() - goneMs).toBeGreaterThan(3_000);
  });

  it('stays without windows when told to', async () => {
    const { address } = await serve(['--stay']);
    (await openWindow(address)).close();
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await canConnect(address)).toBe(true);
  });

  it('keeps what was acknowledged when it is killed', async () => {
    const first = await serve();
    const window = await openWindow(first.address);
    await window.call('plan.openSample', { sample: 'nordby', language: 'da' });
    const command = { type: 'meta.update', input: { changes: { title: 'Før strømmen gik' } } };
    expect(await window.call('plan.execute', { command })).toMatchObject({ ok: true });
    first.child.kill('SIGKILL');
    await first.ended;
    window.close();
    const again = await openWindow((await serve()).address);
    const { value } = await again.call('app.info', {});
    expect(value.known).toMatchObject([{ title: 'Før strømmen gik', unsavedChanges: 1 }]);
    again.close();
  });

  it('opens the document it was given on the port it was given', async () => {
    await cli(folder, ['new', 'hus æ.borgerhus', '--sample', 'nordby']);
    const port = await freePort();
    const { address } = await serve(['hus æ.borgerhus', '--port', String(port)]);
    expect(new URL(address).port).toBe(String(port));
    const { value } = await (await openWindow(address)).call('plan.current', {});
    expect(value.status.document.path).toBe(join(folder, 'hus æ.borgerhus'));
    const taken = await cli(folder, ['serve', '--port', String(port), '--json'], {
      env: { ...environment(), BORGERHUS_DATA: join(folder, '.other') },
    });
    expect([taken.code, JSON.parse(taken.stderr).error.code]).toEqual([1, 'port_taken']);
  });

  it('says why a document can’t be opened, and ends', async () => {
    const { code, stdout, stderr } = await cli(folder, ['serve', 'gone.borgerhus', '--json'], {
      env: environment(),
    });
    expect([code, stdout, JSON.parse(stderr).error.code]).toEqual([1, '', 'document_missing']);
  });
});

describe('npm start', { timeout: 60_000 }, () => {
  const start = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [join(root, 'main', 'start.ts'), ...args], {
      cwd: folder,
      env: { ...environment(), LANG: 'en_GB.UTF-8', BORGERHUS_BROWSER: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  };

  it('prints the address where no browser is found', async () => {
    const child = start([]);
    const [address, ended] = [
      new Promise<string>((resolve) => child.stdout?.once('data', (text) => resolve(String(text).trim()))),
      new Promise((resolve) => child.once('exit', resolve)),
    ];
    const window = await openWindow(await address);
    expect(await window.call('app.info', {})).toMatchObject({ ok: true });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    window.close();
  });

  it('opens a window, hands a second start over, and ends with the window', async () => {
    // Stands for a browser: writes down who it is and how it was called, and stays open until it is closed.
    const note = join(folder, 'called');
    const browser = join(folder, 'browser.sh');
    writeFileSync(browser, `#!/bin/sh\necho "$$ $@" >> '${note}'\nexec sleep 60\n`, { mode: 0o755 });
    const child = start([], { BORGERHUS_BROWSER: browser });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const called = async (times: number) => {
      for (;;) {
        const lines = read(note).split('\n').slice(0, -1);
        if (lines.length >= times) {
          return lines.map((line) => ({
            pid: Number(line.split(' ')[0]),
            address: /--app=(\S+)/.exec(line)?.[1] ?? '',
            profile: /--user-data-dir=(\S+)/.exec(line)?.[1],
          }));
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const [first] = await called(1);
    const window = await openWindow(first?.address ?? '');
    const secondEnded = new Promise((resolve) =>
      start([], { BORGERHUS_BROWSER: browser }).once('exit', resolve),
    );
    const [, second] = await called(2);
    const other = await openWindow(second?.address ?? '');
    expect(await secondEnded).toBe(0);
    expect([first?.profile, second?.profile]).toEqual(Array(2).fill(join(folder, '.data', 'window')));
    window.close();
    other.close();
    expect(await ended).toBe(0);
    // The window of the second start is not the first one's to close.
    expect(isRunning(first?.pid ?? 0)).toBe(false);
    process.kill(second?.pid ?? 0);
  });

  it('refuses a call it doesn’t understand, and a document it can’t open', async () => {
    const exit = (args: string[]) => new Promise((resolve) => start(args).once('exit', resolve));
    expect(await exit(['--what'])).toBe(2);
    expect(await exit(['gone.borgerhus'])).toBe(1);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
