import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouter, type Router } from '#main/api/router.ts';
import { readWindowFiles } from '#main/api/window-files.ts';
import { type BrowserServer, startServer } from '#main/browser/server.ts';
import { openDesk } from '#main/file/desk.ts';

/** A browser shell over a real desk, with a window of three small files. */
export interface RunningServer {
  server: BrowserServer;
  router: Router;
  folder: string;
  authority: string;
  /** How many windows there were after each change. */
  windows: number[];
  clock: { ms: number };
  close(): Promise<void>;
}

export const page =
  '<!doctype html><html lang="da"><head><title>Borgerhus</title></head><body></body></html>';

export async function runServer(options: { arrivalMs?: number } = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-browser-'));
  writeWindow(join(folder, 'window'));
  writeFileSync(join(folder, 'secret.js'), 'secret');
  const now = () => new Date('2026-03-02T10:00:00Z');
  const desk = openDesk({ dataFolder: join(folder, 'data'), now });
  const router = createRouter({ desk, shell: { dialogs: 'browser' }, now, version: '1.2.3' });
  const files = await readWindowFiles(join(folder, 'window'));
  if (!files.ok) throw new Error(files.error.code);
  const windows: number[] = [];
  const clock = { ms: 0 };
  const started = await startServer({
    router,
    files: files.value,
    port: 0,
    clockMs: () => clock.ms,
    onWindows(role, count) {
      if (role === 'window') windows.push(count);
      else router.projectorChanged(count > 0);
    },
    ...options,
  });
  if (!started.ok) throw new Error(started.error.code);
  const server = started.value;
  return {
    server,
    router,
    folder,
    authority: `127.0.0.1:${server.port}`,
    windows,
    clock,
    async close() {
      await server.close();
      router.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function writeWindow(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets', 'index.js'), 'document.title = "Borgerhus";');
  writeFileSync(join(folder, 'assets', 'index.js.map'), '{}');
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Question {
  method?: string;
  path?: string;
  headers?: { [name: string]: string | string[] | undefined };
  body?: string | Buffer;
}

/** One request exactly as given: unlike `fetch`, every header can be set and none is added. */
export function ask(
  port: number,
  { method = 'GET', path = '/', headers = {}, body }: Question,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: Object.fromEntries(given), agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The headers with which a browser sends what our own page asks. */
export function genuine(authority: string, session?: string): { [name: string]: string } {
  return {
    Host: authority,
    Origin: `http://${authority}`,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    ...(session ? { 'X-Borgerhus-Session': session } : {}),
  };
}

export function startToken(address: string): string {
  return address.split('#start=')[1] ?? '';
}

/** Exchanges a start token; the answer is 401 when it is not good. */
export function admit(
  { server, authority }: RunningServer,
  start = startToken(server.startAddress()),
): Promise<Answer> {
  return ask(server.port, {
    method: 'POST',
    path: '/api/session',
    headers: genuine(authority),
    body: JSON.stringify({ start }),
  });
}

export async function newSession(running: RunningServer): Promise<string> {
  return JSON.parse((await admit(running)).body).session;
}

/** Sends bytes as they are and returns all that comes back. */
export function raw({ server }: RunningServer, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host: '127.0.0.1', port: server.port }, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {}).on('close', () => resolve(answer));
  });
}
