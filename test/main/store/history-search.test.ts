import { describe, expect, it } from 'vitest';
import { historySubjects, subjectOf } from '#app/commands/history-subject.ts';
import { historyTexts } from '#app/i18n/history-texts.ts';
import { openMemory } from '#main/store/connection.ts';
import { HistorySearch } from '#main/store/history-search.ts';
import { migrate } from '#main/store/migrations.ts';
import { planAt } from '#main/store/plan-at.ts';
import { PlanStore } from '#main/store/plan-store.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';

const search = new HistorySearch();

/** A history of renamings and weights by turns, written as the store writes it. */
function longHistory(count: number): PlanStore {
  const db = openMemory();
  migrate(db);
  new PlanStore(db).fill(furnishedPlan);
  const insert = db.prepare(
    `INSERT INTO history (version, at, kind, of_version, label_key, label_params, command_type, command_input, patches, inverse, sealed_round_id)
     VALUES (?, '2026-03-01T12:00:00.000Z', 'do', NULL, ?, ?, 'meta.update', '{}', ?, ?, NULL)`,
  );
  const patch = (title: string) => JSON.stringify([{ op: 'replace', path: ['meta', 'title'], value: title }]);
  db.transaction(() => {
    for (let version = 1; version <= count; version++) {
      const isWeight = version % 2 === 0;
      const params = isWeight ? { name: `Økonomi ${version}`, from: 14, to: 18 } : {};
      const key = isWeight ? 'history.weight' : 'history.meta.update';
      const before = version === 1 ? furnishedPlan.meta.title : `Titel ${version - 1}`;
      insert.run(version, key, JSON.stringify(params), patch(`Titel ${version}`), patch(before));
    }
    db.prepare('UPDATE plan_meta SET title = ?').run(`Titel ${count}`);
  })();
  return new PlanStore(db);
}

describe('looking changes up', () => {
  it('every label of a change belongs to a subject', () => {
    const labels = Object.keys(historyTexts).filter(
      (key) => key.startsWith('history.') && !key.startsWith('history.kind.'),
    );
    expect(labels.filter((key) => !historySubjects.includes(subjectOf(key) ?? ('none' as never)))).toEqual(
      [],
    );
    expect(subjectOf('history.fromTheFuture')).toBeUndefined();
  });

  it('by subject and words, in the reader’s language, a window at a time', () => {
    const { db } = longHistory(40);
    expect(search.window(db, { limit: 3 })).toMatchObject({
      total: 40,
      reachableFrom: 0,
      entries: [{ version: 40 }, { version: 39 }, { version: 38 }],
    });
    expect(search.window(db, { offset: 38, limit: 10 }).entries.map(({ version }) => version)).toEqual([
      2, 1,
    ]);
    expect(search.window(db, { subject: 'criteria', offset: 1, limit: 2 })).toMatchObject({
      total: 20,
      entries: [{ version: 38 }, { version: 36 }],
    });
    // As it is read: "vægt på Økonomi 36: 14 → 18".
    expect(search.window(db, { search: '14 → 18 ØKONOMI 36', limit: 5 })).toMatchObject({
      total: 1,
      entries: [{ version: 36 }],
    });
    expect(search.window(db, { search: 'weight', language: 'en', limit: 1 }).total).toBe(20);
    expect(search.window(db, { search: 'weight', language: 'da', limit: 1 }).total).toBe(0);
    expect(search.window(db, { subject: 'floors', limit: 1 })).toMatchObject({ total: 0, entries: [] });
  });

  it('of 100,000 once for as long as one scrolls, and going back over all of them', {
    timeout: 60_000,
  }, () => {
    const count = 100_000;
    const store = longHistory(count);
    const now = store.load();
    if (!now.ok) throw new Error(now.error.code);
    const timed = <Value>(work: () => Value): { ms: number; value: Value } => {
      const start = performance.now();
      return { value: work(), ms: performance.now() - start };
    };
    const found = timed(() => search.window(store.db, { search: 'økonomi 99998', limit: 50 }));
    const next = timed(() => search.window(store.db, { search: 'økonomi 99998', limit: 50 }));
    const end = timed(() => search.window(store.db, { offset: count - 10, limit: 50 }));
    const start = timed(() => planAt(store.db, now.value, 0));
    expect(found.value.total).toBe(1);
    expect(end.value.entries).toHaveLength(10);
    expect(start.value).toEqual({ ok: true, value: furnishedPlan });
    // What was found is remembered: scrolling through it doesn't look it up again. How long a look takes is printed.
    expect(next.ms).toBeLessThan(found.ms / 2);
    process.stdout.write(
      `100,000 changes: search ${found.ms.toFixed(0)} ms, again ${next.ms.toFixed(1)} ms, last window ${end.ms.toFixed(1)} ms, back to the start ${start.ms.toFixed(0)} ms\n`,
    );
  });
});
