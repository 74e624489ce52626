import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Delivery } from '#app/contract/delivery.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Freeze } from '#app/plan/freeze.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { exportHandlers } from '#main/api/export-handlers.ts';
import { freezeHandlers } from '#main/api/freeze-handlers.ts';
import type { HandlerContext } from '#main/api/handler.ts';
import { reportHandlers } from '#main/api/report-handlers.ts';
import type { Session } from '#main/api/session.ts';
import { freezeHash } from '#main/file/frozen-plan.ts';
import { createJobs } from '#main/jobs/jobs.ts';
import { samplePlan } from '#main/samples.ts';
import { runs } from '#test/thorough.ts';
import { randomCommand } from '../../app/commands/random-commands.ts';
import { readWorkbook } from '../excel/read.ts';
import { codeOf, good, rename, workbench } from '../file/workbench.ts';

const bench = workbench();
const nordby = samplePlan('nordby', 'da');
const given = { id: randomUUID(), sort: 1, name: 'Som forelagt', frozenByRole: 'Projektleder', note: '' };

const contextOf = (session: Session) =>
  ({ open: { session: () => session }, now: bench.now }) as unknown as HandlerContext;
const jobs = createJobs(
  () => {},
  (line) => {
    throw new Error(line);
  },
);
afterAll(() => jobs.close());
const bytesOf = (answer: Result<Delivery>): Buffer => {
  const made = good(answer);
  if (made.kind !== 'download') throw new Error(made.kind);
  return Buffer.from(made.base64, 'base64');
};
const frozen = async (session: Session): Promise<Freeze> => {
  good(await freezeHandlers['freeze.make'](given, contextOf(session)));
  return session.plan.freezes[given.id] as Freeze;
};
const read = async (session: Session) => freezeHandlers['freeze.read']({ id: given.id }, contextOf(session));
const sheets = (plan: Plan, hash: string) =>
  JSON.stringify(
    councilMatrices(plan, {
      ...{
        language: 'da',
        profile: 'intern',
        planVersion: 1,
        planHash: hash.slice(0, 12),
        today: '2026-03-01',
      },
    }),
  );

