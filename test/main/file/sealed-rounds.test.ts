import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '#app/contract/contract.ts';
import { events } from '#app/contract/contract.ts';
import { planSchema } from '#app/plan/plan.ts';
import type { Session } from '#main/api/session.ts';
import { readDocument } from '#main/file/documents.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();

const at = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const roundId = at(900);
const cells = [1, 2].flatMap((scenario) =>
  [3, 4].map((criterion) => ({ scenarioId: at(scenario), criterionId: at(criterion) })),
);

/** Told apart from any other bytes: each person's id, and a reason that nobody else gave. */
const person = (index: number) => `5eed0000-0000-4000-8000-0000000000${10 + index}`;
const reason = (index: number) => `grund-nummer-${index}-`;
const peopleCount = 6;

const rating = (index: number, cell: number) => {
  const where = cells[cell % cells.length];
  if (!where) throw new Error('no cell');
  const words = { reason: reason(index).repeat(30), source: '' };
  return {
    roundId,
    raterId: person(index),
    ...where,
    low: null,
    likely: 1 + ((index + cell) % 5) * 0.5,
    high: null,
    ...words,
  };
};

/** Answers that came back on a sheet, in a file that says whose they are. */
const sheetFile = { fileName: 'Svar fra Navn3.xlsx', sha256: '5eed'.repeat(16) };
const bySheet = (index: number) => ({
  type: 'ratings.take' as const,
  input: {
    roundId,
    raterId: person(index),
    ...sheetFile,
    ratings: cells.map((_, cell) => {
      const { roundId: _round, raterId: _rater, ...given } = rating(index, cell);
      return given;
    }),
  },
});

/** A session in which everybody has answered: at once, one by one, mended, undone, and with a rater who left again. */
function answered(): Session {
  const session = bench.opened(bench.desk().create(furnishedPlan));
  const run = (request: Parameters<Session['execute']>[0]) => good(session.execute(request));
  run({
    type: 'round.add',
    input: { round: { id: roundId, sort: 1, name: 'Hemmelig', status: 'private', anonymous: true } },
  });
  for (let index = 0; index < peopleCount; index++) {
    run({
      type: 'rater.add',
      input: { rater: { id: person(index), groupId: at(5), sort: index, name: `Navn${index}` } },
    });
    if (index === 3) run(bySheet(index));
    else run({ type: 'ratings.set', input: { ratings: cells.map((_, cell) => rating(index, cell)) } });
    run({
      type: 'ratings.set',
      input: { ratings: [rating(index, 1)].map((row) => ({ ...row, likely: 5 })) },
    });
  }
  good(session.undo());
  run({
    type: 'ratings.clear',
    input: {
      cells: [0].map((cell) => {
        const { roundId: round, raterId, scenarioId, criterionId } = rating(2, cell);
        return { roundId: round, raterId, scenarioId, criterionId };
      }),
    },
  });
  run({ type: 'rater.remove', input: { id: person(5) } });
  good(session.undo());
  good(session.redo());
  return session;
}

const ballotIds = [7, 3, 9, 1, 8, 2, 5].map((digit) => `ba110000-0000-4000-8000-00000000000${digit}`);
const close = () => ({
  type: 'round.advance' as const,
  input: { id: roundId, to: 'closed' as const, ballots: { ids: ballotIds, mergedGroupId: at(999) } },
});

/** Every file of the working copies, with the log beside them, and of the backups; or those of one folder. */
function workingBytes(folder = ''): Buffer {
  const files = readdirSync(join(bench.dataFolder, folder), { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile(),
  );
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))));
}

const count = (text: string, word: string) => text.split(word).length - 1;

/** Where a person's id stands beside something that was said, or stands at all outside the list of raters. */
function links(text: string): string[] {
  const found = Object.values(sheetFile).filter((part) => text.includes(part));
  for (let index = 0; index < peopleCount; index++) {
    if (text.includes(`${roundId}.${person(index)}`)) found.push(`key of ${index}`);
    if (text.includes(`${roundId}${person(index)}`)) found.push(`row of ${index}`);
    for (const [at] of text.matchAll(new RegExp(`${person(index)}.{0,400}grund-nummer`, 'gs')))
      found.push(at.slice(0, 80));
  }
  return found;
}

