import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '#app/plan/result.ts';
import { type Claim, claimInstance, type HandOver, socketAddress } from '#main/browser/instance.ts';

const address = (open: string | null) => `http://127.0.0.1:1234/#start=${open ? 'with-file' : 'without'}`;
const answering: HandOver = async (open) => ok(address(open));

let folder: string;
let claims: Claim[];

beforeEach(() => {
  folder = join(tmpdir(), `borgerhus-${randomUUID()}`);
  claims = [];
});

afterEach(async () => {
  for (const claim of claims) if (claim.kind === 'first') await claim.release();
});

async function claim(open: string | null = null, handOver = answering, where = folder): Promise<Claim> {
  const made = await claimInstance(where, open, handOver);
  claims.push(made);
  return made;
}

describe('one process per data folder', () => {
  it('hands the document of a later start to the first, and gets an address back', async () => {
    const asked: (string | null)[] = [];
    const first = await claim(null, async (open) => {
      asked.push(open);
      return answering(open);
    });
    expect(first.kind).toBe('first');
    expect(await claim('/plans/æ.borgerhus')).toEqual({ kind: 'second', answer: ok(address('x')) });
    expect(await claim()).toEqual({ kind: 'second', answer: ok(address(null)) });
    expect(asked).toEqual(['/plans/æ.borgerhus', null]);
  });

  it('tells the later one why its document was refused', async () => {
    const refusal = refused('document_missing', { name: 'x.borgerhus' });
    await claim(null, async () => refusal);
    expect(await claim('/x.borgerhus')).toEqual({ kind: 'second', answer: refusal });
  });

  it('does not keep other data folders waiting', async () => {
    await claim();
    expect((await claim(null, answering, `${folder}-other`)).kind).toBe('first');
  });

  it('is free again after release', async () => {
    const first = await claim();
    if (first.kind === 'first') await first.release();
    expect((await claim()).kind).toBe('first');
  });

  it('has one winner among many starts at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => claim()));
    expect(all.filter(({ kind }) => kind === 'first')).toHaveLength(1);
  });

  it('takes no address that does not lead to this machine', async () => {
    await claim(null, async () => ok('http://evil.example/#start=x'));
    expect(await claim()).toEqual({ kind: 'second', answer: refused('already_running') });
  });
});

describe('a process that was killed', () => {
  const script = `
    const { claimInstance } = await import('#main/browser/instance.ts');
    const claim = await claimInstance(process.argv[1], null, async () => ({ ok: true, value: '' }));
    process.stdout.write(claim.kind);
    setInterval(() => {}, 1000);`;

  it('does not keep the next one out', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder]);
    expect(await new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text))))).toBe(
      'first',
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const next = await Promise.all(Array.from({ length: 12 }, () => claim()));
    expect(next.filter(({ kind }) => kind === 'first')).toHaveLength(1);
  });
});

describe('whoever else speaks to the socket', () => {
  it.each(['hello\n', '{"open":1}\n', '{"open":null,"extra":1}\n', '[]\n', 'x'.repeat(30_000)])(
    'is not answered unless it asks as Borgerhus does: %.20s',
    async (text) => {
      const asked: unknown[] = [];
      await claim(null, async (open) => {
        asked.push(open);
        return answering(open);
      });
      const answer = await new Promise<string>((resolve) => {
        let got = '';
        const socket = connect(socketAddress(folder), () => socket.write(text));
        socket.on('data', (chunk) => {
          got += chunk;
        });
        socket.on('error', () => {}).on('close', () => resolve(got));
      });
      expect([answer, asked]).toEqual(['', []]);
    },
  );

  it.skipIf(process.platform === 'win32')('is this user, for nobody else gets into its folder', async () => {
    await claim();
    const { mode, uid } = statSync(dirname(socketAddress(folder)));
    expect([mode & 0o777, uid]).toEqual([0o700, process.getuid?.()]);
  });
});
