import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '#app/commands/command.ts';
import { execute } from '#app/commands/registry.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { openMemory, openWorkingFile } from '#main/store/connection.ts';
import { contentHash, copyContent, freshBytes } from '#main/store/content.ts';
import { readMark } from '#main/store/document-mark.ts';
import { allEntries, type NewChange, patchesOf, undoStacks } from '#main/store/history.ts';
import { migrate } from '#main/store/migrations.ts';
import { PlanStore } from '#main/store/plan-store.ts';
import { rowSql } from '#main/store/row-statements.ts';
import { tables } from '#main/store/tables.ts';
import { touchedRows } from '#main/store/touched-rows.ts';
import { runs } from '#test/thorough.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { type RandomCommand, randomCommand, randomPlan } from '../../app/commands/random-commands.ts';
import { tempFolder } from '../temp-folder.ts';

const at = '2026-03-01T12:00:00.000Z';

const folder = tempFolder();
afterEach(() => folder.empty());

function storeOf(plan: Plan, db = openMemory()): PlanStore {
  migrate(db);
  const store = new PlanStore(db);
  store.fill(plan);
  return store;
}

function asChange(command: RandomCommand, { label, patches, inverse, seal }: Change): NewChange {
  return { at, kind: 'do', ofVersion: null, label, command, patches, inverse, seal };
}

function loaded(store: PlanStore): Plan {
  const plan = store.load();
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

describe('a plan in SQLite', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 60);
        const store = storeOf(plan);
        expect(loaded(store)).toEqual(plan);
        store.close();
      }),
      { numRuns: runs(40), endOnFailure: true },
    );
  });

  it('follows every change by its patches alone, with one history row for each', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = randomPlan(g, 15);
        const store = storeOf(plan);
        for (let step = 0; step < 25; step++) {
          const command = randomCommand(g, plan);
          const change = execute(plan, command);
          if (!change.ok || change.value.patches.length === 0) continue;
          plan = change.value.plan;
          const version = store.commit(plan, asChange(command, change.value));
          expect(loaded(store)).toEqual(plan);
          const { patches, seal } = change.value;
          expect(patchesOf(store.db, version).patches).toEqual(
            seal === null ? JSON.parse(JSON.stringify(patches)) : [],
          );
        }
        expect([...allEntries(store.db)]).toHaveLength(store.version);
        expect(store.db.pragma('foreign_key_check')).toEqual([]);
        store.close();
      }),
      { numRuns: runs(40), endOnFailure: true },
    );
  });

  it('has one content hash whatever the order in which rows were written', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 40);
        const turned = Object.fromEntries(
          Object.entries(plan).map(([name, rows]) => [
            name,
            name === 'meta' ? rows : Object.fromEntries(Object.entries(rows).reverse()),
          ]),
        ) as Plan;
        const file = openWorkingFile(`${folder.path}/plan.sqlite`, 0);
        const [store, other, copy] = [storeOf(plan), storeOf(turned), storeOf(furnishedPlan, file)];
        const mark = { version: 0, savedAt: at, contentHash: contentHash(store.db, at) };
        copyContent(freshBytes(store.db, mark), copy.db);
        expect(readMark(copy.db)).toEqual(mark);
        expect(contentHash(other.db, at)).toBe(contentHash(store.db, at));
        expect(contentHash(copy.db, at)).toBe(contentHash(store.db, at));
        expect(loaded(copy)).toEqual(plan);
        for (const each of [store, other, copy]) each.close();
        expect(readdirSync(folder.path)).toEqual(['plan.sqlite']);
        folder.empty();
      }),
      { numRuns: runs(20), endOnFailure: true },
    );
  });
});

it('the content hash tells every cell, and the moment of saving', () => {
  const store = storeOf(furnishedPlan);
  const hash = contentHash(store.db, at);
  expect(contentHash(store.db, '2026-03-01T12:00:00.001Z')).not.toBe(hash);
  const hashes = new Set([hash]);
  for (const change of [
    "UPDATE scenarios SET name = name || '.' WHERE sort = 1",
    'UPDATE criteria SET worst = 0.9999999 WHERE sort = 3',
    "UPDATE plan_meta SET note = 'x'",
    "DELETE FROM raters WHERE name = 'B7'",
    `INSERT INTO history VALUES (1, '', 'do', NULL, 'k', '{}', 'c', '{}', '[]', '[]', NULL)`,
  ]) {
    store.db.exec(change);
    hashes.add(contentHash(store.db, at));
  }
  expect(hashes.size).toBe(6);
  store.close();
});

