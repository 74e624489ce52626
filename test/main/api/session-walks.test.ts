import fc, { type GeneratorValue } from 'fast-check';
import { applyPatches, type Patch } from 'immer';
import { describe, expect, it } from 'vitest';
import { mergeInput, rowsBetween } from '#app/commands/merge.ts';
import { execute } from '#app/commands/registry.ts';
import { type Decisions, merge } from '#app/compare/merge.ts';
import type { Sides } from '#app/compare/merge-atoms.ts';
import { events } from '#app/contract/contract.ts';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import { breaches } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import { roundStatuses } from '#app/plan/rating.ts';
import type { Session } from '#main/api/session.ts';
import { runs } from '#test/thorough.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { randomCommand } from '../../app/commands/random-commands.ts';
import { ids, plan as scoredPlan } from '../../app/commands/scored-plan.ts';
import { codeOf, workbench } from '../file/workbench.ts';

const bench = workbench();
const newSession = (plan: Plan = furnishedPlan) => bench.opened(bench.desk().create(plan));

/** Each step is a commit to the disk. Shrinking would repeat them for minutes; the seed in the report is enough. */
const walk = { numRuns: runs(12), endOnFailure: true };

describe('a walk of commands, undo, redo and restarts', { timeout: 90_000 }, () => {
  /** Does something at random. @returns the session to go on with */
  function step(g: GeneratorValue, session: Session): Session {
    const action = g(() => fc.constantFrom('do', 'do', 'do', 'undo', 'undo', 'redo', 'restart'));
    if (action === 'restart') return bench.reopened(session);
    if (action === 'undo') session.undo();
    else if (action === 'redo') session.redo();
    else session.execute(randomCommand(g, session.plan));
    return session;
  }

  it('ends at the plan that a plain list of plans would have', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let session = newSession();
        const [done, undone]: [Plan[], Plan[]] = [[], []];
        for (let count = 0; count < 25; count++) {
          const { plan: before } = session;
          const { version } = session.status;
          const action = g(() => fc.constantFrom('do', 'do', 'undo', 'redo', 'restart'));
          if (action === 'do') {
            const command = randomCommand(g, before);
            const [result, expected] = [session.execute(command), execute(before, command)];
            expect(codeOf(result)).toBe(codeOf(expected));
            const isKept =
              expected.ok && (expected.value.patches.length > 0 || expected.value.seal?.scope === 'plan');
            if (isKept) {
              done.push(before);
              undone.length = 0;
              expect(session.plan).toEqual(expected.value.plan);
            }
          } else if (action === 'restart') {
            session = bench.reopened(session);
            expect(session.plan).toEqual(before);
            expect(session.status.version).toBe(version);
          } else {
            const [from, to] = action === 'undo' ? [done, undone] : [undone, done];
            const result = session[action]();
            if (['undo_round_closed', 'undo_anonymised'].includes(codeOf(result))) break;
            expect(result.ok).toBe(from.length > 0);
            const target = from.pop();
            if (target) to.push(before);
            expect(session.plan).toEqual(target ?? before);
          }
          expect([session.status.undo !== null, session.status.redo !== null]).toEqual([
            done.length > 0,
            undone.length > 0,
          ]);
          expect(breaches(session.plan)).toEqual([]);
        }
        bench.closed(session);
      }),
      walk,
    );
  });

  /** Brings back, in one of the ways there are, what the plan was before the round was closed. */
  function goBack(g: GeneratorValue, session: Session, earlier: Plan): void {
    const way = g(() => fc.constantFrom('merge', 'rows', 'change', 'backup'));
    const number = g(fc.nat, session.status.version);
    if (way === 'change') session.restore({ kind: 'change', number });
    if (way === 'backup') session.restore({ kind: 'backup', number: session.backups[0]?.sequence ?? 1 });
    const rows = rowsBetween(session.plan, earlier);
    if (way === 'rows') session.execute({ type: 'plan.merge', input: { from: 'kopi.borgerhus', ...rows } });
    if (way !== 'merge') return;
    const merged = mergedForTheirs({ base: earlier, mine: session.plan, theirs: afterCommand(g, earlier) });
    if (merged)
      session.execute({ type: 'plan.merge', input: mergeInput('kopi.borgerhus', session.plan, merged) });
  }

  /** As the command line's `merge --take theirs` does. @returns `null` when there is no such plan */
  function mergedForTheirs(sides: Sides): Plan | null {
    let decisions: Decisions = {};
    for (;;) {
      const merged = merge(sides, decisions);
      if (!merged.ok) return null;
      const open = merged.value.conflicts.filter(({ decision }) => decision === null);
      if (open.length === 0) return merged.value.plan;
      decisions = { ...decisions, ...Object.fromEntries(open.map(({ id }) => [id, 'theirs' as const])) };
    }
  }

  function afterCommand(g: GeneratorValue, plan: Plan): Plan {
    const change = execute(plan, randomCommand(g, plan));
    return change.ok ? change.value.plan : plan;
  }

  it('never changes what was said in a closed round, nor opens it again', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let session = newSession(scoredPlan);
        const seen = [session.plan];
        for (let count = 0; count < 30; count++) {
          const { plan: before } = session;
          if (g(fc.nat, 2) === 1) goBack(g, session, seen[g(fc.nat, seen.length - 1)] ?? before);
          else session = step(g, session);
          seen.push(session.plan);
          if (g(fc.nat, 4) === 2)
            session.execute({ type: 'round.advance', input: { id: ids.round, to: 'closed' } });
          for (const round of Object.values(before.rounds)) {
            if (round.status === 'private') continue;
            const now = session.plan.rounds[round.id]?.status ?? 'private';
            expect(roundStatuses.indexOf(now)).toBeGreaterThanOrEqual(roundStatuses.indexOf(round.status));
            // Names go from what was said, and nothing else.
            const wasAnonymised =
              session.history({ limit: 1 }).entries[0]?.label.key === 'history.plan.anonymise';
            const said = (plan: Plan) =>
              Object.entries(plan.ratings)
                .filter(([, row]) => row.roundId === round.id)
                .map(
                  ([key, row]) => [key, wasAnonymised ? { ...row, reason: '', source: '' } : row] as const,
                );
            expect(new Map(said(session.plan))).toEqual(new Map(said(before)));
          }
        }
        bench.closed(session);
      }),
      walk,
    );
  });

  it('tells its listeners all it takes to follow', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const session = newSession();
        let copy = session.plan;
        let version = session.status.version;
        session.subscribe((event) => {
          const { patches, status } = JSON.parse(JSON.stringify(events['plan.changed'].parse(event))) as {
            patches: Patch[];
            status: PlanStatus;
          };
          if (patches.length > 0) expect(status.version).toBe(version + 1);
          version = status.version;
          copy = applyPatches(copy, patches);
        });
        for (let count = 0; count < 20; count++) {
          const action = g(() => fc.constantFrom('do', 'do', 'undo', 'redo'));
          if (action === 'do') session.execute(randomCommand(g, session.plan));
          else session[action]();
          expect(copy).toEqual(session.plan);
          expect(version).toBe(session.status.version);
        }
        bench.closed(session);
      }),
      walk,
    );
  });
});
