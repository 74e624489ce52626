import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Session } from '#main/api/session.ts';
import { readDocument } from '#main/file/documents.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();
const openDocument = (path: string) => bench.opened(bench.desk().openDocument(path));
const workFolder = (session: Session) => join(bench.dataFolder, 'work', session.id);

describe('opening and saving', () => {
  it('a document comes back with its changes, its history and nothing beside it', () => {
    const path = bench.document('plan.borgerhus');
    const first = openDocument(path);
    expect(first.plan).toEqual(furnishedPlan);
    expect(first.status.document).toEqual({
      path,
      saved: true,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    });
    good(first.execute(rename('Ny titel')));
    expect(first.status.document.saved).toBe(false);
    expect(good(readDocument(path)).plan.meta.title).toBe(furnishedPlan.meta.title);
    expect(good(first.save())).toEqual({ path });
    expect(first.status.document.saved).toBe(true);
    expect(bench.files()).toEqual(['plan.borgerhus']);
    bench.closed(first);

    const again = openDocument(path);
    expect(again.plan.meta.title).toBe('Ny titel');
    expect(again.status).toMatchObject({ version: 1, undo: { key: 'history.meta.update' } });
    good(again.undo());
    expect(again.plan).toEqual(furnishedPlan);
  });

  it('the document tells what it holds, and keeps its rights', () => {
    const path = bench.document('plan.borgerhus');
    chmodSync(path, 0o640);
    const session = openDocument(path);
    good(session.execute(rename('Ny titel')));
    good(session.save());
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(good(readDocument(path))).toMatchObject({
      version: 1,
      planHash: session.planHash(),
      plan: session.plan,
    });
  });

  it('a document that has every change is not written again', () => {
    const path = bench.document('plan.borgerhus');
    const before = readFileSync(path);
    expect(good(openDocument(path).save())).toEqual({ path });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a document that was deleted meanwhile is written anew', () => {
    const path = bench.document('plan.borgerhus');
    const session = openDocument(path);
    rmSync(path);
    good(session.save());
    expect(good(readDocument(path)).plan).toEqual(furnishedPlan);
  });

  it('what was deleted is gone from the plan, and kept in the history that can bring it back', () => {
    const path = bench.document('plan.borgerhus');
    const session = openDocument(path);
    good(session.execute({ type: 'meta.update', input: { changes: { note: 'HEMMELIGT' } } }));
    good(session.save());
    expect(readFileSync(path).includes('HEMMELIGT')).toBe(true);
    good(session.undo());
    expect(session.plan.meta.note).toBe('');
    good(session.saveAs(bench.path('ny.borgerhus')));
    const { plan } = good(readDocument(bench.path('ny.borgerhus')));
    expect(JSON.stringify(plan)).not.toContain('HEMMELIGT');
  });

  it('a link leads to the one document it names', () => {
    const path = bench.document('plan.borgerhus');
    symlinkSync(path, bench.path('genvej.borgerhus'));
    const session = openDocument(bench.path('genvej.borgerhus'));
    expect(session.status.document.path).toBe(path);
    expect(codeOf(bench.desk().openDocument(path))).toBe('plan_open_elsewhere');
    good(session.execute(rename('Gennem genvejen')));
    good(session.save());
    expect(good(readDocument(path)).plan.meta.title).toBe('Gennem genvejen');
  });
});

describe('changes that were never saved', () => {
  it('are there when the document is opened again', () => {
    const path = bench.leftUnsaved();
    const session = openDocument(path);
    expect(session.plan.meta.title).toBe('Ikke gemt');
    expect(session.status.document).toEqual({
      path,
      saved: false,
      changedOnDisk: false,
      recovered: true,
      workDamaged: false,
    });
    good(session.save());
    expect(session.status.document).toMatchObject({ saved: true, recovered: false });
  });

  it('are there when the document is damaged or gone meanwhile', () => {
    const path = bench.leftUnsaved();
    truncateSync(path, 5000);
    const session = openDocument(path);
    expect(session.plan.meta.title).toBe('Ikke gemt');
    expect(session.status.document).toMatchObject({ changedOnDisk: true, recovered: true });
    bench.closed(session);
    rmSync(path);
    expect(openDocument(path).status.document).toMatchObject({ changedOnDisk: false, recovered: true });
  });

  it('are listed with how many they are, the latest first', () => {
    const [first, second] = [bench.leftUnsaved('a.borgerhus', 'A'), bench.leftUnsaved('b.borgerhus', 'B')];
    const known = bench.desk().known();
    expect(known.map(({ title, path, unsavedChanges }) => ({ title, path, unsavedChanges }))).toEqual([
      { title: 'B', path: second, unsavedChanges: 1 },
      { title: 'A', path: first, unsavedChanges: 1 },
    ]);
    const session = bench.opened(bench.desk().openKnown(known[1]?.id ?? ''));
    expect(session.plan.meta.title).toBe('A');
    // What is open somewhere is not on offer.
    expect(
      bench
        .desk()
        .known()
        .map(({ title }) => title),
    ).toEqual(['B']);
  });

  it('are not taken for a conflict when the crash came between writing the document and noting it', () => {
    const path = bench.leftUnsaved();
    const session = openDocument(path);
    const note = readFileSync(join(workFolder(session), 'origin.json'));
    good(session.saveCopy(bench.path('gemt')));
    bench.closed(session);
    // As if the save had gone to the document itself and the process had died at once.
    renameSync(bench.path('gemt'), path);
    writeFileSync(join(workFolder(session), 'origin.json'), note);
    expect(openDocument(path).status.document).toEqual({
      path,
      saved: true,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    });
  });

  it('are kept when their note of the document is lost', () => {
    const path = bench.leftUnsaved();
    const id = bench.desk().known()[0]?.id ?? '';
    writeFileSync(join(bench.dataFolder, 'work', id, 'origin.json'), '{');
    expect(bench.desk().known()).toMatchObject([{ title: 'Ikke gemt', path: null, unsavedChanges: 1 }]);
    const session = openDocument(path);
    expect(session.plan.meta.title).toBe('Ikke gemt');
    expect(session.status.document).toMatchObject({ path, changedOnDisk: true });
  });
});

