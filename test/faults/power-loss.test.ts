import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { openWorkingFile } from '#main/store/connection.ts';
import { furnishedPlan } from '../app/commands/furnished-plan.ts';
import { good, workbench } from '../main/file/workbench.ts';
import { filesBelow, leaveAfterPowerLoss, type Recording, type Survival } from './power-loss.ts';
import { maxReopenMs, times, tried } from './scale.ts';
import { readWriteLog, recordedCalls } from './write-log.ts';

const bench = workbench();
const script = fileURLToPath(new URL('worker.ts', import.meta.url));
const longestWrite = 4_000_000;

/** What a process at a document did to the disk, from opening it until it had saved so often. */
async function recorded(folder: string, path: string, saves: number): Promise<Recording> {
  const before = filesBelow(folder);
  const log = bench.path('log');
  const recording = [
    '-f',
    '-xx',
    '-s',
    String(longestWrite),
    '-o',
    log,
    '-e',
    `trace=${recordedCalls.join(',')}`,
  ];
  const program = [process.execPath, '--no-warnings', script, 'edit', join(folder, 'data'), path];
  const child = spawn('strace', [...recording, ...program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const closed = once(child, 'close');
  let output = '';
  await new Promise<void>((saved) => {
    // Read to its end: a pipe that is closed would end the process in a way of its own.
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (output.split('saved').length > saves) saved();
    });
    void closed.then(() => saved());
  });
  // The recorder and what it records, both started here as one group.
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await closed;
  return { steps: readWriteLog(log, folder), before };
}

/** Fractions 0–1 that are the same in each run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('a power cut', () => {
  it('loses nothing that was acknowledged, whatever of the unflushed the disk kept', {
    timeout: 3_600_000,
  }, async (context) => {
    if (process.platform !== 'linux') context.skip('writes are recorded with strace, which only Linux has');
    const folder = bench.path('maskine');
    const path = join(folder, 'plan.borgerhus');
    mkdirSync(folder);
    good(createDocument(path, furnishedPlan, bench.now()));
    const recording = await recorded(folder, path, times(1, 3));
    const { steps } = recording;
    // At each flush: before it had any effect, and when it had; and wherever something was acknowledged.
    const points = steps.flatMap(({ kind }, index) =>
      kind === 'sync' ? [index, index + 1] : kind === 'told' ? [index + 1] : [],
    );
    const survivals: readonly Survival[] = ['strict', 'torn', 'all'];
    const every = times(Math.ceil((points.length * survivals.length) / 24), 1);
    let [cuts, slowestMs, lastChanged] = [0, 0, 0];
    const cases = points.flatMap((count) => survivals.map((survival) => ({ count, survival })));
    for (const [number, { count, survival }] of cases.entries()) {
      if (number % every !== 0) continue;
      leaveAfterPowerLoss(folder, recording, count, survival, chances(number));
      const told = steps.slice(0, count).flatMap((step) => (step.kind === 'told' ? [step.line] : []));
      const last = (kind: string) =>
        Number(told.findLast((line) => line.startsWith(kind))?.split(' ')[1] ?? 0);
      const where = `${survival} after step ${count}: ${steps[count - 1]?.kind}`;
      const document = readDocument(path);
      expect({ where, document: document.ok }).toEqual({ where, document: true });
      if (document.ok) expect([where, document.value.version >= last('saved')]).toEqual([where, true]);
      const start = performance.now();
      const session = bench.opened(bench.deskAt(join(folder, 'data')).openDocument(path));
      slowestMs = Math.max(slowestMs, performance.now() - start);
      const { version } = session.status;
      expect([where, version >= last('changed')]).toEqual([where, true]);
      if (version > 0) expect([where, session.plan.meta.title]).toEqual([where, String(version)]);
      bench.closed(session);
      cuts += 1;
      lastChanged = Math.max(lastChanged, last('changed'));
    }
    expect([lastChanged > 2, slowestMs < maxReopenMs, existsSync(path)]).toEqual([true, true, true]);
    tried(
      `${cuts} power cuts at ${points.length} places of ${steps.length} recorded writes: none of ${lastChanged} changes lost; slowest opening ${slowestMs.toFixed(0)} ms`,
    );
  });

  it('is what the working copy’s settings are for', () => {
    const db = openWorkingFile(bench.path('indstillinger.sqlite'), 0);
    try {
      const pragma = (name: string) => db.pragma(name, { simple: true });
      // 2: FULL. A kill never shows the difference: the system keeps what a process wrote.
      expect([pragma('synchronous'), pragma('journal_mode'), pragma('locking_mode')]).toEqual([
        2,
        'wal',
        'exclusive',
      ]);
    } finally {
      db.close();
    }
  });
});
