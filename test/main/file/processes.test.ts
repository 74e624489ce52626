import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { readDocument } from '#main/file/documents.ts';
import { codeOf, good, workbench } from './workbench.ts';

const bench = workbench();
const script = fileURLToPath(new URL('editor-process.ts', import.meta.url));

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process at a document, and what it has acknowledged so far. */
function startEditor(path: string, mode: 'edit' | 'hold') {
  const child = spawn(process.execPath, ['--no-warnings', script, bench.dataFolder, path, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const closed = once(child, 'close').then(() => running.delete(child));
  let output = '';
  const { stdout } = child;
  if (!stdout) throw new Error('no output');
  stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const lines = () => output.split('\n').slice(0, -1);
  return {
    lines,
    /** The number in the last acknowledgement of a kind; 0 before the first. */
    last: (kind: 'changed' | 'saved') =>
      Number(
        lines()
          .findLast((line) => line.startsWith(kind))
          ?.split(' ')[1] ?? 0,
      ),
    async line(count: number): Promise<string> {
      while (lines().length < count) await once(stdout, 'data');
      return lines()[count - 1] ?? '';
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

describe('a process that is killed while it edits and saves', () => {
  const kills = 20;

  it(`loses nothing it acknowledged, and leaves a whole document: ${kills} times`, {
    timeout: 120_000,
  }, async () => {
    const path = bench.document('plan.borgerhus');
    let [changes, saves] = [0, 0];
    for (let kill = 0; kill < kills; kill++) {
      const editor = startEditor(path, 'edit');
      expect(await editor.line(1)).toBe('open');
      // Spread over a few changes and saves; a fixed spread, as a failure then names the round.
      await new Promise((resolve) => setTimeout(resolve, ((kill * 161.8) % 400) + 2));
      await editor.kill();
      changes = Math.max(changes, editor.last('changed'));
      saves = Math.max(saves, editor.last('saved'));

      const document = good(readDocument(path));
      expect(document.version).toBeGreaterThanOrEqual(saves);
      if (document.version > 0) expect(document.plan.meta.title).toBe(String(document.version));

      const session = bench.opened(bench.desk().openDocument(path));
      expect(session.status.version).toBeGreaterThanOrEqual(changes);
      if (session.status.version > 0) expect(session.plan.meta.title).toBe(String(session.status.version));
      expect(session.history({ limit: 500 }).entries).toHaveLength(Math.min(session.status.version, 500));
      expect(session.status.document.changedOnDisk).toBe(false);
      bench.closed(session);
      expect(bench.files().filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
    }
    expect(changes).toBeGreaterThan(kills);
    expect(saves).toBeGreaterThan(0);
  });
});

describe('two processes at one document', () => {
  it('the second is told so, until the first has gone', { timeout: 60_000 }, async () => {
    const path = bench.document('plan.borgerhus');
    const first = startEditor(path, 'hold');
    expect(await first.line(1)).toBe('open');
    expect(codeOf(bench.desk().openDocument(path))).toBe('plan_open_elsewhere');
    expect(bench.desk().known()).toEqual([]);
    await first.kill();
    expect(bench.desk().known()).toMatchObject([{ path, unsavedChanges: 0 }]);
    expect(bench.opened(bench.desk().openDocument(path)).status.document.recovered).toBe(false);
  });

  it('of four that start at once, one gets it', { timeout: 60_000 }, async () => {
    const path = bench.document('plan.borgerhus');
    const editors = Array.from({ length: 4 }, () => startEditor(path, 'hold'));
    const answers = await Promise.all(editors.map((editor) => editor.line(1)));
    expect(answers.sort()).toEqual(['open', ...Array(3).fill('refused plan_open_elsewhere')]);
    await Promise.all(editors.map((editor) => editor.kill()));
  });
});