describe('once an anonymous round is closed', () => {
  it('no byte of the working copy ties a person to a score, while it is open and after', () => {
    const session = answered();
    // The positive control: before, all of it is there.
    expect(links(workingBytes().toString('latin1')).length).toBeGreaterThan(20);
    good(session.execute(close()));
    const open = workingBytes().toString('latin1');
    expect(links(open)).toEqual([]);
    // What people wrote stays, once for each rating; a person stands in
    // the list and its two indexes, and four times in the change that added them.
    const work = workingBytes('work').toString('latin1');
    expect(count(work, reason(0))).toBe(30 * cells.length);
    expect(count(work, person(0))).toBe(7);
    bench.closed(session);
    expect(links(workingBytes().toString('latin1'))).toEqual([]);
  });

  it('neither the document, its history, JSON nor the ids that were drawn tell who was who', () => {
    const session = answered();
    good(session.execute(close()));
    const path = bench.path('hemmelig.borgerhus');
    good(session.saveAs(path));
    const bytes = readFileSync(path).toString('latin1');
    expect(links(bytes)).toEqual([]);
    expect(bytes).not.toContain(ballotIds.slice(0, 2).join('","'));
    expect(links(JSON.stringify(good(readDocument(path)).plan))).toEqual([]);
    expect(links(workingBytes().toString('latin1'))).toEqual([]);
  });

  it('an earlier working copy of the same document is scrubbed when it is written over', () => {
    const session = answered();
    const path = bench.path('plan.borgerhus');
    good(session.saveAs(path));
    const other = bench.path('anden.borgerhus');
    good(session.saveCopy(other));
    good(session.execute(close()));
    good(session.save());
    // The same name again, over the copy from before: its working copy held the round while it was open.
    bench.closed(bench.opened(bench.desk().openDocument(other)));
    expect(links(workingBytes().toString('latin1')).length).toBeGreaterThan(0);
    good(session.saveAs(other, { replace: true }));
    expect(links(workingBytes().toString('latin1'))).toEqual([]);
  });

  it('bytes that a crash left behind go when it is opened next', () => {
    const session = answered();
    good(session.execute(rename('Efter')));
    const { id } = session;
    bench.closed(session);
    const file =
      readdirSync(bench.dataFolder, { recursive: true })
        .map(String)
        .find((name) => name.endsWith('plan.sqlite')) ?? '';
    const db = new Database(join(bench.dataFolder, file));
    // As the transaction leaves it when the program ends before the pages are written anew.
    db.exec(`DELETE FROM ratings; UPDATE history SET patches = '[]', inverse = '[]', sealed_round_id = '${roundId}',
      command_input = CASE WHEN command_input IS NULL THEN NULL ELSE 'null' END`);
    db.close();
    expect(links(workingBytes().toString('latin1')).length).toBeGreaterThan(0);
    bench.opened(bench.desk().openKnown(id));
    expect(links(workingBytes().toString('latin1'))).toEqual([]);
  });

  it('windows are told how it is, not what went where', () => {
    const session = answered();
    const heard: EventOf<'plan.changed'>[] = [];
    session.subscribe((event) => heard.push(events['plan.changed'].parse(event)));
    good(session.execute(close()));
    expect(heard).toHaveLength(1);
    expect(links(JSON.stringify(heard))).toEqual([]);
    expect(heard[0]?.patches.map(({ path }) => path)).toEqual([['rounds'], ['raters'], ['ratings']]);
  });

  it('the history keeps its entries, sealed, and undo stops there, after a restart too', () => {
    let session = answered();
    const before = session.history({ limit: 100 }).entries;
    good(session.execute(close()));
    for (let start = 0; start < 2; start++) {
      const after = session.history({ limit: 100 }).entries;
      expect(after.map(({ version, at: moment }) => [version, moment]).slice(1)).toEqual(
        before.map(({ version, at: moment }) => [version, moment]),
      );
      expect(after[0]).toMatchObject({ label: { key: 'history.round.close' }, sealed: true });
      const labels = new Set(after.filter(({ sealed }) => sealed).map(({ label }) => label.key));
      expect([...labels].sort()).toEqual([
        ...['history.rater.remove', 'history.round.add', 'history.round.close', 'history.round.sealed'],
      ]);
      expect(JSON.stringify(after)).not.toContain('history.score');
      expect(codeOf(session.undo())).toBe('undo_round_closed');
      expect(codeOf(session.redo())).toBe('nothing_to_redo');
      if (start === 0) session = bench.reopened(session);
    }
    good(session.execute(rename('Videre')));
    good(session.undo());
    expect(session.plan.meta.title).toBe(furnishedPlan.meta.title);
  });
});

describe('a document of layout 2 with an anonymous round that was closed by name', () => {
  it('comes in on ballots, with its history sealed', () => {
    const path = bench.path('layout-2.borgerhus');
    copyFileSync(join(import.meta.dirname, 'fixtures/layout-2-anonymous.borgerhus'), path);
    const said = new Database(path, { readonly: true });
    const named = said.prepare<[], string>('SELECT DISTINCT rater_id FROM ratings').pluck().all();
    said.close();
    expect(named.length).toBeGreaterThan(2);
    const { plan } = good(readDocument(path));
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(Object.values(plan.ratings)).toHaveLength(named.length);
    for (const id of named) {
      expect(plan.raters[id]?.ballotRoundId).toBeNull();
      expect(Object.keys(plan.ratings).some((key) => key.includes(id))).toBe(false);
    }
    const session = bench.opened(bench.desk().openDocument(path));
    expect(session.history({ limit: 10 }).entries.map(({ sealed }) => sealed)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(codeOf(session.undo())).toBe('undo_round_closed');
  });
});
