import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether this machine can show what a program says to the network. */
export const hasStrace = spawnSync('strace', ['-V']).status === 0;

const traced = ['connect', 'sendto', 'sendmsg', 'sendmmsg', 'bind'];
const sockets = new RegExp(`\\b(${traced.join('|')})\\(\\d+, .*?sa_family=AF_(INET6?|UNIX)`);
const loopback = /inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/;
/** Chromium asks the system for a route by giving a datagram socket this address, and sends nothing by it. */
const routeProbe = /connect\(\d+, .*"2001:4860:4860::8888"/;

/** Every address outside this machine that was spoken to, or listened on, as the system saw it. */
export function outside(trace: string): string[] {
  return trace.split('\n').filter((line) => {
    const family = sockets.exec(line)?.[2];
    return family !== undefined && family !== 'UNIX' && !loopback.test(line) && !routeProbe.test(line);
  });
}

interface Traced {
  /** What strace wrote. */
  trace: string;
  code: number | null;
  stderr: string;
}

interface Circumstances {
  input?: string;
  /** Speaks to the program, which is then told to end. */
  during?: (firstLine: string) => Promise<void>;
}

/** Runs Node in a folder under strace, with every process it starts (`-D`: so that signals reach Node itself). */
export async function traceNode(
  folder: string,
  args: readonly string[],
  { input = '', during }: Circumstances = {},
): Promise<Traced> {
  const file = join(folder, 'trace');
  const child = spawn(
    'strace',
    [
      ...['-D', '-f', '-qq', '-e', `trace=${traced.join(',')}`, '-e', 'signal=none', '-o', file],
      ...[process.execPath, ...args],
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        npm_lifecycle_event: '',
        BORGERHUS_DATA: join(folder, 'data'),
        BORGERHUS_WINDOW: join(folder, 'window'),
      },
      stdio: 'pipe',
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(text.trim()));
    void ended.then(() => resolve(''));
  });
  child.stdout.resume();
  if (during) {
    try {
      await during(line);
    } finally {
      child.kill('SIGTERM');
    }
  }
  return { code: await ended, stderr, trace: readFileSync(file, 'utf8') };
}
