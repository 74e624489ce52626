import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '#app/plan/result.ts';

/** What a second start asks of the running one: open this document, and give me an address for a window. */
const requestSchema = z.strictObject({ open: z.string().max(4096).nullable() });
const answerSchema = z.union([
  z.strictObject({
    ok: z.literal(true),
    value: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]+$/),
  }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
]);
const maxMessageBytes = 20_000;
const patienceMs = 5_000;

/** Answers a second start: opens its document, if any, and returns an address for its window. */
export type HandOver = (open: string | null) => Promise<Result<string>>;

export type Claim =
  /** This process is the one; `release` when it ends. */
  | { kind: 'first'; release(): Promise<void> }
  /** Another is running; this is its answer. */
  | { kind: 'second'; answer: Result<string> };

/**
 * At most one Borgerhus per data folder. The claim is a local socket: the system lets one process hold it, lets
 * it go when that process ends however it ends, and lets only this user connect.
 *
 * @param handOver called in the first process for each later one
 * @param open the document this process was started with, handed over when it is not the first
 */
export async function claimInstance(
  dataFolder: string,
  open: string | null,
  handOver: HandOver,
): Promise<Claim> {
  const address = socketAddress(dataFolder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(address, handOver);
    if (server) return { kind: 'first', release: () => new Promise((done) => server.close(() => done())) };
    const before = identity(address);
    const answer = await ask(address, open);
    if (answer) return { kind: 'second', answer };
    // Nobody holds it: a process that was killed left it behind. Unless another start was quicker to see that.
    if (before !== null && before === identity(address)) rmSync(address, { force: true });
  }
  return { kind: 'second', answer: refused('already_running') };
}

/**
 * A pipe name on Windows, else a socket in a folder of this user's own. Not in the data folder: paths of sockets
 * may have a hundred characters, and network drives know no sockets.
 */
export function socketAddress(dataFolder: string): string {
  const { uid, username } = userInfo();
  const name = createHash('sha256')
    .update(`${username}\n${resolve(dataFolder)}`)
    .digest('hex')
    .slice(0, 32);
  if (process.platform === 'win32') return `\\\\.\\pipe\\borgerhus-${name}`;
  const folder = join(process.env.XDG_RUNTIME_DIR || tmpdir(), `borgerhus-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  // In a folder that all may write to, somebody else may have made it first, to listen in.
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new Error(`not a private folder: ${folder}`);
  }
  return join(folder, `${name}.sock`);
}

/** @returns `null` when the address is taken */
async function listen(address: string, handOver: HandOver): Promise<Server | null> {
  const server = createServer((socket) => void serve(socket, handOver));
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(address, listening);
    });
    return server;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw thrown;
  }
}

async function serve(socket: Socket, handOver: HandOver): Promise<void> {
  socket.on('error', () => socket.destroy());
  socket.setTimeout(patienceMs, () => socket.destroy());
  const request = requestSchema.safeParse(await readMessage(socket));
  if (request.success) socket.end(`${JSON.stringify(await handOver(request.data.open))}\n`);
  else socket.destroy();
}

/** Tells one socket file from the next of the same name; `null` where there is none (a pipe of Windows is no file). */
function identity(address: string): string | null {
  const found = lstatSync(address, { bigint: true, throwIfNoEntry: false });
  return found?.isSocket() ? `${found.ino} ${found.ctimeNs}` : null;
}

/** @returns `null` when nobody listens there */
async function ask(address: string, open: string | null): Promise<Result<string> | null> {
  const socket = connect(address);
  try {
    await new Promise<void>((connected, failed) => socket.once('error', failed).once('connect', connected));
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return code === 'ECONNREFUSED' || code === 'ENOENT' ? null : refused('already_running');
  }
  socket.on('error', () => socket.destroy());
  // Longer than its own: it may be opening a large document.
  socket.setTimeout(2 * patienceMs, () => socket.destroy());
  socket.write(`${JSON.stringify({ open })}\n`);
  const answer = answerSchema.safeParse(await readMessage(socket));
  socket.destroy();
  if (!answer.success) return refused('already_running');
  return answer.data.ok ? ok(answer.data.value) : answer.data;
}

/** One line of JSON; `undefined` when it doesn't come, is no JSON or is too long. */
async function readMessage(socket: Socket): Promise<unknown> {
  let text = '';
  try {
    for await (const chunk of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) return JSON.parse(text.slice(0, end));
      if (text.length > maxMessageBytes) return undefined;
    }
  } catch {
    return undefined;
  }
  return undefined;
}
