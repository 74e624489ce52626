import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '#app/settings/settings.ts';
import type { Session } from '#main/api/session.ts';
import { readDocument } from '#main/file/documents.ts';
import { changesPerBackup } from '#main/file/working-copy.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();
const folder = () => join(bench.dataFolder, 'backups', furnishedPlan.meta.id);
const backupFiles = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const openDocument = (path: string) => bench.opened(bench.desk().openDocument(path));
const reasons = (session: Session) => session.backups.map(({ reason, version }) => [reason, version]);
const workIdOf = (path: string) =>
  bench
    .desk()
    .known()
    .find((plan) => plan.path === path)?.id ?? '';

describe('a backup', () => {
  it('is made on opening, saving and leaving, and not twice of the same', () => {
    const path = bench.document('plan.borgerhus');
    let session = openDocument(path);
    good(session.execute(rename('Et')));
    good(session.save());
    good(session.execute(rename('To')));
    bench.closed(session);
    session = openDocument(path);
    expect(reasons(session)).toEqual([
      ['left', 2],
      ['saved', 1],
      ['opened', 0],
    ]);
    expect(session.backups[0]).toMatchObject({
      title: 'To',
      fileName: 'plan.borgerhus',
      counts: { scenarios: 2 },
    });
    // Each is a document like any other.
    const documents = backupFiles().filter((name) => name.endsWith('.borgerhus'));
    expect(documents.map((name) => good(readDocument(join(folder(), name))).plan.meta.title)).toEqual([
      furnishedPlan.meta.title,
      'Et',
      'To',
    ]);
  });

  it('is made while working, so that a damaged working copy costs little', () => {
    const session = openDocument(bench.document('plan.borgerhus'));
    for (let change = 1; change <= changesPerBackup + 1; change++)
      good(session.execute(rename(String(change))));
    expect(reasons(session)[0]).toEqual(['changes', changesPerBackup]);
  });

  it('lets go of old ones by the rule, and of a sample that nobody changed makes none', () => {
    const path = bench.document('plan.borgerhus');
    const session = openDocument(path);
    for (let save = 0; save < 30; save++) {
      good(session.execute(rename(`Titel ${save}`)));
      good(session.save());
    }
    expect(session.backups.length).toBe(usualSettings.backups.recent);
    expect(session.backups[0]?.version).toBe(30);
    expect(backupFiles()).toHaveLength(2 * session.backups.length);
    rmSync(folder(), { recursive: true });
    bench.closed(bench.opened(bench.desk().create(furnishedPlan, { isReplaceable: true })));
    expect(backupFiles()).toEqual([]);
  });

  it('that is damaged never pushes out a good one, and is refused', () => {
    const session = openDocument(bench.document('plan.borgerhus'));
    for (let save = 0; save < 3; save++) {
      good(session.execute(rename(`Titel ${save}`)));
      good(session.save());
    }
    const [newest, ...others] = session.backups;
    const damaged = newest?.sequence ?? 0;
    truncateSync(join(folder(), `${String(damaged).padStart(6, '0')}.borgerhus`), 4096);
    expect(codeOf(session.restore({ kind: 'backup', number: damaged }))).toBe('backup_damaged');
    expect(session.plan.meta.title).toBe('Titel 2');
    for (let save = 3; save < 3 + usualSettings.backups.recent - 1; save++) {
      good(session.execute(rename(`Titel ${save}`)));
      good(session.save());
    }
    const left = session.backups.map(({ sequence }) => sequence);
    // As many good ones as if the damaged one weren't there.
    expect(left.filter((sequence) => sequence !== damaged)).toHaveLength(usualSettings.backups.recent);
    expect(left).toContain(others[0]?.sequence);
    expect(codeOf(session.restore({ kind: 'backup', number: 999_999 }))).toBe('backup_missing');
  });

  it('that can’t be made stops neither change nor save', () => {
    const path = bench.document('plan.borgerhus');
    writeFileSync(join(bench.folder, 'data-file'), '');
    const session = openDocument(path);
    rmSync(folder(), { recursive: true, force: true });
    writeFileSync(folder(), 'i vejen');
    good(session.execute(rename('Alligevel')));
    good(session.save());
    expect(good(readDocument(path)).plan.meta.title).toBe('Alligevel');
    expect(session.backups).toEqual([]);
  });
});

