import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { itemsOfRound, neighbours } from '#app/meeting/course.ts';
import { gutStandings } from '#app/meeting/gut-standing.ts';
import {
  agendaOf,
  areTotalsLocked,
  currentItem,
  isGutStored,
  slipCount,
} from '#app/meeting/meeting-state.ts';
import { usualAgenda } from '#app/meeting/usual-agenda.ts';
import { agendaKinds } from '#app/plan/meeting.ts';
import type { Plan } from '#app/plan/plan.ts';
import { runs } from '#test/thorough.ts';
import { afterCommands, furnishedPlan } from '../commands/furnished-plan.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const meetingId = uuid(1);
const [first = '', second = ''] = Object.keys(furnishedPlan.scenarios);

function planned(id = meetingId, from = 100): Plan {
  let last = from;
  return afterCommands(furnishedPlan, {
    type: 'meeting.plan',
    input: {
      meeting: { id, sort: 1, name: 'Styregruppemøde 1', heldOn: '2026-05-12', purpose: '' },
      items: usualAgenda('da', () => uuid(++last)),
    },
  });
}
const stepTo = (
  plan: Plan,
  kind: (typeof agendaKinds)[number] | null,
  leave: 'done' | 'skipped' | 'open' = 'done',
) =>
  execute(plan, {
    type: 'meeting.step',
    input: {
      meetingId,
      itemId: agendaOf(plan, meetingId).find((item) => item.kind === kind)?.id ?? null,
      leave,
    },
  });
function walked(plan: Plan, ...steps: Parameters<typeof stepTo>[1][]): Plan {
  let now = plan;
  for (const kind of steps) {
    const result = stepTo(now, kind);
    if (!result.ok) throw new Error(result.error.code);
    now = result.value.plan;
  }
  return now;
}
const slip = (plan: Plan, places: [string, number][]) =>
  execute(plan, {
    type: 'gutSlip.give',
    input: { meetingId, ranks: places.map(([scenarioId, place]) => ({ scenarioId, place })) },
  });

