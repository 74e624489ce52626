import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { staffingOf } from '#app/indicators/staffing.ts';
import { staffingIndex } from '#app/indicators/staffing-index.ts';
import { rotaInput, rotaLinesOf } from '#app/indicators/staffing-rota.ts';
import { rotaCoverOf } from '#app/indicators/staffing-rota-cover.ts';
import { causeWords, slotWords, spansOf } from '#app/indicators/staffing-words.ts';
import type { Plan } from '#app/plan/plan.ts';
import { cover } from '#app/staffing/cover.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { serviceRow, staffGroupRow } from '../plan/rows.ts';
import { id, planOf } from './houses.ts';
import { gives, hours, rotaLine, shift, staff, staffed } from './staffed-houses.ts';

const solver = await loadHighsSolver();

type Rows = Parameters<typeof planOf>[0];
/** Monday 10–14: two posts, at one of them somebody who may decide. */
const plan = (rows: Rows = {}) =>
  planOf({
    services: [
      serviceRow({ id: id('s1'), name: 's1', authorityTask: true }),
      serviceRow({ id: id('s2'), name: 's2', sort: 1 }),
    ],
    staffGroups: [
      staffGroupRow({ id: id('g1'), name: 'Sagsbehandlere', mayDecide: true, hourlyCostDkk: 300 }),
      staffGroupRow({ id: id('g2'), name: 'Værter', sort: 1, hourlyCostDkk: 200 }),
    ],
    scenarioStaff: [staff('g1', 1), staff('g2', 0.1)],
    scenarioServices: [gives('s1', { staffGroupId: id('g1') }), gives('s2', { staffGroupId: id('g2') })],
    openingHours: hours([1], { posts: 2 }),
    shiftPatterns: [
      shift('k1', 600, 720),
      shift('k2', 720, 840, { sort: 1 }),
      shift('k3', 900, 960, { sort: 2 }),
    ],
    ...rows,
  });

function solved(of: Plan) {
  const { index, staffing } = staffed(of);
  const answer = cover(rotaInput(index, staffing).input, solver);
  if (!answer.ok) throw new Error(answer.error.code);
  return { index, staffing, answer: answer.value };
}

describe('a week as a cover problem', () => {
  it('asks for the posts of each half-hour, and that one of them may decide', () => {
    const { index, staffing } = staffed(plan());
    const { input, costIsKnown } = rotaInput(index, staffing);
    const at = (posts: readonly number[] = []) =>
      posts.flatMap((count, slot) => (count > 0 ? [`${slot}:${count}`] : []));
    const slots = Array.from({ length: 8 }, (_, half) => `${20 + half}:1`);
    expect(Object.keys(input.need)).toEqual(['outer', 'outer.authority']);
    expect(at(input.need.outer)).toEqual(slots);
    expect(at(input.need['outer.authority'])).toEqual(slots);
    expect(input.groups).toMatchObject([
      { id: id('g1'), competences: ['outer', 'outer.authority'], hourCost: 300, maxHours: 37 },
      { id: id('g2'), competences: ['outer'], hourCost: 200, maxHours: expect.closeTo(3.7, 9) },
    ]);
    expect(costIsKnown).toBe(true);
  });

  it('offers each shift on the days on which it meets a need', () => {
    const { index, staffing } = staffed(plan());
    expect(rotaInput(index, staffing).input.shifts).toMatchObject([
      { id: `${id('k1')}.1`, from: 20, to: 24 },
      { id: `${id('k2')}.1`, from: 24, to: 28 },
    ]);
  });

  it('takes the mean of the others for an hour whose cost nobody has given, and says so', () => {
    const groups = [300, 200, null].map((hourlyCostDkk, sort) =>
      staffGroupRow({ id: id(`g${sort + 1}`), name: `g${sort}`, sort, hourlyCostDkk, yearlyCostTDkk: null }),
    );
    const { index, staffing } = staffed(
      plan({ staffGroups: groups, scenarioStaff: [staff('g1', 1), staff('g3', 1)] }),
    );
    const { input, costIsKnown } = rotaInput(index, staffing);
    expect(input.groups.map(({ hourCost }) => hourCost)).toEqual([300, 250]);
    expect(costIsKnown).toBe(false);
    const yearly = staffGroupRow({ id: id('g1'), name: 'g1', mayDecide: true, yearlyCostTDkk: 481 });
    const byYear = staffed(plan({ staffGroups: [yearly], scenarioStaff: [staff('g1', 1)] }));
    expect(rotaInput(byYear.index, byYear.staffing).input.groups[0]?.hourCost).toBe(250);
  });
});

