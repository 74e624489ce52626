import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, genuine, startToken, writeWindow } from '#test/main/browser/running-server.ts';
import { cliMain } from '#test/main/cli/run-cli.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
// biome-ignore lint/suspicious/noConsole: a test that is left out says why
if (!hasStrace) console.warn('No strace on this machine: that nothing leaves it is not tested here.');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-network-'));
  writeWindow(join(folder, 'window'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sockets = /\b(connect|sendto|sendmsg|sendmmsg|bind)\(\d+, .*?sa_family=AF_(INET6?|UNIX)/;
const loopback = /inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/;

/** Every address outside this machine that was spoken to, or listened on, as the system saw it. */
function outside(trace: string): string[] {
  return trace.split('\n').filter((line) => {
    const family = sockets.exec(line)?.[2];
    return family !== undefined && family !== 'UNIX' && !loopback.test(line);
  });
}

/** Runs Node under strace (`-D`: so that signals reach Node itself). `during` may speak to it; it is then told to end. */
async function trace(args: string[], during?: (firstLine: string) => Promise<void>): Promise<string> {
  const file = join(folder, 'trace');
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg,bind';
  const child = spawn(
    'strace',
    ['-D', '-f', '-qq', '-e', calls, '-e', 'signal=none', '-o', file, process.execPath, ...args],
    {
      cwd: folder,
      env: {
        ...process.env,
        npm_lifecycle_event: '',
        BORGERHUS_DATA: join(folder, 'data'),
        BORGERHUS_WINDOW: join(folder, 'window'),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(text.trim()));
    void ended.then(() => resolve(''));
  });
  if (during) {
    try {
      await during(line);
    } finally {
      child.kill('SIGTERM');
    }
  }
  await ended;
  return readFileSync(file, 'utf8');
}

describe.skipIf(!hasStrace)('nothing leaves this machine', { timeout: 60_000 }, () => {
  it('is a test that can fail: a connection outside is seen, by address and by name', async () => {
    const byAddress =
      "require('net').connect(9, '192.0.2.1').on('error', () => {}).setTimeout(200, () => process.exit())";
    expect(outside(await trace(['-e', byAddress]))).not.toEqual([]);
    const anyAddress = "const s = require('net').createServer().listen(0, '0.0.0.0', () => s.close())";
    expect(outside(await trace(['-e', anyAddress]))).not.toEqual([]);
  });

  it('while the command line makes, shows and exports a plan', async () => {
    const plan = 'nordby.borgerhus';
    const calls = [
      ['new', plan, '--sample', 'nordby'],
      ['check', plan],
      ['results', plan],
      ['excel', plan, '--out', 'x.xlsx'],
    ];
    for (const args of calls) expect(outside(await trace([cliMain, ...args]))).toEqual([]);
  });

  it('while the browser shell serves a window that works', async () => {
    const traced = await trace([cliMain, 'serve', '--stay'], async (address) => {
      const { host, port } = new URL(address);
      const post = async (path: string, body: unknown, session?: string) => {
        const headers = genuine(host, session);
        const answer = await ask(Number(port), { method: 'POST', path, headers, body: JSON.stringify(body) });
        return JSON.parse(answer.body);
      };
      expect((await ask(Number(port), { headers: { Host: host } })).status).toBe(200);
      const { session } = await post('/api/session', { start: startToken(address) });
      const calls: [string, unknown][] = [
        ['plan.openSample', { sample: 'nordby', language: 'da' }],
        ['plan.execute', { command: { type: 'meta.update', input: { changes: { title: 'Nyt' } } } }],
        [
          'export.excel',
          { id: randomUUID(), profile: 'intern', language: 'da', sheets: null, scenarioIds: null },
        ],
        ['plan.save', {}],
      ];
      for (const [channel, input] of calls) {
        expect(await post('/api/call', { channel, input }, session)).toMatchObject({ ok: true });
      }
    });
    expect(traced).toContain('127.0.0.1');
    expect(outside(traced)).toEqual([]);
  });
});