describe('a plan without a document', () => {
  it('lives in its working copy until it gets one', () => {
    const session = bench.opened(bench.desk().create(furnishedPlan));
    expect(session.status.document).toEqual({
      path: null,
      saved: false,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    });
    good(session.execute(rename('Kladde')));
    expect(codeOf(session.save())).toBe('no_document');
    const { id } = session;
    bench.closed(session);
    expect(bench.desk().known()).toMatchObject([{ id, title: 'Kladde', path: null, unsavedChanges: 1 }]);

    const again = bench.opened(bench.desk().openKnown(id));
    expect(again.status.document.recovered).toBe(true);
    const path = bench.path('ny.borgerhus');
    expect(good(again.saveAs(path))).toEqual({ path });
    expect(again.status.document).toEqual({
      path,
      saved: true,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    });
    good(again.execute(rename('Videre')));
    good(again.undo());
    good(again.undo());
    expect(again.plan).toEqual(furnishedPlan);
    bench.closed(again);
    expect(bench.desk().known()).toMatchObject([{ path, unsavedChanges: 3 }]);
    expect(codeOf(bench.desk().openKnown(id))).toBe('plan_unknown');
  });

  it('from bytes has their plan and history; downloading it counts as saving', () => {
    const session = bench.opened(bench.desk().openDocument(bench.document('plan.borgerhus')));
    good(session.execute(rename('Sendt')));
    const bytes = good(session.copyBytes());
    expect(session.status.document.saved).toBe(false);
    const uploaded = bench.opened(bench.desk().openBytes('sendt.borgerhus', bytes));
    expect(uploaded.plan).toEqual(session.plan);
    expect(uploaded.status).toMatchObject({ version: 1, document: { path: null, saved: true } });
    good(uploaded.undo());
    expect(uploaded.status.document.saved).toBe(false);
    const download = good(uploaded.copyBytes());
    expect(uploaded.status.document.saved).toBe(true);
    writeFileSync(bench.path('hentet.borgerhus'), download);
    expect(good(readDocument(bench.path('hentet.borgerhus'))).plan).toEqual(furnishedPlan);
  });

  it('that breaks a rule is not made', () => {
    const meta = { ...furnishedPlan.meta, baselineId: furnishedPlan.meta.id };
    expect(codeOf(bench.desk().create({ ...furnishedPlan, meta }))).toBe('plan_invalid');
    expect(bench.desk().known()).toEqual([]);
  });
});

describe('a sample', () => {
  it('that nobody changed leaves nothing behind', () => {
    bench.closed(bench.opened(bench.desk().create(furnishedPlan, { isReplaceable: true })));
    expect(bench.desk().known()).toEqual([]);
  });

  it('that was changed stays, as does a new plan that nobody has changed yet', () => {
    const session = bench.opened(bench.desk().create(furnishedPlan, { isReplaceable: true }));
    good(session.execute(rename('Mit eksempel')));
    bench.closed(session);
    bench.closed(bench.opened(bench.desk().create(furnishedPlan)));
    const titles = bench
      .desk()
      .known()
      .map(({ title }) => title);
    expect(titles.sort()).toEqual([furnishedPlan.meta.title, 'Mit eksempel'].sort());
  });
});

describe('the list of known plans', () => {
  it('is empty on a new machine, and blind to what is no plan', () => {
    expect(bench.desk().known()).toEqual([]);
    mkdirSync(join(bench.dataFolder, 'work', '00000000000000000000000000000000'), { recursive: true });
    mkdirSync(join(bench.dataFolder, 'work', 'noget andet'));
    expect(bench.desk().known()).toEqual([]);
  });

  it('shows a damaged working copy and is not stopped by it; its document still opens', () => {
    const [broken, sound] = [bench.document('skadet.borgerhus'), bench.leftUnsaved('hel.borgerhus')];
    const session = openDocument(broken);
    const sqlite = join(workFolder(session), 'plan.sqlite');
    bench.closed(session);
    writeFileSync(sqlite, 'ikke en database');
    expect(
      bench
        .desk()
        .known()
        .map(({ path }) => path)
        .sort(),
    ).toEqual([sound, broken].sort());
    expect(openDocument(broken).plan).toEqual(furnishedPlan);
    expect(existsSync(sqlite)).toBe(true);
  });

  it.each(['', '..', '../../etc', 'a/b', 'x'.repeat(32), '0'.repeat(32)])(
    'opens nothing for the id %j',
    (id) => {
      expect(codeOf(bench.desk().openKnown(id))).toBe('plan_unknown');
    },
  );
});
