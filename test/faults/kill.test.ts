import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { verifyDocument } from '#main/file/verify.ts';
import { layoutVersion } from '#main/store/migrations.ts';
import { furnishedPlan } from '../app/commands/furnished-plan.ts';
import { good, workbench } from '../main/file/workbench.ts';
import { earlierLayouts, placeEarlierCopy } from './earlier-copies.ts';
import { maxReopenMs, times, tried } from './scale.ts';
import { endWorkersAfterEach, startWorker } from './start-worker.ts';

const bench = workbench();
endWorkersAfterEach();
const timeout = 3_600_000;

/** Moments after a start, spread over a range: fixed, as a failure then names the round. */
const spread = (round: number, rangeMs: number) => ((round * 0.618_033_988_75) % 1) * rangeMs + 1;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a plan and says how long the reader had to wait. */
function timed<Value>(open: () => Value): { value: Value; ms: number } {
  const start = performance.now();
  return { value: open(), ms: performance.now() - start };
}

/** Every backup there is stands the test of a document. */
function wholeBackups(dataFolder: string): number {
  const folder = join(dataFolder, 'backups');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const noted = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', '.borgerhus'));
  for (const name of noted) good(verifyDocument(name, readFileSync(join(folder, name)))).store.close();
  return noted.length;
}

describe('a process that is killed (kill −9)', () => {
  it('while it edits and saves loses nothing it acknowledged, and leaves a whole document', {
    timeout,
  }, async () => {
    const kills = times(8, 600);
    const killsPerPlan = 25;
    let [changes, saves, slowestMs] = [0, 0, 0];
    for (let kill = 0; kill < kills; kill++) {
      const name = `plan-nr-${Math.floor(kill / killsPerPlan)}.borgerhus`;
      const path = existsSync(bench.path(name)) ? bench.path(name) : bench.document(name);
      const worker = startWorker('edit', bench.dataFolder, path);
      expect(await worker.line(2)).toBe('open');
      await pause(spread(kill, 400));
      await worker.kill();
      const [changed, saved] = [worker.last('changed'), worker.last('saved')];
      changes += worker.lines().filter((line) => line.startsWith('changed')).length;
      saves += worker.lines().filter((line) => line.startsWith('saved')).length;
      expect(worker.lines().filter((line) => line.startsWith('refused'))).toEqual([]);

      const document = good(readDocument(path));
      expect(document.version).toBeGreaterThanOrEqual(saved);
      if (document.version > 0) expect(document.plan.meta.title).toBe(String(document.version));

      const { value, ms } = timed(() => bench.desk().openDocument(path));
      const session = bench.opened(value);
      slowestMs = Math.max(slowestMs, ms);
      const { version } = session.status;
      expect(version).toBeGreaterThanOrEqual(changed);
      if (version > 0) expect(session.plan.meta.title).toBe(String(version));
      expect(session.history({ limit: 500 }).entries).toHaveLength(Math.min(version, 500));
      expect(session.status.document.changedOnDisk).toBe(false);
      bench.closed(session);
      expect(bench.files().filter((file) => /-(wal|shm|journal)$/.test(file))).toEqual([]);
    }
    expect([changes > kills, saves > 0, slowestMs < maxReopenMs]).toEqual([true, true, true]);
    const backups = wholeBackups(bench.dataFolder);
    tried(
      `${kills} kills while editing and saving: ${changes} changes and ${saves} saves acknowledged, none lost; ${backups} backups whole; slowest opening ${slowestMs.toFixed(0)} ms`,
    );
  });

  it('while it brings an earlier program’s working copy up leaves it old or new, whole', {
    timeout,
  }, async () => {
    const kills = times(5, 300);
    const id = '0'.repeat(32);
    let [old, slowestMs] = [0, 0];
    for (let kill = 0; kill < kills; kill++) {
      const layout = earlierLayouts[kill % earlierLayouts.length] ?? 1;
      const dataFolder = bench.path(`data-${kill}`);
      const sqlite = placeEarlierCopy(dataFolder, id, layout);
      const reference = bench.path(`reference-${kill}`);
      placeEarlierCopy(reference, id, layout);
      const { value: sound, ms: usualMs } = timed(() => bench.deskAt(reference).openKnown(id));
      const expected = bench.opened(sound);

      const worker = startWorker('migrate', dataFolder, id);
      expect(await worker.line(1)).toBe('ready');
      await pause(spread(kill, 2 * usualMs));
      await worker.kill();
      // In WAL mode the header may still say the old layout, with the new one in the log.
      const isOld = readFileSync(sqlite).readUInt32BE(60) === layout && !hasLog(sqlite);
      if (isOld) old += 1;

      const { value, ms } = timed(() => bench.deskAt(dataFolder).openKnown(id));
      slowestMs = Math.max(slowestMs, ms);
      const session = bench.opened(value);
      const ballots = Object.values(session.plan.raters).filter(
        ({ ballotRoundId }) => ballotRoundId !== null,
      );
      // Ballots are drawn anew by each migration of a closed anonymous round; all else is the same to the byte.
      if (ballots.length === 0) expect(session.plan).toEqual(expected.plan);
      expect(session.status.version).toBe(expected.status.version);
      const earlier = session.backups.filter(({ reason }) => reason === 'migration');
      expect(earlier).toHaveLength(ballots.length === 0 ? 1 : 0);
      bench.closed(session);
      bench.closed(expected);
      wholeBackups(dataFolder);
      expect(readFileSync(sqlite).readUInt32BE(60)).toBe(layoutVersion);
      rmSync(dataFolder, { recursive: true });
      rmSync(reference, { recursive: true });
    }
    expect(slowestMs).toBeLessThan(maxReopenMs);
    tried(
      `${kills} kills while migrating from layouts ${earlierLayouts.join(', ')}: ${old} found before it, ${kills - old} in or after it, all whole; slowest opening ${slowestMs.toFixed(0)} ms`,
    );
  });

  it('while it exports leaves no half workbook, or the one before', { timeout }, async () => {
    const kills = times(3, 100);
    let exported = 0;
    let usualMs = 0;
    mkdirSync(bench.path('ud'));
    const path = join(bench.path('ud'), 'plan.borgerhus');
    good(createDocument(path, furnishedPlan, bench.now()));
    for (let kill = 0; kill < kills; kill++) {
      const worker = startWorker('export', bench.dataFolder, path);
      expect(await worker.line(2)).toBe('open');
      if (kill === 0) {
        const start = performance.now();
        await worker.line(3);
        usualMs = performance.now() - start;
      } else await pause(spread(kill, 1.3 * usualMs));
      await worker.kill();
      exported += worker.last('exported');
      if (worker.last('exported') > 0) expect(existsSync(`${path}.xlsx`)).toBe(true);
      if (!existsSync(`${path}.xlsx`)) continue;
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(`${path}.xlsx`);
      expect(workbook.worksheets.length).toBeGreaterThan(5);
    }
    tried(`${kills} kills while exporting: ${exported} workbooks acknowledged, none half`);
  });
});

function hasLog(sqlite: string): boolean {
  return (statSync(`${sqlite}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
