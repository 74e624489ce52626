import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const script = fileURLToPath(new URL('worker.ts', import.meta.url));
const running = new Set<ChildProcess>();

/** A process at a plan, and what it has acknowledged so far. */
export interface Worker {
  lines(): string[];
  /** The number in the last acknowledgement of a kind; 0 before the first. */
  last(kind: 'changed' | 'saved' | 'exported'): number;
  /** Waits for the line with this number, counted from 1; "" when the process ended without it. */
  line(count: number): Promise<string>;
  kill(): Promise<void>;
}

/** Ends what a failed test left running. */
export function endWorkersAfterEach(): void {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });
}

export function startWorker(
  mode: 'edit' | 'hold' | 'migrate' | 'export',
  dataFolder: string,
  target: string,
): Worker {
  const child = spawn(process.execPath, ['--no-warnings', script, mode, dataFolder, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let isClosed = false;
  const closed = once(child, 'close').then(() => {
    isClosed = true;
    running.delete(child);
  });
  let output = '';
  const { stdout } = child;
  if (!stdout) throw new Error('no output');
  stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const lines = () => output.split('\n').slice(0, -1);
  return {
    lines,
    last: (kind) =>
      Number(
        lines()
          .findLast((line) => line.startsWith(kind))
          ?.split(' ')[1] ?? 0,
      ),
    async line(count) {
      while (lines().length < count && !isClosed) await Promise.race([once(stdout, 'data'), closed]);
      return lines()[count - 1] ?? '';
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
