import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatches, type Patch } from 'immer';
import { afterAll, describe, expect, it } from 'vitest';
import type { EventOf, InputOf } from '#app/contract/contract.ts';
import type { Delivery } from '#app/contract/delivery.ts';
import { breaches } from '#app/plan/invariants.ts';
import { collectionNames, collections, type Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { textFieldsOf } from '#app/privacy/text-fields.ts';
import { anonymiseHandlers } from '#main/api/anonymise-handlers.ts';
import { exportHandlers } from '#main/api/export-handlers.ts';
import { freezeHandlers } from '#main/api/freeze-handlers.ts';
import type { HandlerContext } from '#main/api/handler.ts';
import { reportHandlers } from '#main/api/report-handlers.ts';
import type { Session } from '#main/api/session.ts';
import { readDocument } from '#main/file/documents.ts';
import { thawedPlan } from '#main/file/frozen-plan.ts';
import { createJobs } from '#main/jobs/jobs.ts';
import { samplePlan } from '#main/samples.ts';
import { readWorkbook } from '../excel/read.ts';
import { codeOf, good, rename, workbench } from '../file/workbench.ts';
import { filesIn, planted, secrets, secretsIn } from './planted-names.ts';

const bench = workbench();
const jobs = createJobs(
  () => {},
  (line) => {
    throw new Error(line);
  },
);
afterAll(() => jobs.close());

const contextOf = (session: Session) =>
  ({
    ...{ open: { session: () => session }, now: bench.now, jobs, shell: { dialogs: 'browser' } },
  }) as unknown as HandlerContext;

const secretsOnDisk = () => [...new Set(filesIn(bench.dataFolder).flatMap(secretsIn))].sort();
const rowsOf = (plan: Plan, collection: 'raters' | 'raterGroups') => Object.values(plan[collection]);

/** A plan in use: raters come, go and change names; scores, copies and backups hold what was said of them. */
async function plantedSession(): Promise<{ session: Session; path: string; raterId: string }> {
  const session = bench.opened(bench.desk().create(samplePlan('nordby', 'da')));
  const run = (request: Parameters<Session['execute']>[0]) => good(session.execute(request));
  const [group] = rowsOf(session.plan, 'raterGroups');
  if (!group) throw new Error('the sample has no groups');
  const add = (name: string) => {
    const rater = { id: randomUUID(), groupId: group.id, sort: 50, name };
    run({ type: 'rater.add', input: { rater } });
    return rater.id;
  };
  const raterId = add(planted.rater);
  const renamed = add(planted.renamed);
  run({ type: 'rater.update', input: { id: renamed, changes: { name: 'Rolle 4' } } });
  run({ type: 'rater.remove', input: { id: add(planted.removed) } });
  const frozenOnly = add(planted.frozenOnly);
  run({
    type: 'meta.update',
    input: {
      changes: {
        title: `Huset, som ${planted.rater} vil have det`,
        note: `Spørg ${planted.rater.toUpperCase()}, ${planted.email} (${planted.cpr}). ${planted.removed}s idé.`,
        contact: `c/o ${planted.word}`,
      },
    },
  });
  const [agreement] = Object.values(session.plan.agreements);
  if (!agreement) throw new Error('the sample has no agreed scores');
  const { scaleRevision: _revision, ...given } = agreement;
  const agreements = [
    { ...given, reason: `Qvintus’ tal. ${planted.frozenOnly} enig`, dissent: 'zøftners forbehold' },
  ];
  run({ type: 'agreements.set', input: { agreements } });
  const freeze = {
    id: randomUUID(),
    sort: 1,
    name: `Forelagt af ${planted.rater}`,
    frozenByRole: '',
    note: '',
  };
  good(await freezeHandlers['freeze.make'](freeze, contextOf(session)));
  run({ type: 'rater.remove', input: { id: frozenOnly } });
  const path = bench.path('plan.borgerhus');
  good(session.saveAs(path));
  run(rename(`Efter ${planted.word}`));
  run({ type: 'meta.update', input: { changes: { title: `Huset, som ${planted.rater} vil have det` } } });
  return { session, path, raterId };
}

const choice = { words: [planted.word], keptRaterIds: [] };
const find = async (session: Session, input: Partial<InputOf<'anonymise.find'>> = {}) =>
  good(
    await anonymiseHandlers['anonymise.find']({ ...choice, language: 'da', ...input }, contextOf(session)),
  );
const run = async (session: Session, input: Partial<InputOf<'anonymise.run'>> = {}) =>
  anonymiseHandlers['anonymise.run']({ ...choice, left: [], ...input }, contextOf(session));
const bytesOf = (answer: Result<Delivery>): Buffer => {
  const made = good(answer);
  if (made.kind !== 'download') throw new Error(made.kind);
  return Buffer.from(made.base64, 'base64');
};

describe('after a plan was anonymised', { timeout: 60_000 }, () => {
  it('no byte on the machine names anybody: working copy, log, backups, what was put aside, document', async () => {
    const { session, path } = await plantedSession();
    writeFileSync(join(bench.dataFolder, 'work', session.id, 'damaged-1.sqlite'), planted.rater);
    // The positive control: before, all of it is there.
    expect(secretsOnDisk()).toEqual([...new Set(secrets)].sort());
    expect(secretsIn(readFileSync(path))).not.toEqual([]);
    good(await run(session));
    expect(secretsOnDisk()).toEqual([]);
    good(session.save());
    expect(secretsIn(readFileSync(path))).toEqual([]);
    bench.closed(session);
    expect(secretsOnDisk()).toEqual([]);
    const { plan } = good(readDocument(path));
    expect(breaches(plan)).toEqual([]);
    bench.opened(bench.desk().openDocument(path));
    expect(secretsOnDisk()).toEqual([]);
  });

  it('papers and JSON made of it name nobody', async () => {
    const { session } = await plantedSession();
    good(await run(session));
    expect(secretsIn(Buffer.from(JSON.stringify(session.plan)))).toEqual([]);
    const context = contextOf(session);
    const asked = { profile: 'intern' as const, language: 'da' as const };
    const sheets = ['front', 'decisions', 'scores', 'assumptions', 'criteria'] as const;
    const order: InputOf<'export.excel'> = {
      ...asked,
      id: randomUUID(),
      sheets: [...sheets] as never,
      scenarioIds: null,
    };
    const workbook = await readWorkbook(bytesOf(await exportHandlers['export.excel'](order, context)));
    expect(workbook.worksheets.length).toBeGreaterThan(2);
    const cells = workbook.worksheets.map((sheet) =>
      JSON.stringify([sheet.getSheetValues(), sheet.headerFooter]),
    );
    expect(secretsIn(Buffer.from(cells.join()))).toEqual([]);
    const report = await reportHandlers['report.make'](
      { ...asked, id: randomUUID(), format: 'html' },
      context,
    );
    expect(secretsIn(bytesOf(report))).toEqual([]);
  });

  it('raters are numbered in their groups, and texts that named them say the number', async () => {
    const { session, raterId } = await plantedSession();
    good(await run(session));
    const { plan } = session;
    for (const group of rowsOf(plan, 'raterGroups')) {
      const names = Object.values(plan.raters)
        .filter(({ groupId, ballotRoundId }) => groupId === group.id && ballotRoundId === null)
        .map(({ name }) => name);
      expect(names.sort()).toEqual(names.map((_, index) => `Deltager ${index + 1}`).sort());
    }
    expect(plan.meta.title).toContain(`Huset, som ${plan.raters[raterId]?.name}`);
    expect(plan.meta.note).toMatch(
      /\[e-mail fjernet\] \(\[CPR-nummer fjernet\]\)\. Tidligere deltager \d’s idé\.$/,
    );
    expect(plan.meta.contact).toBe('c/o [navn fjernet]');
  });

  it('frozen copies open under a new hash, with a remark that papers from then carry another', async () => {
    const { session } = await plantedSession();
    const [before] = Object.values(session.plan.freezes);
    const found = await find(session);
    expect([found.copies, found.copiesConcerned]).toEqual([1, 1]);
    good(await run(session));
    const [after] = Object.values(session.plan.freezes);
    if (!before || !after) throw new Error('no copy');
    expect(after.hash).not.toBe(before.hash);
    expect(after.note).toBe(
      'Anonymiseret efter forelæggelsen: papirer fra dengang bærer et andet kontroltal.',
    );
    const { raters } = good(thawedPlan(after));
    expect(Object.values(raters).map(({ name }) => name)).toContain('Tidligere deltager 1');
    // Nothing is found any more, so a second time leaves the copy as it is.
    good(await run(session));
    expect(session.plan.freezes[after.id]).toEqual(after);
  });

  it('nothing leads back: undo, the way back, backups, also after a restart', async () => {
    const { session, path } = await plantedSession();
    good(await run(session));
    good(session.save());
    const expectNobody = (current: Session) => {
      const { entries, reachableFrom } = current.history({ limit: 500 });
      expect(secretsIn(Buffer.from(JSON.stringify([entries, current.status, current.backups])))).toEqual([]);
      expect(entries.every(({ sealed }) => sealed)).toBe(true);
      expect(reachableFrom).toBe(entries.length);
      expect(codeOf(current.undo())).toBe('undo_anonymised');
      expect(codeOf(current.planAt(entries.length - 1))).toBe('history_sealed');
      expect(current.backups.length).toBeGreaterThan(0);
      for (const { sequence } of current.backups) {
        expect(secretsIn(Buffer.from(JSON.stringify(good(current.backupPlan(sequence)))))).toEqual([]);
      }
    };
    expectNobody(session);
    const later = bench.reopened(session);
    expectNobody(later);
    good(later.execute(rename('Videre')));
    good(later.undo());
    expect(secretsIn(readFileSync(path))).toEqual([]);
  });

  it('windows are told the plan as it is, and nothing of what it was', async () => {
    const { session } = await plantedSession();
    const heard: EventOf<'plan.changed'>[] = [];
    const before = session.plan;
    session.subscribe((event) => heard.push(event));
    good(await run(session));
    expect(heard).toHaveLength(1);
    expect(secretsIn(Buffer.from(JSON.stringify(heard)))).toEqual([]);
    expect(applyPatches(before, heard[0]?.patches as Patch[])).toEqual(session.plan);
  });
});

describe('looking over what is found', { timeout: 60_000 }, () => {
  it('names each place, what stands around it and what replaces it; what is left stays, to the letter', async () => {
    const { session, raterId } = await plantedSession();
    const { findings, people } = await find(session);
    expect(people.find((person) => person.raterId === raterId)?.names).toEqual([planted.rater]);
    const title = findings.find(({ id }) => id.startsWith('meta//title'));
    expect(title).toMatchObject({
      before: 'Huset, som ',
      found: planted.rater,
      after: ' vil have det',
      inPlan: true,
      copies: 1,
    });
    expect(findings.find(({ found }) => found === planted.email)?.kind).toBe('email');
    const { meta, raters } = session.plan;
    good(
      await run(session, {
        left: findings.map(({ id }) => id),
        keptRaterIds: Object.keys(raters),
        words: [],
      }),
    );
    expect(session.plan.meta).toEqual(meta);
    expect(session.plan.raters).toEqual(raters);
  });

  it('of a round that isn’t revealed it shows neither who said it nor what else', async () => {
    const { session, raterId } = await plantedSession();
    const [rating] = Object.values(session.plan.ratings);
    if (!rating) throw new Error('the sample has no scores');
    const round = { id: randomUUID(), sort: 9, name: 'Skjult', status: 'private' as const, anonymous: false };
    good(session.execute({ type: 'round.add', input: { round } }));
    const { scaleRevision: _revision, ...given } = rating;
    const said = { ...given, roundId: round.id, raterId, reason: `Hemmeligt: ${planted.word} er imod` };
    good(session.execute({ type: 'ratings.set', input: { ratings: [said] } }));
    const { findings } = await find(session);
    const hidden = findings.filter(({ where }) => where.includes('Skjult'));
    expect(hidden.map(({ before, found, after }) => [before, found, after])).toEqual([
      ['', planted.word, ''],
    ]);
    expect(JSON.stringify(hidden.map(({ where }) => where))).not.toContain(planted.rater);
  });

  it('refuses while a frozen copy can’t be read: anything may stand in it', async () => {
    const { session } = await plantedSession();
    const [freeze] = Object.values(session.plan.freezes);
    if (!freeze) throw new Error('no copy');
    const damaged = { ...freeze, id: randomUUID(), name: 'Ulæselig', content: 'AAAA' };
    good(session.execute({ type: 'freeze.add', input: { freeze: damaged } }));
    const before = session.plan;
    expect(codeOf(await run(session))).toBe('anonymise_copy_damaged');
    expect(session.plan).toBe(before);
  });

  it('a plan in which nothing is found forgets its history all the same', async () => {
    const session = bench.opened(bench.desk().create(samplePlan('nordby', 'da')));
    const title = session.plan.meta.title;
    good(session.execute(rename(planted.word)));
    good(session.execute(rename(title)));
    const everybody = Object.keys(session.plan.raters);
    const { findings } = await find(session, { words: [] });
    good(await run(session, { words: [], keptRaterIds: everybody, left: findings.map(({ id }) => id) }));
    expect(session.status.version).toBe(3);
    expect(secretsOnDisk()).toEqual([]);
  });
});

it('what ties rows together is ids and codes, never something that somebody wrote', () => {
  // A name in a key would have to go from every row that refers to it.
  for (const name of collectionNames) {
    const key: readonly string[] = collections[name].key;
    expect(textFieldsOf(name).filter((field) => key.includes(field))).toEqual([]);
  }
});
