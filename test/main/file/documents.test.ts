import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { planHash } from '#main/file/plan-hash.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();

it('what lies beside a document has no say in it', () => {
  const path = bench.document('plan.borgerhus');
  const hash = good(readDocument(path)).planHash;
  // A log of changes that another copy of the file never got: SQLite would take it as part of this one.
  const other = new Database(path);
  other.pragma('journal_mode = WAL');
  other.exec("UPDATE plan_meta SET title = 'fra en anden fil'");
  const wal = readFileSync(`${path}-wal`);
  other.close();
  const fresh = bench.document('frisk.borgerhus');
  writeFileSync(`${fresh}-wal`, wal);
  writeFileSync(`${fresh}-journal`, 'rod');
  expect(good(readDocument(fresh)).planHash).toBe(hash);
  const session = bench.opened(bench.desk().openDocument(fresh));
  expect(session.plan).toEqual(furnishedPlan);
  good(session.execute(rename('Ny')));
  good(session.save());
  expect(good(readDocument(fresh)).plan.meta.title).toBe('Ny');
  expect(readFileSync(`${fresh}-wal`).equals(wal)).toBe(true);
});

describe('a document made for the command line', () => {
  it('holds the plan, and says when it was saved and what it is', () => {
    const now = new Date('2026-03-01T08:00:00Z');
    const path = bench.path('ny.borgerhus');
    const made = good(createDocument(path, furnishedPlan, now));
    expect(made).toMatchObject({
      path,
      version: 0,
      savedAt: now.toISOString(),
      planHash: planHash(furnishedPlan),
    });
    const { path: _path, ...content } = made;
    expect(good(readDocument(path))).toEqual(content);
    expect(made.plan).toEqual(furnishedPlan);
    expect(bench.files()).toEqual(['ny.borgerhus']);
  });

  it('never replaces a file', () => {
    writeFileSync(bench.path('optaget.borgerhus'), 'noget andet');
    expect(codeOf(createDocument(bench.path('optaget.borgerhus'), furnishedPlan, bench.now()))).toBe(
      'document_exists',
    );
    expect(readFileSync(bench.path('optaget.borgerhus'), 'utf8')).toBe('noget andet');
    expect(bench.files()).toEqual(['optaget.borgerhus']);
  });

  it('refuses a plan that breaks a rule', () => {
    const broken = { ...furnishedPlan, meta: { ...furnishedPlan.meta, baselineId: furnishedPlan.meta.id } };
    expect(codeOf(createDocument(bench.path('x.borgerhus'), broken, bench.now()))).toBe('plan_invalid');
    expect(bench.files()).toEqual([]);
  });
});

it('the plan hash is that of canonical JSON: any order of rows and fields, any change', () => {
  const turned = JSON.parse(JSON.stringify(furnishedPlan), (_key, value) =>
    value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse()) : value,
  );
  expect(planHash(turned)).toBe(planHash(furnishedPlan));
  expect(planHash({ ...furnishedPlan, meta: { ...furnishedPlan.meta, note: '.' } })).not.toBe(
    planHash(furnishedPlan),
  );
});