it('finds rows by their primary key when it writes and deletes', () => {
  const { db } = storeOf(furnishedPlan);
  const plan = (sql: string, count: number) =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array(count).fill('')) as { detail: string }[]).map(
      ({ detail }) => detail,
    );
  const scans: { [name: string]: string[] } = {};
  for (const name of collectionNames) {
    const { name: table, key, fields } = tables[name];
    const sql = rowSql(tables[name]);
    const [own, ...references] = plan(sql.delete, key.length);
    expect(own).toBe(`SEARCH ${table} USING PRIMARY KEY (${key.map((each) => `${each}=?`).join(' AND ')})`);
    expect(plan(sql.upsert, fields.length)).not.toContain(`SCAN ${table}`);
    const scanned = references.filter((detail) => detail.startsWith('SCAN'));
    if (scanned.length > 0) scans[name] = scanned;
  }
  // Who refers to a row that goes: scores have no index for it (see migration 1), and meta is one row.
  expect(scans).toEqual({
    scenarios: ['SCAN ratings', 'SCAN plan_meta'],
    criteria: ['SCAN agreements', 'SCAN ratings', 'SCAN plan_meta'],
    raters: ['SCAN ratings'],
  });
  db.close();
});

describe('load', () => {
  it('refuses rows that break a rule between them, and says which', () => {
    const store = storeOf(furnishedPlan);
    store.db.exec(`UPDATE criteria SET parent_id = id WHERE sort = 3`);
    expect(store.load()).toMatchObject({
      ok: false,
      error: { code: 'plan_invalid', details: { at: expect.stringContaining('parent_not_group') } },
    });
  });

  it('refuses an empty database', () => {
    const db = openMemory();
    migrate(db);
    expect(new PlanStore(db).load()).toMatchObject({ ok: false, error: { code: 'plan_invalid' } });
  });
});

describe('a change that the database refuses', () => {
  it('leaves rows, history and version as they were', () => {
    const store = storeOf(furnishedPlan);
    const id = Object.keys(furnishedPlan.rounds)[0] ?? '';
    const broken = {
      ...furnishedPlan,
      rounds: { [id]: { id, sort: 0, name: 'Runde', status: 'open' as 'closed', anonymous: false } },
    };
    const patches = [{ op: 'replace' as const, path: ['rounds', id, 'status'], value: 'open' }];
    const change = {
      at,
      kind: 'do' as const,
      ofVersion: null,
      label: { key: 'x', params: {} },
      patches,
      inverse: [],
      seal: null,
    };
    const command = { type: 'round.advance', input: {} };
    expect(() => store.commit(broken, { ...change, command })).toThrow('CHECK');
    expect(store.version).toBe(0);
    expect([...allEntries(store.db)]).toEqual([]);
    expect(loaded(store)).toEqual(furnishedPlan);
    store.close();
  });
});

describe('patches', () => {
  it.each([
    [['scenarios']],
    [['nowhere', 'x']],
    [[]],
    [['__proto__', 'x']],
    [['constructor', 'x']],
    [['meta', 0]],
  ])('at %j belong to no row', (path) => {
    expect(() => touchedRows([{ op: 'replace', path, value: {} }])).toThrow('patch at');
  });
});

it('the undo stacks follow from the latest changes, as far back as they are read', () => {
  const store = storeOf(furnishedPlan);
  const label = (key: string) => ({ key, params: {} });
  const write = (kind: 'do' | 'undo' | 'redo', ofVersion: number | null, key: string) =>
    store.commit(furnishedPlan, {
      ...{ at, kind, ofVersion, label: label(key), patches: [], inverse: [], seal: null },
      command: kind === 'do' ? { type: 'x', input: null } : null,
    });
  for (const key of ['a', 'b', 'c']) write('do', null, key);
  write('undo', 3, 'c');
  write('undo', 2, 'b');
  write('redo', 2, 'b');
  const names = (limit: number) => {
    const { undo, redo } = undoStacks(store.db, limit);
    return [undo, redo].map((steps) => steps.map((step) => `${step.version}${step.label.key}`).join());
  };
  expect(names(100)).toEqual(['1a,2b', '3c']);
  expect(names(3)).toEqual(['2b', '3c']);
  expect(names(1)).toEqual(['2b', '']);
  write('do', null, 'd');
  expect(names(100)).toEqual(['1a,2b,7d', '']);
  store.close();
});
