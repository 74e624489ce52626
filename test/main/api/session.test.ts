import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { CommandType } from '#app/commands/registry.ts';
import { channels } from '#app/contract/contract.ts';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { readDocument } from '#main/file/documents.ts';
import { planHash } from '#main/file/plan-hash.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { cell, exact, ids, plan as scoredPlan, words } from '../../app/commands/scored-plan.ts';
import { errorText } from '../error-text.ts';
import { codeOf, good, rename, workbench } from '../file/workbench.ts';

const bench = workbench();
const newSession = (plan: Plan = furnishedPlan) => bench.opened(bench.desk().create(plan));

const advance = (to: 'closed' | 'revealed') => ({
  type: 'round.advance' as const,
  input: { id: ids.round, to },
});
const rate = (likely: number) => ({
  type: 'ratings.set' as const,
  input: { ratings: [{ ...cell, ...exact(likely), ...words }] },
});

describe('a command', () => {
  it('that changes nothing leaves no trace', () => {
    const session = newSession();
    const heard: unknown[] = [];
    session.subscribe((event) => heard.push(event));
    const same = good(session.execute(rename(furnishedPlan.meta.title)));
    expect(same).toMatchObject({ version: 0, undo: null });
    expect([heard, session.history({ limit: 10 }).entries]).toEqual([[], []]);
  });

  it('that is refused leaves no trace either', () => {
    const session = newSession();
    expect(codeOf(session.execute({ type: 'scenario.remove', input: { id: ids.missing } }))).toBe(
      'row_missing',
    );
    expect(codeOf(session.execute({ type: 'nonsense' as CommandType, input: {} }))).toBe('command_input');
    expect([session.status.version, session.history({ limit: 10 }).entries]).toEqual([0, []]);
  });

  it('is in the history with its kind, words and moment, newest first and page by page', () => {
    const session = newSession();
    good(session.execute(rename('A')));
    good(
      session.execute({
        type: 'weights.set',
        input: { weights: [{ criterionId: ids.leaf, swingPoints: 18 }] },
      }),
    );
    good(session.undo());
    good(session.redo());
    const all = channels['history.list'].output.parse(session.history({ limit: 10 })).entries;
    expect(all.map(({ version, kind }) => [version, kind])).toEqual([
      [4, 'redo'],
      [3, 'undo'],
      [2, 'do'],
      [1, 'do'],
    ]);
    expect(all[0]?.label).toEqual({ key: 'history.weight', params: { name: 'K3', from: 3, to: 18 } });
    expect(all.map(({ at }) => at)).toEqual([...all.map(({ at }) => at)].sort().reverse());
    expect(session.history({ offset: 2, limit: 1 })).toEqual({
      total: 4,
      reachableFrom: 0,
      entries: [all[2]],
    });
  });

  it('after an undo takes the way back away', () => {
    const session = newSession();
    good(session.execute(rename('A')));
    good(session.undo());
    good(session.execute(rename('B')));
    expect(session.status.redo).toBeNull();
    expect(codeOf(session.redo())).toBe('nothing_to_redo');
    good(session.undo());
    expect(codeOf(session.undo())).toBe('nothing_to_undo');
  });
});

describe('an undo across a closed round', () => {
  it('is refused, also after a restart; what came after the closing can be taken back', () => {
    let session = newSession(scoredPlan);
    good(session.execute(rate(2)));
    good(session.execute(advance('closed')));
    good(session.execute(rename('Efter lukningen')));
    good(session.undo());
    session = bench.reopened(session);
    const refusal = session.undo();
    expect(codeOf(refusal)).toBe('undo_round_closed');
    expect(errorText(refusal)).toContain('»Runde 1« er lukket');
    expect(session.plan.rounds[ids.round]?.status).toBe('closed');
    good(session.redo());
    expect(session.plan.meta.title).toBe('Efter lukningen');
    good(session.undo());
    good(session.execute(advance('revealed')));
    expect(codeOf(session.undo())).toBe('undo_round_closed');
  });

  it('is no matter for the name of the round', () => {
    const session = newSession(scoredPlan);
    good(session.execute(advance('closed')));
    good(session.execute({ type: 'round.update', input: { id: ids.round, changes: { name: 'Ny' } } }));
    good(session.undo());
    expect(session.plan.rounds[ids.round]).toMatchObject({ name: 'Runde 1', status: 'closed' });
  });
});

