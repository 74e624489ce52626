import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '#main/api/session.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { codeOf, good, rename, workbench } from '../file/workbench.ts';

const bench = workbench();
const newSession = () => bench.opened(bench.desk().create(furnishedPlan));
const at = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const round = (status: 'private', anonymous: boolean) => ({
  type: 'round.add' as const,
  input: { round: { id: at(900), sort: 1, name: 'Runde', status, anonymous } },
});
const closeRound = {
  type: 'round.advance' as const,
  input: { id: at(900), to: 'closed' as const },
};
const back = (session: Session, number: number) => session.restore({ kind: 'change', number });

describe('going back to the plan after an earlier change', () => {
  it('gives that plan as a new change, whatever was done and undone before; nothing of the history goes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('do', 'undo', 'redo', 'back'), { maxLength: 25 }),
        fc.nat(),
        (steps, seed) => {
          const session = newSession();
          const plans = [session.plan];
          steps.forEach((step, index) => {
            const { version } = session.status;
            if (step === 'do') good(session.execute(rename(`Titel ${seed} ${index}`)));
            else if (step === 'undo') session.undo();
            else if (step === 'redo') session.redo();
            else {
              const number = (seed + index) % (version + 1);
              good(back(session, number));
              expect(session.plan).toEqual(plans[number]);
            }
            if (session.status.version > version) plans.push(session.plan);
          });
          expect(plans.map((_, number) => good(session.planAt(number)))).toEqual(plans);
          expect(session.history({ limit: 500 }).total).toBe(plans.length - 1);
          bench.closed(session);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('can itself be undone, after a restart too, and is refused for what never was', () => {
    const session = newSession();
    good(session.execute(rename('Et')));
    good(session.execute(rename('To')));
    good(back(session, 0));
    expect(session.plan).toEqual(furnishedPlan);
    expect(session.status.undo).toEqual({ key: 'history.plan.toStart', params: { number: 0 } });
    expect(codeOf(back(session, 99))).toBe('history_unknown');
    const again = bench.reopened(session);
    good(again.undo());
    expect(again.plan.meta.title).toBe('To');
  });

  it('leaves a closed round closed: it is refused, and the plan is as it was', () => {
    const session = newSession();
    good(session.execute(round('private', false)));
    good(session.execute(closeRound));
    good(session.execute(rename('Efter')));
    expect(codeOf(back(session, 1))).toBe('round_closed');
    good(back(session, 2));
    expect(session.plan.meta.title).toBe(furnishedPlan.meta.title);
    expect(session.plan.rounds[at(900)]?.status).toBe('closed');
  });
});
