import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { fewestAnonymous, people, ratersOfRound } from '#app/plan/ballots.ts';
import { breaches } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import { runs } from '#test/thorough.ts';
import { afterCommands, furnishedPlan } from './furnished-plan.ts';
import { randomCommand } from './random-commands.ts';

const at = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const roundId = at(900);

/** Groups of so many people each, all of whom gave a score of their own in an anonymous round. */
function anonymousPlan(...sizes: number[]): Plan {
  let person = 100;
  return afterCommands(
    furnishedPlan,
    {
      type: 'round.add',
      input: { round: { id: roundId, sort: 1, name: 'R', status: 'private', anonymous: true } },
    },
    ...sizes.flatMap((size, group) => [
      {
        type: 'raterGroup.add' as const,
        input: { group: { id: at(20 + group), sort: group + 1, name: `G${group}` } },
      },
      ...Array.from({ length: size }, () => {
        const id = at(person++);
        return [
          {
            type: 'rater.add' as const,
            input: { rater: { id, groupId: at(20 + group), sort: person, name: `P${person}` } },
          },
          rate(id, 1 + (person % 40) / 10),
        ];
      }).flat(),
    ]),
  );
}

const rate = (raterId: string, likely: number, scenarioId = at(1)) => ({
  type: 'ratings.set' as const,
  input: {
    ratings: [
      {
        roundId,
        raterId,
        scenarioId,
        criterionId: at(3),
        low: null,
        likely,
        high: null,
        reason: '',
        source: '',
      },
    ],
  },
});

const ids = (g: GeneratorValue, count: number) =>
  g(() => fc.uniqueArray(fc.uuid(), { minLength: count, maxLength: count }));

const close = (ballotIds: string[]) => ({
  type: 'round.advance' as const,
  input: { id: roundId, to: 'closed' as const, ballots: { ids: ballotIds, mergedGroupId: at(999) } },
});

const drawn = (count: number) => Array.from({ length: count }, (_, index) => at(5000 + ((index * 7) % 100)));

/** Group, number of ballots. */
const urns = (plan: Plan) => {
  const groups = new Map<string, number>();
  for (const { groupId, ballotRoundId } of Object.values(plan.raters)) {
    const name = plan.raterGroups[groupId]?.name ?? '';
    if (ballotRoundId) groups.set(name, (groups.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(groups);
};

const codeOf = (plan: Plan, request: Parameters<typeof execute>[1]) => {
  const result = execute(plan, request);
  return result.ok ? 'ok' : result.error.code;
};

describe('closing an anonymous round', () => {
  it('moves what was said to ballots of the same group; the people stay, without it', () => {
    const before = anonymousPlan(3, 4);
    const after = afterCommands(before, close(drawn(7)));
    expect(urns(after)).toEqual({ G0: 3, G1: 4 });
    expect(people(after)).toEqual(people(before));
    const round = after.rounds[roundId];
    expect(round && ratersOfRound(after, round)).toHaveLength(7);
    const figures = (plan: Plan) =>
      Object.values(plan.ratings)
        .map(({ likely }) => likely)
        .sort();
    expect(figures(after)).toEqual(figures(before));
    for (const { id } of people(before)) {
      expect(Object.keys(after.ratings).some((key) => key.includes(id))).toBe(false);
    }
  });

  it.each([
    [[3, 3], { G0: 3, G1: 3 }],
    [[1, 5], { 'Flere grupper (R)': 6 }],
    [[1, 2, 5], { 'Flere grupper (R)': 3, G2: 5 }],
    [[2, 7, 4], { 'Flere grupper (R)': 6, G1: 7 }],
    [[3], { G0: 3 }],
  ])('puts groups of %j together where one alone would point at a person', (sizes, expected) => {
    expect(urns(afterCommands(anonymousPlan(...sizes), close(drawn(20))))).toEqual(expected);
  });

  it('is refused while too few have answered at all, and without ids enough', () => {
    expect(codeOf(anonymousPlan(1, 1), close(drawn(5)))).toBe('round_too_few');
    expect(codeOf(anonymousPlan(4), close(drawn(3)))).toBe('round_ballots_missing');
    expect(codeOf(anonymousPlan(4), { type: 'round.advance', input: { id: roundId, to: 'closed' } })).toBe(
      'round_ballots_missing',
    );
    expect(codeOf(anonymousPlan(4), close([at(1), at(1), at(2), at(3)]))).toBe('command_input');
    expect(codeOf(anonymousPlan(4), close([...drawn(3), at(100)]))).toBe('row_exists');
    const empty = afterCommands(anonymousPlan(), close([]));
    expect(empty.rounds[roundId]?.status).toBe('closed');
  });

  it('leaves ballots that nobody renames, moves, removes or answers for', () => {
    const plan = afterCommands(anonymousPlan(4), close(drawn(4)));
    const [id = ''] = drawn(1);
    expect(codeOf(plan, { type: 'rater.update', input: { id, changes: { name: 'Hanne' } } })).toBe(
      'ballot_fixed',
    );
    expect(codeOf(plan, { type: 'rater.remove', input: { id } })).toBe('ballot_fixed');
    const inOther = rate(id, 3);
    for (const rating of inOther.input.ratings) rating.roundId = at(8);
    expect(codeOf(plan, inOther)).toBe('ballot_fixed');
  });

  it('leaves the same plan whichever of the people said what, once ids are drawn', () => {
    // Two plans in which two people of a group have each other's answers, and ids drawn the other way round.
    const one = afterCommands(anonymousPlan(), ...threePeople([1, 2, 3]), close([at(61), at(62), at(63)]));
    const other = afterCommands(anonymousPlan(), ...threePeople([2, 1, 3]), close([at(62), at(61), at(63)]));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it('never leaves a score with a person, nor lets one come, whatever is done before and after', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let plan = anonymousPlan(3, 1);
        const walk = (steps: number) => {
          for (let step = 0; step < steps; step++) {
            const change = execute(plan, randomCommand(g, plan));
            if (change.ok) plan = change.value.plan;
          }
        };
        walk(15);
        const closing = execute(plan, close(ids(g, 20)));
        if (closing.ok) plan = closing.value.plan;
        walk(25);
        expect(breaches(plan).filter(({ code }) => /ballot|person/.test(code))).toEqual([]);
        if (plan.rounds[roundId]?.status === 'private' || !plan.rounds[roundId]) return;
        const named = Object.values(plan.ratings).filter(
          (rating) => rating.roundId === roundId && plan.raters[rating.raterId]?.ballotRoundId !== roundId,
        );
        expect(named).toEqual([]);
        const groups = new Map<string, Set<string>>();
        for (const { roundId: own, raterId } of Object.values(closing.ok ? closing.value.plan.ratings : {})) {
          const groupId = plan.raters[raterId]?.groupId ?? '';
          if (own === roundId) groups.set(groupId, (groups.get(groupId) ?? new Set()).add(raterId));
        }
        for (const ballots of groups.values()) expect(ballots.size).toBeGreaterThanOrEqual(fewestAnonymous);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });
});

/** Three people of the furnished plan's group, who say these figures. */
const threePeople = (figures: readonly number[]) => [
  ...figures.map((_, index) => ({
    type: 'rater.add' as const,
    input: { rater: { id: at(40 + index), groupId: at(5), sort: index, name: `P${index}` } },
  })),
  ...figures.map((figure, index) => rate(at(40 + index), figure)),
];