describe('a history that was forged', () => {
  it.each<[what: string, inverse: unknown]>([
    ['prototypes', [{ op: 'replace', path: ['__proto__', 'polluted'], value: true }]],
    [
      'a prototype of a collection',
      [{ op: 'add', path: ['scenarios', '__proto__'], value: { polluted: true } }],
    ],
    ['a whole collection', [{ op: 'replace', path: ['scenarios'], value: {} }]],
    ['a field that no row has', [{ op: 'add', path: ['scenarios', ids.scenario, 'x'], value: 1 }]],
    ['a field deep in nothing', [{ op: 'add', path: ['scenarios', ids.missing, 'name', 'x'], value: 1 }]],
    ['a value of the wrong type', [{ op: 'replace', path: ['meta', 'title'], value: 7 }]],
    [
      'a row under a wrong key',
      [{ op: 'add', path: ['raterGroups', 'x'], value: { id: ids.missing, sort: 0, name: 'X' } }],
    ],
    ['a rule between rows', [{ op: 'remove', path: ['raterGroups', ids.raterGroup] }]],
    ['no patches at all', { length: 1 }],
  ])('is refused when it touches %s', (_what, inverse) => {
    const path = bench.document('plan.borgerhus');
    const session = bench.opened(bench.desk().openDocument(path));
    good(session.execute(rename('Ny')));
    bench.closed(session);
    const db = new Database(`${bench.dataFolder}/work/${session.id}/plan.sqlite`);
    db.prepare('UPDATE history SET inverse = ?').run(JSON.stringify(inverse));
    db.close();
    const again = bench.opened(bench.desk().openDocument(path));
    expect(codeOf(again.undo())).toBe('history_damaged');
    expect(again.plan.meta.title).toBe('Ny');
    expect(again.status.version).toBe(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    good(again.execute(rename('Videre')));
  });
});

it('words in the history that no text can use are left out', () => {
  const session = newSession();
  good(session.execute(rename('Ny')));
  bench.closed(session);
  const db = new Database(`${bench.dataFolder}/work/${session.id}/plan.sqlite`);
  db.prepare('UPDATE history SET label_params = ?').run('{"name":{"deep":[1]}}');
  db.close();
  const again = bench.opened(bench.desk().openKnown(session.id));
  const label = { key: 'history.meta.update', params: {} };
  expect([again.status.undo, again.history({ limit: 1 }).entries[0]?.label]).toEqual([label, label]);
});

describe('listeners', () => {
  it('hear of saves and refusals to save, without patches, until they leave', () => {
    const path = bench.document('plan.borgerhus');
    const session = bench.opened(bench.desk().openDocument(path));
    const heard: [patches: number, document: PlanStatus['document']][] = [];
    const leave = session.subscribe(({ patches, status }) => heard.push([patches.length, status.document]));
    good(session.execute(rename('A')));
    good(session.save());
    good(session.execute(rename('B')));
    writeFileSync(path, 'andet');
    expect(codeOf(session.save())).toBe('document_changed');
    leave();
    good(session.undo());
    expect(heard.map(([patches, { saved, changedOnDisk }]) => [patches, saved, changedOnDisk])).toEqual([
      [1, false, false],
      [0, true, false],
      [1, false, false],
      [0, false, true],
    ]);
  });

  it('that listen twice leave once at a time', () => {
    const session = newSession();
    let heard = 0;
    const listener = () => {
      heard++;
    };
    const leave = session.subscribe(listener);
    session.subscribe(listener);
    good(session.execute(rename('A')));
    leave();
    leave();
    good(session.execute(rename('B')));
    expect(heard).toBe(3);
  });
});

it('a download is a document that holds the plan of the session', () => {
  const session = newSession();
  good(session.execute(rename('Hentet')));
  writeFileSync(bench.path('hentet.borgerhus'), good(session.copyBytes()));
  const document = good(readDocument(bench.path('hentet.borgerhus')));
  expect(document).toMatchObject({ version: 1, planHash: session.planHash() });
  expect(session.planHash()).toBe(planHash(session.plan));
});