describe('going back to a backup', () => {
  it('is a change that can be undone, before which the plan is backed up', () => {
    const session = openDocument(bench.document('plan.borgerhus'));
    good(session.execute(rename('Nu')));
    good(session.restore({ kind: 'backup', number: 1 }));
    expect(session.plan).toEqual(furnishedPlan);
    expect(reasons(session)[0]).toEqual(['restore', 1]);
    expect(session.status).toMatchObject({ version: 2, undo: { key: 'history.plan.restore' } });
    good(session.undo());
    expect(session.plan.meta.title).toBe('Nu');
  });
});

describe('a plan that is damaged', () => {
  /** A document with a saved change, and nobody at it. */
  function saved(): string {
    const path = bench.document('plan.borgerhus');
    const session = openDocument(path);
    good(session.execute(rename('Gemt')));
    good(session.save());
    bench.closed(session);
    return path;
  }
  const setAside = (id: string) =>
    readdirSync(join(bench.dataFolder, 'work', id)).filter((name) => name.startsWith('damaged-'));

  it('in its document is offered its newest backup, and goes on under its name', () => {
    const path = saved();
    const id = workIdOf(path);
    truncateSync(path, 9000);
    const damaged = readFileSync(path);
    const refusal = bench.desk().openDocument(path);
    expect(refusal).toMatchObject({ ok: false, error: { code: 'document_damaged', details: { work: id } } });
    const [newest] = bench.desk().backupsOf(id);
    if (!newest) throw new Error('no backup');
    expect(newest).toMatchObject({ reason: 'saved', version: 1 });

    const session = bench.opened(bench.desk().openBackup(id, newest.planId, newest.sequence));
    expect(session.plan.meta.title).toBe('Gemt');
    expect(session.status.document).toMatchObject({ path, saved: false, changedOnDisk: false });
    expect(readFileSync(path).equals(damaged)).toBe(true);
    const kept = setAside(id).filter((name) => name.endsWith('.borgerhus'));
    expect(
      kept.map((name) => readFileSync(join(bench.dataFolder, 'work', id, name)).equals(damaged)),
    ).toEqual([true]);
    good(session.save());
    expect(good(readDocument(path)).plan.meta.title).toBe('Gemt');
  });

  it('in its document isn’t written over when somebody has put it right meanwhile', () => {
    const path = saved();
    const id = workIdOf(path);
    const whole = readFileSync(path);
    truncateSync(path, 9000);
    const [newest] = bench.desk().backupsOf(id);
    const session = bench.opened(bench.desk().openBackup(id, newest?.planId ?? '', newest?.sequence ?? 0));
    writeFileSync(path, whole);
    expect(codeOf(session.save())).toBe('document_changed');
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  it('in its working copy, and without a document, is had back from its backup; nothing is deleted', () => {
    const session = bench.opened(bench.desk().create(furnishedPlan));
    good(session.execute(rename('Kladde')));
    const { id } = session;
    bench.closed(session);
    const sqlite = join(bench.dataFolder, 'work', id, 'plan.sqlite');
    const bytes = readFileSync(sqlite).fill(0x5a, 4096, 20_000);
    writeFileSync(sqlite, bytes);
    expect(codeOf(bench.desk().openKnown(id))).toBe('work_damaged');
    const [newest] = bench.desk().backupsOf(id);
    const again = bench.opened(bench.desk().openBackup(id, newest?.planId ?? '', newest?.sequence ?? 0));
    expect(again.plan.meta.title).toBe('Kladde');
    expect(
      setAside(id).map((name) => readFileSync(join(bench.dataFolder, 'work', id, name)).equals(bytes)),
    ).toEqual([true]);
    expect(bench.desk().backupsOf('nothing')).toEqual([]);
  });

  it('in its working copy opens from its document, and says so', () => {
    const path = saved();
    const id = workIdOf(path);
    const sqlite = join(bench.dataFolder, 'work', id, 'plan.sqlite');
    writeFileSync(sqlite, readFileSync(sqlite).fill(0x5a, 4096, 20_000));
    const session = openDocument(path);
    expect(session.plan.meta.title).toBe('Gemt');
    expect(session.status.document).toMatchObject({ workDamaged: true, saved: true });
    expect(setAside(id)).toHaveLength(1);
  });

  it('by name only is opened as usual, and goes back as a change', () => {
    const path = saved();
    const id = workIdOf(path);
    const oldest = bench.desk().backupsOf(id).at(-1);
    const session = bench.opened(bench.desk().openBackup(id, oldest?.planId ?? '', oldest?.sequence ?? 0));
    expect(session.plan).toEqual(furnishedPlan);
    good(session.undo());
    expect(session.plan.meta.title).toBe('Gemt');
    expect(good(readDocument(path)).plan.meta.title).toBe('Gemt');
  });
});