describe('a frozen copy', () => {
  it('shows the same matrices and hash after 500 further changes and a restart', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    const { hash, frozenOn, version } = await frozen(session);
    expect([frozenOn, version]).toEqual(['2026-03-01', 0]);
    expect(hash).toBe(freezeHash(nordby));
    const before = sheets(nordby, hash);
    const isFreezing = /^freeze\.|^plan\.(merge|anonymise)$/;
    let changes = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        for (let step = 0; step < 25; step++) {
          const command = randomCommand(g, session.plan);
          if (!isFreezing.test(command.type) && session.execute(command).ok) changes++;
        }
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
    for (; changes < 500; changes++) good(session.execute(rename(`Titel ${changes}`)));
    const later = bench.reopened(session);
    expect(freezeHash(later.plan)).not.toBe(hash);
    const { plan } = good(await read(later));
    expect(sheets(plan, later.plan.freezes[given.id]?.hash ?? '')).toBe(before);
  }, 60_000);

  it('doesn’t hold the copies frozen before it, and gives their hash when nothing has changed', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    const first = await frozen(session);
    const second = { ...given, id: randomUUID() };
    good(await freezeHandlers['freeze.make'](second, contextOf(session)));
    expect(session.plan.freezes[second.id]?.hash).toBe(first.hash);
    expect(session.plan.freezes[second.id]?.content).toBe(first.content);
  });

  it('holds nothing that is said in an anonymous round before it is closed', async () => {
    const [round] = Object.values(nordby.rounds);
    const open = { ...round, id: randomUUID(), status: 'private' as const, anonymous: true };
    const [rating] = Object.values(nordby.ratings);
    if (!round || !rating) throw new Error('the sample has neither');
    const said = { ...rating, roundId: open.id, reason: 'Hemmelig grund' };
    const plan = {
      ...nordby,
      rounds: { ...nordby.rounds, [open.id]: { ...round, ...open } },
      ratings: { ...nordby.ratings, [rowKey('ratings', said)]: said },
    };
    const session = bench.opened(bench.desk().create(plan));
    const { content } = await frozen(session);
    const json = gunzipSync(Buffer.from(content, 'base64')).toString('utf8');
    expect(json).not.toContain('Hemmelig grund');
    expect(good(await read(session)).plan).toEqual({ ...plan, ratings: nordby.ratings });
  });

  it('holds a decision without the copy that the decision was made on, which it doesn’t hold', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    await frozen(session);
    const decision = {
      ...{ id: randomUUID(), sort: 1, name: 'Valg af scenarie', decidedOn: '2026-03-01', decidedByRole: '' },
      ...{ meetingId: null, scenarioId: null, freezeId: given.id },
      ...{ outcome: 'B vælges', reason: '', rejected: '', dissent: '' },
    };
    good(session.execute({ type: 'decision.add', input: { rows: [decision] } }));
    const second = { ...given, id: randomUUID() };
    good(await freezeHandlers['freeze.make'](second, contextOf(session)));
    const answer = await freezeHandlers['freeze.read']({ id: second.id }, contextOf(session));
    expect(good(answer).plan.decisions[decision.id]).toEqual({ ...decision, freezeId: null });
    expect(freezeHash(session.plan)).toBe(session.plan.freezes[second.id]?.hash);
  });

  it('is exported as it was under its own hash, which a paper made when it was frozen has too', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    const { hash, version } = await frozen(session);
    const paper = async (choice: { freezeId?: string } = {}) => {
      const asked = { profile: 'intern' as const, language: 'da' as const, ...choice };
      const context = { ...contextOf(session), jobs, shell: { dialogs: 'browser' as const } };
      const order = { ...asked, id: randomUUID(), sheets: ['front' as const], scenarioIds: null };
      const [front] = (await readWorkbook(bytesOf(await exportHandlers['export.excel'](order, context))))
        .worksheets;
      const pages = { ...asked, id: randomUUID(), format: 'html' as const };
      const report = await reportHandlers['report.make'](pages, context);
      return {
        title: front?.getCell('A1').value,
        footer: front?.headerFooter.oddFooter ?? '',
        report: bytesOf(report).toString('utf8'),
      };
    };
    const fresh = await paper();
    expect(fresh.footer).toContain(hash.slice(0, 12));
    expect(fresh.report).toContain(hash.slice(0, 12));
    good(session.execute(rename('Senere titel')));
    const now = await paper();
    expect(now.title).toBe('Senere titel');
    expect(now.footer + now.report).not.toContain(hash.slice(0, 12));
    const then = await paper({ freezeId: given.id });
    expect(then.title).toBe('Borgerhus i Nordby');
    expect(then.footer).toContain(`version ${version}`);
    expect(then.footer).toContain(hash.slice(0, 12));
    const told = (report: string) => report.split('</style>')[1]?.replaceAll(/version \d+/gi, '') ?? '';
    // Compared before it is asserted: nobody reads a difference of two reports.
    expect(told(then.report) === told(fresh.report)).toBe(true);
    expect(told(then.report)).toContain(hash.slice(0, 12));
  }, 60_000);

  it('can be taken out and brought back, never changed', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    const freeze = await frozen(session);
    expect(codeOf(session.execute({ type: 'freeze.add', input: { freeze } }))).toBe('row_exists');
    good(session.execute({ type: 'freeze.remove', input: { id: given.id } }));
    expect(codeOf(await read(session))).toBe('row_missing');
    good(session.undo());
    expect(good(await read(session)).plan).toEqual(nordby);
  });

  it.each([
    ['another title', (json: string) => json.replace('Borgerhus i Nordby', 'Borgerhus i Sydby')],
    ['no JSON any more', () => '{'],
    ['a plan that breaks a rule', (json: string) => json.replace('"meta":', '"meto":')],
  ])('that was altered to %s is not shown', async (_what, altered) => {
    const session = bench.opened(bench.desk().create(nordby));
    const freeze = await frozen(session);
    const json = gunzipSync(Buffer.from(freeze.content, 'base64')).toString('utf8');
    expect(altered(json)).not.toBe(json);
    const content = gzipSync(altered(json)).toString('base64');
    good(session.execute({ type: 'freeze.remove', input: { id: given.id } }));
    good(session.execute({ type: 'freeze.add', input: { freeze: { ...freeze, content } } }));
    expect(codeOf(await read(session))).toBe('freeze_damaged');
  });

  it('that isn’t compressed at all is not shown', async () => {
    const session = bench.opened(bench.desk().create(nordby));
    const freeze = { ...(await frozen(session)), id: randomUUID(), content: 'QUJD' };
    good(session.execute({ type: 'freeze.add', input: { freeze } }));
    const answer = await freezeHandlers['freeze.read']({ id: freeze.id }, contextOf(session));
    expect(codeOf(answer)).toBe('freeze_damaged');
  });
});
