import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Measurement } from './measurement.ts';

const cliMain = resolve(import.meta.dirname, '../../main/cli/main.ts');
const runs = 5;

/** Whole processes, from start to end: what a user waits for. The middle of five, after one to warm the disk. */
export async function benchStart(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-bench-'));
  const commands: [goal: number | null, args: (run: number) => string[]][] = [
    [5, (run) => ['new', `${run}.borgerhus`, '--sample', 'nordby']],
    [1, () => ['info', '0.borgerhus']],
    [1, () => ['results', '0.borgerhus']],
    [5, () => ['excel', '0.borgerhus', '--out', 'x.xlsx']],
  ];
  const measured: Measurement[] = [];
  try {
    for (const [goal, args] of commands) {
      const ms = await middleOf(async (run) => wholeProcess(folder, args(run)));
      measured.push({ name: `${args(0)[0]}, whole process`, value: ms / 1000, unit: 's', goal });
    }
    const ms = await middleOf((run) => firstByte(join(folder, `data-${run}`)));
    measured.push({
      name: 'serve, start to the first byte of the page',
      value: ms / 1000,
      unit: 's',
      goal: 1,
    });
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function middleOf(measure: (run: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ms = await measure(run);
    if (run > 0) times.push(ms);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function wholeProcess(cwd: string, args: string[]): number {
  const startMs = performance.now();
  const { status } = spawnSync(process.execPath, [cliMain, ...args], { cwd, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}`);
  return performance.now() - startMs;
}

async function firstByte(dataFolder: string): Promise<number> {
  const startMs = performance.now();
  const child = spawn(process.execPath, [cliMain, 'serve'], {
    env: { ...process.env, BORGERHUS_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => child.once('close', done));
  const address = await new Promise<string>((done) =>
    child.stdout.once('data', (text) => done(String(text))),
  );
  await new Promise<void>((done, failed) => {
    request(new URL(address), (response) => response.once('data', () => done()).resume())
      .once('error', failed)
      .end();
  });
  const ms = performance.now() - startMs;
  child.kill();
  await ended;
  return ms;
}
