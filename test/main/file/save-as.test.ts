import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Session } from '#main/api/session.ts';
import { readDocument } from '#main/file/documents.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { errorText } from '../error-text.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();
const openDocument = (path: string) => bench.opened(bench.desk().openDocument(path));

describe('a document that somebody else changed', () => {
  let original: Buffer;

  function changedMeanwhile(): Session {
    const path = bench.document('plan.borgerhus');
    original = readFileSync(path);
    const session = openDocument(path);
    good(session.execute(rename('Min')));
    writeFileSync(
      path,
      readFileSync(
        bench.document('andres.borgerhus', {
          ...furnishedPlan,
          meta: { ...furnishedPlan.meta, title: 'Andres' },
        }),
      ),
    );
    return session;
  }

  it('is not overwritten; the plan can be saved beside it', () => {
    const session = changedMeanwhile();
    const path = session.status.document.path ?? '';
    const refusal = session.save();
    expect(codeOf(refusal)).toBe('document_changed');
    expect(errorText(refusal)).toContain('»plan.borgerhus« er ændret af en anden');
    expect(session.status.document).toMatchObject({ changedOnDisk: true, saved: false });
    expect(codeOf(session.saveAs(path, { replace: true }))).toBe('document_changed');
    expect(codeOf(session.saveCopy(path, { replace: true }))).toBe('document_changed');
    expect(good(readDocument(path)).plan.meta.title).toBe('Andres');

    good(session.saveAs(bench.path('min.borgerhus')));
    expect(session.status.document).toEqual({
      path: bench.path('min.borgerhus'),
      saved: true,
      changedOnDisk: false,
      recovered: false,
      workDamaged: false,
    });
    expect(bench.files().sort()).toEqual(['andres.borgerhus', 'min.borgerhus', 'plan.borgerhus']);
  });

  it('is written again when the other change was taken back', () => {
    const session = changedMeanwhile();
    const path = session.status.document.path ?? '';
    expect(codeOf(session.save())).toBe('document_changed');
    writeFileSync(path, original);
    good(session.save());
    expect(session.status.document).toMatchObject({ saved: true, changedOnDisk: false });
    expect(good(readDocument(path)).plan.meta.title).toBe('Min');
  });

  it('is known to be so after a crash as well', () => {
    const session = changedMeanwhile();
    bench.closed(session);
    const again = openDocument(session.status.document.path ?? '');
    expect(again.plan.meta.title).toBe('Min');
    expect(again.status.document).toMatchObject({ changedOnDisk: true, recovered: true });
    expect(codeOf(again.save())).toBe('document_changed');
  });

  it('is simply opened when nothing of ours is unsaved', () => {
    const path = bench.document('plan.borgerhus');
    bench.closed(openDocument(path));
    writeFileSync(
      path,
      readFileSync(
        bench.document('andres.borgerhus', {
          ...furnishedPlan,
          meta: { ...furnishedPlan.meta, title: 'Andres' },
        }),
      ),
    );
    expect(openDocument(path).plan.meta.title).toBe('Andres');
  });
});

describe('saving under another name', () => {
  it('replaces a file only when told to, and leaves the old document on the list', () => {
    const [path, taken] = [bench.document('plan.borgerhus'), bench.document('optaget.borgerhus')];
    const session = openDocument(path);
    good(session.execute(rename('Ny')));
    expect(codeOf(session.saveAs(taken))).toBe('document_exists');
    expect(session.status.document.path).toBe(path);
    good(session.saveAs(taken, { replace: true }));
    expect(good(readDocument(taken)).plan.meta.title).toBe('Ny');
    expect(good(readDocument(path)).plan).toEqual(furnishedPlan);
    expect(bench.desk().known()).toMatchObject([{ path, unsavedChanges: 0 }]);
    expect(openDocument(path).plan).toEqual(furnishedPlan);
  });

  it('is refused for a document that is open, or has changes of its own never saved', () => {
    const session = openDocument(bench.document('plan.borgerhus'));
    const open = openDocument(bench.document('andet.borgerhus'));
    const unsaved = bench.leftUnsaved('ugemt.borgerhus');
    expect(codeOf(session.saveAs(open.status.document.path ?? '', { replace: true }))).toBe(
      'plan_open_elsewhere',
    );
    expect(codeOf(session.saveAs(unsaved, { replace: true }))).toBe('document_has_unsaved');
    expect(good(readDocument(unsaved)).plan).toEqual(furnishedPlan);
    expect(openDocument(unsaved).plan.meta.title).toBe('Ikke gemt');
    good(session.execute(rename('Går videre')));
  });

  it('as a copy leaves the plan with the document it has', () => {
    const session = openDocument(bench.document('plan.borgerhus'));
    good(session.execute(rename('Kopi')));
    const copy = bench.path('kopi.borgerhus');
    expect(good(session.saveCopy(copy))).toEqual({ path: copy });
    expect(codeOf(session.saveCopy(copy))).toBe('document_exists');
    good(session.saveCopy(copy, { replace: true }));
    expect(session.status.document).toMatchObject({ path: bench.path('plan.borgerhus'), saved: false });
    expect(good(readDocument(copy)).plan.meta.title).toBe('Kopi');
  });
});
