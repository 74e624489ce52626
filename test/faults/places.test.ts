import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDesk } from '#main/file/desk.ts';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { furnishedPlan } from '../app/commands/furnished-plan.ts';
import { errorText } from '../main/error-text.ts';
import { codeOf, good, rename, workbench } from '../main/file/workbench.ts';
import { maxReopenMs, times, tried } from './scale.ts';
import { endWorkersAfterEach, startWorker } from './start-worker.ts';

const bench = workbench();
endWorkersAfterEach();
const timeout = 1_800_000;
const nobody = 65_534;

/** A session with an unsaved change on a document in a folder of its own. */
function unsavedIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'plan.borgerhus');
  good(createDocument(path, furnishedPlan, bench.now()));
  const session = bench.opened(bench.desk().openDocument(path));
  good(session.execute(rename('Ikke gemt')));
  return { path, session };
}

describe('a place that can’t be written', () => {
  afterEach(() => {
    if (process.geteuid?.() === nobody) process.seteuid?.(0);
  });

  it('because the drive is read-only, or nobody may, keeps change and document, and says why', (context) => {
    if (process.getuid?.() !== 0) context.skip('only root can mount a drive and become somebody else');
    const drive = bench.smallDrive(context, 2048);
    const onDrive = unsavedIn(drive);
    const before = readFileSync(onDrive.path);
    execFileSync('mount', ['-o', 'remount,ro', drive]);
    expect(codeOf(onDrive.session.save())).toBe('write_no_access');
    expect(readFileSync(onDrive.path).equals(before)).toBe(true);
    execFileSync('mount', ['-o', 'remount,rw', drive]);
    good(onDrive.session.save());
    expect(good(readDocument(onDrive.path)).plan.meta.title).toBe('Ikke gemt');

    // Rights count for everybody but root.
    execFileSync('chown', ['-R', String(nobody), bench.folder]);
    for (const [what, mode, folderMode] of [
      ['file', 0o444, 0o755],
      ['folder', 0o644, 0o555],
    ] as const) {
      const folder = bench.path(what);
      process.seteuid?.(nobody);
      const { path, session } = unsavedIn(folder);
      chmodSync(path, mode);
      chmodSync(folder, folderMode);
      const refusal = session.save();
      expect(errorText(refusal)).toContain('Du har ikke adgang til at skrive');
      expect(good(readDocument(path)).plan).toEqual(furnishedPlan);
      chmodSync(folder, 0o755);
      chmodSync(path, 0o644);
      good(session.save());
      expect(readdirSync(folder)).toEqual(['plan.borgerhus']);
      process.seteuid?.(0);
    }
    tried('read-only drive, file and folder: each refused in words, nothing lost');
  });

  it('because the disk is full at any one write keeps what was acknowledged and the document whole', {
    timeout,
  }, (context) => {
    const steps = times(8, 90);
    const drive = bench.smallDrive(context, 8192);
    const counts = { ok: 0, refused: 0 };
    for (let step = 0; step < steps; step++) {
      const dataFolder = join(drive, 'data');
      const path = join(drive, 'plan.borgerhus');
      const desk = openDesk({ dataFolder, now: bench.now });
      good(createDocument(path, furnishedPlan, bench.now()));
      const session = good(desk.openDocument(path));
      good(session.execute(rename('Kvitteret')));
      good(session.save());
      let acknowledged = 'Kvitteret';
      let saved = acknowledged;
      // Room for ever more of the writes that follow, down to the page.
      const freeBytes = Math.floor((step * 800_000) / steps);
      fillDrive(drive, freeBytes);
      for (let change = 0; change < 6; change++) {
        const title = `Ændring ${change} ${'å'.repeat(150)}`;
        const done = session.execute(rename(title));
        if (done.ok) acknowledged = title;
        const written = session.save();
        if (written.ok) saved = acknowledged;
        for (const result of [done, written]) {
          counts[result.ok ? 'ok' : 'refused'] += 1;
          if (!result.ok) expect(['work_disk_full', 'write_disk_full']).toContain(result.error.code);
        }
        expect(session.plan.meta.title).toBe(acknowledged);
        expect(good(readDocument(path)).plan.meta.title).toBe(saved);
      }
      session.close();
      rmSync(join(drive, 'fyld'));
      const start = performance.now();
      const again = good(openDesk({ dataFolder, now: bench.now }).openDocument(path));
      expect(performance.now() - start).toBeLessThan(maxReopenMs);
      expect(again.plan.meta.title).toBe(acknowledged);
      good(again.save());
      again.close();
      expect(readdirSync(drive).filter((name) => name.startsWith('.'))).toEqual([]);
      rmSync(dataFolder, { recursive: true });
      rmSync(path);
    }
    expect(Math.min(counts.ok, counts.refused)).toBeGreaterThan(0);
    tried(
      `disk full with ${steps} amounts of room: ${counts.ok} steps carried out, ${counts.refused} refused, none lost`,
    );
  });

  it('because its folder comes and goes while it is saved leaves it old or new', { timeout }, async () => {
    const moves = times(10, 300);
    const folder = bench.path('mappe');
    mkdirSync(folder);
    const path = join(folder, 'plan.borgerhus');
    good(createDocument(path, furnishedPlan, bench.now()));
    const worker = startWorker('edit', bench.dataFolder, path);
    expect(await worker.line(2)).toBe('open');
    const refused = () => worker.lines().filter((line) => line.startsWith('refused'));
    // On a busy machine it may be away for long before anybody wants to save there.
    for (let move = 0; move < moves || (refused().length < 3 && move < 40 * moves); move++) {
      await new Promise((resolve) => setTimeout(resolve, ((move * 61.8) % 90) + 5));
      renameSync(folder, `${folder}-væk`);
      expect(readDocument(join(`${folder}-væk`, 'plan.borgerhus'))).toMatchObject({ ok: true });
      await new Promise((resolve) => setTimeout(resolve, ((move * 38.2) % 60) + 5));
      if (existsSync(folder)) throw new Error('somebody made the folder anew');
      renameSync(`${folder}-væk`, folder);
    }
    const refusals = new Set(refused());
    expect(refusals.size).toBeGreaterThan(0);
    await worker.kill();
    for (const refusal of refusals)
      expect(['refused folder_missing', 'refused write_failed']).toContain(refusal);
    const session = bench.opened(bench.desk().openDocument(path));
    expect(session.status.version).toBeGreaterThanOrEqual(worker.last('changed'));
    expect(session.status.document.changedOnDisk).toBe(false);
    tried(
      `a folder that came and went ${moves} times: ${worker.last('changed')} changes, none lost (${[...refusals].join(', ')})`,
    );
  });
});

