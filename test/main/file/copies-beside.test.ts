import { copyFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesBeside, isCopyName, readCopyBeside } from '#main/file/copies-beside.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { good, rename, workbench } from './workbench.ts';

const bench = workbench();

describe('the name of a copy', () => {
  it.each([
    'Plan-PC01.borgerhus',
    'Plan-DESKTOP-4F2K9QX.borgerhus',
    'Plan-PC01-2.borgerhus',
    'Plan (1).borgerhus',
    'Plan(2).borgerhus',
    'Plan (Anne Hansens konfliktkopi 2026-03-01).borgerhus',
    'Plan (Anne’s conflicted copy 2026-03-01).borgerhus',
    'Plan (conflicted copy 2026-03-01 120000).borgerhus',
    'Plan_conflict-20260301-120000.borgerhus',
    'Plan.sync-conflict-20260301-120000-ABCDEFG.borgerhus',
    'Plan - Kopi.borgerhus',
    'Plan - Copy (2).borgerhus',
    'Plan kopi 3.borgerhus',
    'Plan 2.borgerhus',
    'Plan-PC01.BORGERHUS',
  ])('%s', (name) => {
    expect(isCopyName('Plan.borgerhus', name)).toBe(true);
  });

  it.each([
    'Plan.borgerhus',
    'Planen.borgerhus',
    'Plan til byrådet.borgerhus',
    'Plan-endelig-udgave-til-udvalget.borgerhus',
    'Plan (1).xlsx',
    'Plan (1).borgerhus.tmp',
    'En anden Plan (1).borgerhus',
  ])('is not %s', (name) => {
    expect(isCopyName('Plan.borgerhus', name)).toBe(false);
  });

  it('fits a name however its letters are put together', () => {
    expect(isCopyName('Århus.borgerhus'.normalize('NFC'), 'Århus (1).borgerhus'.normalize('NFD'))).toBe(true);
  });
});

describe('copies beside a document', () => {
  it('are other versions of the plan, and such as can’t be read; nothing else', () => {
    const path = bench.document('Plan.borgerhus');
    const beside = (name: string) => join(bench.folder, name);
    copyFileSync(path, beside('Plan (1).borgerhus'));
    const other = bench.opened(bench.desk().openDocument(beside('Plan (1).borgerhus')));
    good(other.execute(rename('Kollegaens')));
    good(other.save());
    // The same as the plan; another plan; damaged; not a file.
    copyFileSync(path, beside('Plan (2).borgerhus'));
    const otherId = '11111111-0000-4000-8000-000000000000';
    bench.document('Plan-PC01.borgerhus', { ...furnishedPlan, meta: { ...furnishedPlan.meta, id: otherId } });
    copyFileSync(path, beside('Plan-PC02.borgerhus'));
    truncateSync(beside('Plan-PC02.borgerhus'), 5000);
    mkdirSync(beside('Plan (3).borgerhus'));
    writeFileSync(beside('Plan (4).txt'), '');

    expect(copiesBeside(path, furnishedPlan)).toMatchObject([
      { fileName: 'Plan (1).borgerhus', state: 'other', savedAt: expect.any(String) },
      { fileName: 'Plan-PC02.borgerhus', state: 'damaged', savedAt: null },
    ]);
    expect(readCopyBeside(path, 'Plan (1).borgerhus')?.ok).toBe(true);
    for (const name of ['Plan.borgerhus', '../Plan (1).borgerhus', 'data', '/etc/passwd'])
      expect(readCopyBeside(path, name)).toBeUndefined();
  });
});
