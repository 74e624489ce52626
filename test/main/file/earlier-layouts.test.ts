import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { upgradedPlan } from '#app/plan/earlier-rows.ts';
import { usualMeta } from '#app/plan/meta.ts';
import { planSchema } from '#app/plan/plan.ts';
import { readDocument } from '#main/file/documents.ts';
import { contentHash } from '#main/store/content.ts';
import { layoutVersion } from '#main/store/migrations.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();

/**
 * A document that the first released layout's program wrote: the Nordby sample, and a history of a round, a score
 * given twice, a criterion that came and went, an agreed score taken away, and the round removed again.
 */
function layout1(): string {
  const path = bench.path('gammel.borgerhus');
  copyFileSync(join(import.meta.dirname, 'fixtures/layout-1.borgerhus'), path);
  return path;
}

/** The sample as it was when the document was made: today's may have moved on. */
const sample = planSchema.parse(
  upgradedPlan(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/layout-1-plan.json'), 'utf8'))),
);

const layoutOf = (path: string) => readFileSync(path).readUInt32BE(60);

describe('a document of layout 1', () => {
  it('says what it said, and nothing of what was not asked then', () => {
    const path = layout1();
    expect(layoutOf(path)).toBe(1);
    const { plan } = good(readDocument(path));
    const { weightBasis, costCriterionId, weightsSetAfterTotals } = usualMeta;
    expect(plan.meta).toEqual({ ...sample.meta, weightBasis, costCriterionId, weightsSetAfterTotals });
    expect(plan.scenarios).toEqual(sample.scenarios);
    expect(Object.values(plan.criteria).filter(({ minimum, swingLow }) => minimum ?? swingLow)).toEqual([]);
    expect(Object.values(plan.rounds).filter(({ anonymous }) => anonymous)).toEqual([]);
    expect(plan.ratings).toEqual(sample.ratings);
    expect([plan.acceptedWarnings, plan.probes]).toEqual([{}, {}]);
    expect(Object.keys(plan.agreements)).toHaveLength(Object.keys(sample.agreements).length - 1);
    // Reading leaves the file as it was.
    expect(layoutOf(path)).toBe(1);
  });

  it('is opened, changed and saved in this program’s layout, with its history', () => {
    const path = layout1();
    const session = bench.opened(bench.desk().openDocument(path));
    expect(session.status.document).toMatchObject({ saved: true, recovered: false });
    good(session.execute(rename('Ny titel')));
    good(session.save());
    expect(layoutOf(path)).toBe(layoutVersion);
    const { plan, version } = good(readDocument(path));
    expect([plan.meta.title, version]).toEqual(['Ny titel', 8]);
    bench.closed(session);
    const again = bench.opened(bench.desk().openDocument(path));
    expect(again.history({ limit: 100 }).entries).toHaveLength(8);
  });

  it('can be taken back to its first version: rows from before come back whole', () => {
    const session = bench.opened(bench.desk().openDocument(layout1()));
    for (let step = 0; step < 7; step++) good(session.undo());
    expect(codeOf(session.undo())).toBe('nothing_to_undo');
    const { ratings, agreements, criteria } = sample;
    expect(session.plan.ratings).toEqual(ratings);
    expect(session.plan.agreements).toEqual(agreements);
    expect(session.plan.criteria).toEqual(criteria);
    for (let step = 0; step < 7; step++) good(session.redo());
    good(session.save());
  });

  it('opens with a forged history too: what can’t be undone says so', () => {
    const path = layout1();
    const db = new Database(path);
    const forged = '[null, 7, {"path": 3}, {"op": "replace", "path": ["criteria", "x"], "value": "y"}]';
    db.prepare('UPDATE history SET patches = ?, inverse = ?').run(forged, forged);
    const savedAt = db.prepare<[], string>('SELECT saved_at FROM document').pluck().get() ?? '';
    db.prepare('UPDATE document SET content_hash = ?').run(contentHash(db, savedAt));
    db.close();
    const session = bench.opened(bench.desk().openDocument(path));
    expect(codeOf(session.undo())).toBe('history_damaged');
  });

  it('is refused when another program put something of the second layout into it', () => {
    const path = layout1();
    const db = new Database(path);
    db.exec('CREATE TABLE probes (criterion_id TEXT)');
    db.close();
    expect(codeOf(readDocument(path))).toBe('document_foreign');
  });
});

describe('a document of layout 4', () => {
  /** Billund's sample, and a criterion added, changed and removed, the last of which was undone. */
  const layout4 = (): string => {
    const path = bench.path('gammel.borgerhus');
    copyFileSync(join(import.meta.dirname, 'fixtures/layout-4.borgerhus'), path);
    return path;
  };

  it('has criteria that people judge, and no headings of a report', () => {
    const { plan } = good(readDocument(layout4()));
    const measured = Object.values(plan.criteria).map(({ measure, rangeAgreedOn }) => [
      measure,
      rangeAgreedOn,
    ]);
    expect(measured).toContainEqual([null, null]);
    expect(new Set(measured.flat())).toEqual(new Set([null]));
    expect(plan.reportSections).toEqual({});
  });

  it('is undone, redone and saved in this program’s layout', () => {
    const path = layout4();
    const session = bench.opened(bench.desk().openDocument(path));
    const before = session.plan;
    for (let step = 0; step < 2; step++) good(session.undo());
    expect(codeOf(session.undo())).toBe('nothing_to_undo');
    for (let step = 0; step < 2; step++) good(session.redo());
    expect(session.plan).toEqual(before);
    good(session.save());
    expect(layoutOf(path)).toBe(layoutVersion);
  });
});

it('a working copy of a later program is left alone, and that is said', () => {
  const path = bench.leftUnsaved('nyere.borgerhus');
  const [known] = bench.desk().known();
  const sqlite = join(bench.dataFolder, 'work', known?.id ?? '', 'plan.sqlite');
  const db = new Database(sqlite);
  db.pragma('user_version = 99');
  db.close();
  const before = readFileSync(sqlite);
  expect(codeOf(bench.desk().openKnown(known?.id ?? ''))).toBe('work_newer');
  expect(codeOf(bench.desk().openDocument(path))).toBe('work_newer');
  expect(readFileSync(sqlite).equals(before)).toBe(true);
});