describe('the course of a meeting', () => {
  it('is planned with an item of each kind, none of them begun', () => {
    const items = agendaOf(planned(), meetingId);
    expect(items.map(({ kind }) => kind)).toEqual(agendaKinds);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['open']));
    expect(currentItem(planned(), meetingId)).toBeNull();
    expect(areTotalsLocked(planned())).toBe(false);
  });

  it('goes through the agenda, and locks totals until the gut ranking is stored or skipped', () => {
    const started = walked(planned(), 'purpose');
    expect(started.meetings[meetingId]?.status).toBe('running');
    expect(areTotalsLocked(started)).toBe(true);
    expect(areTotalsLocked(walked(started, 'gut'))).toBe(true);
    expect(areTotalsLocked(walked(started, 'gut', 'scoring'))).toBe(false);
    const skipped = stepTo(walked(started, 'gut'), 'scoring', 'skipped');
    expect(skipped.ok && areTotalsLocked(skipped.value.plan)).toBe(false);
    // Whoever jumps ahead hasn't stored it.
    expect(areTotalsLocked(walked(started, 'result'))).toBe(true);
    expect(areTotalsLocked(walked(started, null))).toBe(false);
  });

  it('keeps a note with what is skipped', () => {
    const started = walked(planned(), 'purpose');
    const [item] = agendaOf(started, meetingId);
    const next = neighbours(started, meetingId).after;
    const skipped = afterCommands(started, {
      type: 'meeting.step',
      input: { meetingId, itemId: next?.id ?? null, leave: 'skipped', note: 'Kendt af alle.' },
    });
    expect(skipped.agendaItems[item?.id ?? '']).toMatchObject({ status: 'skipped', note: 'Kendt af alle.' });
  });

  it('never goes back to a gut ranking that is stored, and takes no more slips', () => {
    const stored = walked(planned(), 'gut', 'scoring');
    expect(isGutStored(stored, meetingId)).toBe(true);
    expect(neighbours(stored, meetingId).before?.kind).toBe('purpose');
    expect(stepTo(stored, 'gut')).toMatchObject({ ok: false, error: { code: 'gut_stored' } });
    expect(slip(stored, [[first, 1]])).toMatchObject({ ok: false, error: { code: 'gut_stored' } });
    const withdrawn = execute(stored, { type: 'gutSlip.remove', input: { meetingId, slip: 1 } });
    expect(withdrawn).toMatchObject({ ok: false, error: { code: 'gut_stored' } });
  });

  it('is held alone', () => {
    const both = afterCommands(walked(planned(), 'purpose'), {
      type: 'meeting.plan',
      input: {
        meeting: { id: uuid(2), sort: 2, name: 'Et andet', heldOn: null, purpose: '' },
        items: [{ id: uuid(900), sort: 0, kind: 'purpose', name: 'Formål', minutes: null, roundId: null }],
      },
    });
    const other = execute(both, {
      type: 'meeting.step',
      input: { meetingId: uuid(2), itemId: uuid(900), leave: 'open' },
    });
    expect(other).toMatchObject({ ok: false, error: { code: 'meeting_other' } });
    const foreign = execute(both, {
      type: 'meeting.step',
      input: { meetingId, itemId: uuid(900), leave: 'done' },
    });
    expect(foreign).toMatchObject({ ok: false, error: { code: 'row_missing' } });
  });

  it('has one current item while it is held and none otherwise, whatever the steps', () => {
    const step = fc.record({
      kind: fc.constantFrom(...agendaKinds, null),
      leave: fc.constantFrom('done' as const, 'skipped' as const, 'open' as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let plan = planned();
        let wasStored = false;
        for (const { kind, leave } of steps) {
          const result = stepTo(plan, kind, leave);
          if (result.ok) plan = result.value.plan;
          const current = agendaOf(plan, meetingId).filter(({ status }) => status === 'current');
          expect(current).toHaveLength(plan.meetings[meetingId]?.status === 'running' ? 1 : 0);
          // Stored once, stored for good.
          wasStored ||= isGutStored(plan, meetingId);
          expect(isGutStored(plan, meetingId)).toBe(wasStored);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('a round of a meeting', () => {
  it('goes along to what shows it, until a second round takes its place', () => {
    const plan = planned();
    const items = agendaOf(plan, meetingId);
    const kindsOf = (kind: string) => {
      const item = items.find((each) => each.kind === kind);
      return item ? itemsOfRound(items, item).map((each) => each.kind) : [];
    };
    expect(kindsOf('scoring')).toEqual(['scoring', 'reveal', 'discuss', 'agree']);
    expect(kindsOf('secondRound')).toEqual(['secondRound', 'agree']);
    expect(kindsOf('discuss')).toEqual(['discuss']);
  });

  it('is started for them in one step', () => {
    const plan = planned();
    const [scoring] = agendaOf(plan, meetingId).filter(({ kind }) => kind === 'scoring');
    const round = { id: uuid(700), sort: 9, name: 'Runde 2', status: 'private' as const, anonymous: true };
    const started = afterCommands(plan, {
      type: 'meeting.round',
      input: { round, itemIds: [scoring?.id ?? ''] },
    });
    expect(started.rounds[round.id]).toEqual(round);
    expect(started.agendaItems[scoring?.id ?? '']?.roundId).toBe(round.id);
  });
});

describe('a gut ranking', () => {
  const three = () => {
    let plan = walked(planned(), 'gut');
    const places: [string, number][][] = [
      [
        [first, 1],
        [second, 2],
      ],
      [
        [first, 2],
        [second, 1],
      ],
      [
        [first, 1],
        [second, 1],
      ],
    ];
    for (const each of places) {
      const given = slip(plan, each);
      if (given.ok) plan = given.value.plan;
    }
    return plan;
  };

  it('numbers its slips, and puts scenarios by the mean of their places', () => {
    const plan = three();
    expect(slipCount(plan, meetingId)).toBe(3);
    const standings = gutStandings(plan, meetingId);
    expect(standings.get(first)).toEqual({ place: 1, meanPlace: 4 / 3, firstCount: 2, slipCount: 3 });
    expect(standings.get(second)).toEqual({ place: 1, meanPlace: 4 / 3, firstCount: 2, slipCount: 3 });
    const fourth = slip(plan, [
      [first, 2],
      [second, 1],
    ]);
    if (!fourth.ok) throw new Error(fourth.error.code);
    const [best, next] = [second, first].map((id) => gutStandings(fourth.value.plan, meetingId).get(id));
    expect([best?.place, next?.place]).toEqual([1, 2]);
  });

  it('lets a slip be taken back while it is open', () => {
    const left = afterCommands(three(), { type: 'gutSlip.remove', input: { meetingId, slip: 3 } });
    expect(slipCount(left, meetingId)).toBe(2);
    expect(Object.values(left.gutRanks).some((rank) => rank.slip === 3)).toBe(false);
  });
});
