import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Result } from '#app/plan/result.ts';
import { type BrowserShell, runBrowserShell } from '#main/browser/run.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { ask, genuine, startToken, writeWindow } from './running-server.ts';

let folder: string;
let running: BrowserShell[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-run-'));
  writeWindow(join(folder, 'window'));
  running = [];
});

afterEach(async () => {
  for (const shell of running) if (shell.kind === 'started') await shell.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  options: { file?: string; port?: number; windowFolder?: string } = {},
): Promise<Result<BrowserShell>> {
  const started = await runBrowserShell({
    dataFolder: join(folder, 'data'),
    windowFolder: join(folder, 'window'),
    file: null,
    port: 0,
    stay: false,
    ...options,
  });
  if (started.ok) running.push(started.value);
  return started;
}

function addressOf(started: Result<BrowserShell>): string {
  if (!started.ok) throw new Error(started.error.code);
  return started.value.kind === 'started' ? started.value.startAddress() : started.value.address;
}

/** What a window that comes by this address sees. */
async function openTitle(address: string): Promise<string | null> {
  const { port, host } = new URL(address);
  const post = async (path: string, body: unknown, session?: string) => {
    const answer = await ask(Number(port), {
      method: 'POST',
      path,
      headers: genuine(host, session),
      body: JSON.stringify(body),
    });
    return JSON.parse(answer.body);
  };
  const { session } = await post('/api/session', { start: startToken(address) });
  const { value } = await post('/api/call', { channel: 'plan.current', input: {} }, session);
  return value?.plan.meta.title ?? null;
}

function document(name: string): string {
  const plan = samplePlan('nordby', 'da');
  const made = createDocument(
    join(folder, name),
    { ...plan, meta: { ...plan.meta, title: name } },
    new Date('2026-03-02T10:00:00Z'),
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.path;
}

it('opens the document it was started with', async () => {
  expect(await openTitle(addressOf(await run({ file: document('Et hus.borgerhus') })))).toBe(
    'Et hus.borgerhus',
  );
});

it('hands the document of a second start over to the first', async () => {
  const first = await run();
  expect(await openTitle(addressOf(first))).toBeNull();
  const second = await run({ file: document('Andet.borgerhus') });
  expect(second).toMatchObject({ ok: true, value: { kind: 'handed over' } });
  expect(await openTitle(addressOf(second))).toBe('Andet.borgerhus');
  expect(await openTitle(addressOf(first))).toBe('Andet.borgerhus');
});

it('refuses what it can’t open, and leaves nothing running', async () => {
  writeFileSync(join(folder, 'tom.borgerhus'), '');
  expect(await run({ file: join(folder, 'tom.borgerhus') })).toMatchObject({
    error: { code: 'document_empty' },
  });
  expect(await run({ windowFolder: join(folder, 'none') })).toMatchObject({
    error: { code: 'window_files_missing' },
  });
  const first = await run();
  const port = Number(new URL(addressOf(first)).port);
  const other = await runBrowserShell({
    dataFolder: join(folder, 'other'),
    windowFolder: join(folder, 'window'),
    file: null,
    port,
    stay: false,
  });
  expect(other).toMatchObject({ error: { code: 'port_taken', details: { port: String(port) } } });
  expect((await run()).ok).toBe(true);
});

it('ends once, and lets the next start be the first', async () => {
  const first = await run();
  if (!first.ok || first.value.kind !== 'started') throw new Error('not started');
  await Promise.all([first.value.close(), first.value.close(), first.value.ended]);
  expect(await run()).toMatchObject({ ok: true, value: { kind: 'started' } });
});