describe('two at one plan', () => {
  it('only one gets it, however they meet; the other is told', { timeout }, async () => {
    const meetings = times(3, 100);
    const path = bench.document('plan.borgerhus');
    for (let meeting = 0; meeting < meetings; meeting++) {
      const workers = [0, 1].map(() => startWorker('hold', bench.dataFolder, path));
      const answers = await Promise.all(workers.map((worker) => worker.line(2)));
      expect(answers.sort()).toEqual(['open', 'refused plan_open_elsewhere']);
      expect(codeOf(bench.desk().openDocument(path))).toBe('plan_open_elsewhere');
      await Promise.all(workers.map((worker) => worker.kill()));
    }
    expect(bench.opened(bench.desk().openDocument(path)).plan).toEqual(furnishedPlan);
    tried(`${meetings} meetings of two at one file: one each got it`);
  });

  it('of which one saved from another machine, the second overwrites nothing', () => {
    const path = bench.document('plan.borgerhus');
    const mine = bench.opened(bench.desk().openDocument(path));
    const theirs = bench.opened(bench.deskAt(bench.path('anden-maskine')).openDocument(path));
    good(mine.execute(rename('Min')));
    good(theirs.execute(rename('Deres')));
    good(theirs.save());
    const bytes = readFileSync(path);
    expect(codeOf(mine.save())).toBe('document_changed');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(mine.plan.meta.title).toBe('Min');
  });
});

describe('a clock that is set back a year', () => {
  it('changes neither the order of the history, nor which backup is the newest, nor what is opened', () => {
    let year = 2026;
    let seconds = 0;
    const now = () => new Date(Date.UTC(year, 2, 1) + 1000 * seconds++);
    const desk = () => openDesk({ dataFolder: bench.dataFolder, now });
    const path = bench.document('plan.borgerhus');
    let session = bench.opened(desk().openDocument(path));
    good(session.execute(rename('I år')));
    good(session.save());
    bench.closed(session);
    year = 2025;
    session = bench.opened(desk().openDocument(path));
    expect(session.plan.meta.title).toBe('I år');
    good(session.execute(rename('Sidste år')));
    good(session.save());
    expect(session.history({ limit: 5 }).entries.map(({ version, at }) => [version, at.slice(0, 4)])).toEqual(
      [
        [2, '2025'],
        [1, '2026'],
      ],
    );
    expect(session.backups[0]).toMatchObject({ reason: 'saved', version: 2 });
    expect(session.backups).toHaveLength(3);
    bench.closed(session);
    writeFileSync(path, 'ødelagt');
    const id = desk().known()[0]?.id ?? '';
    const [newest] = desk().backupsOf(id);
    expect(newest?.version).toBe(2);
    tried('a clock set back a year: order, backups and opening are the same');
  });
});

/** Leaves so many bytes of a small drive. */
function fillDrive(drive: string, freeBytes: number): void {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', drive], { encoding: 'utf8' });
  const available = Number(stdout.split('\n')[1]);
  writeFileSync(join(drive, 'fyld'), Buffer.alloc(Math.max(0, available - freeBytes)));
}