describe('a rota', () => {
  it('comes back as rows that take the place of the scenario’s rota in one step', () => {
    const before = plan({ rotaLines: [rotaLine(1, 'k3', 'g1', 4)] });
    const { index, answer } = solved(before);
    if (!('rota' in answer)) throw new Error('no rota');
    // The cheap group has hours for one of the two shifts.
    expect(answer).toMatchObject({ cost: 4 * 300 + 2 * 200 + 2 * 300, proven: true });
    const { rows, clear } = rotaLinesOf(index, id('A'), answer);
    expect(clear).toEqual([`${id('A')}.1.${id('k3')}.${id('g1')}`]);
    const emptied = execute(before, { type: 'rotaLines.clear', input: { keys: clear } });
    const after = emptied.ok
      ? execute(emptied.value.plan, { type: 'rotaLines.set', input: { rows } })
      : emptied;
    if (!after.ok) throw new Error(after.error.code);
    const next = staffingIndex(after.value.plan);
    expect(rotaCoverOf(next, staffingOf(next, id('A')))).toMatchObject({
      hoursPerWeek: 8,
      costPerWeekDkk: answer.cost,
      shortSlots: [],
      lackingHoursPerWeek: 0,
      overworkedGroupIds: [],
      isWhole: true,
    });
  });

  it('of one’s own says where it falls short and who works too much', () => {
    const { index, staffing } = staffed(
      plan({
        rotaLines: [
          rotaLine(1, 'k1', 'g1'),
          rotaLine(1, 'k1', 'g2'),
          rotaLine(1, 'k2', 'g2'),
          rotaLine(2, 'k3', 'g2'),
        ],
      }),
    );
    const found = rotaCoverOf(index, staffing);
    expect(found).toMatchObject({
      hoursPerWeek: 7,
      costPerWeekDkk: 2 * 300 + 5 * 200,
      shortSlots: [24, 25, 26, 27],
      lackingHoursPerWeek: 2,
      overworkedGroupIds: [id('g2')],
      isWhole: false,
    });
    expect(slotWords('da', found?.shortSlots ?? [])).toBe('man. 12.00–14.00');
  });

  it('is nothing where none is planned', () => {
    const { index, staffing } = staffed(plan());
    expect(rotaCoverOf(index, staffing)).toBeNull();
  });
});

describe('why there is no rota', () => {
  const wordsOf = (rows: Rows) => {
    const of = plan(rows);
    const { answer } = solved(of);
    if (!('infeasible' in answer)) throw new Error('a rota');
    return answer.infeasible.causes.map((cause) => [cause.reason, causeWords('da', of, cause)]);
  };

  it('names a competence that nobody has, and when', () => {
    const [cause] = wordsOf({ scenarioStaff: [staff('g2', 1)] });
    expect(cause?.[0]).toBe('competence_missing');
    expect(cause?.[1]).toContain('må afgøre sager');
    expect(cause?.[1]).toContain('man. 10.00–14.00');
  });

  it('names half-hours without a shift', () => {
    const [cause] = wordsOf({ shiftPatterns: [shift('k1', 600, 720)] });
    expect(cause).toEqual(['no_shift', expect.stringContaining('man. 12.00–14.00')]);
  });

  it('names groups with too few hours', () => {
    const [cause] = wordsOf({ scenarioStaff: [staff('g1', 0.1)] });
    expect(cause?.[0]).toBe('hours_short');
    expect(cause?.[1]).toContain('Sagsbehandlere');
    expect(cause?.[1]).toMatch(/mindst \d/);
  });
});

describe('half-hours in words', () => {
  it('join what follows on one day, and count what is too long to list', () => {
    expect(spansOf([47, 48, 20, 21])).toEqual([
      { weekday: 1, fromMinute: 600, toMinute: 660 },
      { weekday: 1, fromMinute: 1410, toMinute: 1440 },
      { weekday: 2, fromMinute: 0, toMinute: 30 },
    ]);
    expect(slotWords('en', [20, 22, 24, 26, 28, 30, 32])).toBe(
      'Mon 10:00–10:30, Mon 11:00–11:30, Mon 12:00–12:30, Mon 13:00–13:30, Mon 14:00–14:30 and 2 more',
    );
  });
});
