import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { allSaid, isGroupShown, ratingOf, sayings } from '#app/results/sayings.ts';
import { runs } from '#test/thorough.ts';
import { randomPlan } from '../commands/random-commands.ts';
import { asBallots, id, planOf, withRatings } from './plans.ts';

/** Four raters in a group, who said 4, 1, nothing at all and "don't know". */
const said = withRatings(planOf([{}], [[5]]), [
  [[4]],
  [[1]],
  [[null]],
  [[{ low: null, likely: null, high: null }]],
]);
const cell = { scenarioId: id(101), criterionId: id(1) };

const statuses = ['private', 'closed', 'revealed'] as const;

function during(status: Round['status'], anonymous: boolean, plan: Plan = said): [Plan, Round] {
  const round = { id: id(400), sort: 0, name: 'Runde 1', status, anonymous };
  const cast = anonymous && status !== 'private' ? asBallots(plan) : plan;
  return [{ ...cast, rounds: { [round.id]: round } }, round];
}

describe('what may be seen of a round', () => {
  it.each(['private', 'closed'] as const)('is only how many have answered while it is %s', (status) => {
    for (const anonymous of [false, true]) {
      const [plan, round] = during(status, anonymous);
      expect(sayings(plan, round, cell)).toMatchObject([{ raterCount: 4, givenCount: 3, said: null }]);
      expect(allSaid(sayings(plan, round, cell))).toEqual([]);
    }
  });

  it('is by rater once it is revealed, those who said nothing too', () => {
    const [group] = sayings(...during('revealed', false), cell);
    expect(group?.said?.map(({ rater, said: one }) => [rater?.name, one?.likely])).toEqual([
      ['P1', 4],
      ['P2', 1],
      ['P3', undefined],
      ['P4', null],
    ]);
  });

  it('is without raters, and in an order of its own, when it is anonymous', () => {
    const [group] = sayings(...during('revealed', true), cell);
    expect(group).toMatchObject({ raterCount: 4, givenCount: 3 });
    expect(group?.said?.map(({ rater, said: one }) => [rater, one?.likely])).toEqual([
      [null, 1],
      [null, 4],
      [null, null],
    ]);
  });

  it('is nothing but a count of an anonymous group too small to hide anybody', () => {
    const two = withRatings(planOf([{}], [[5]]), [[[4]], [[1]], [[null]]]);
    const [plan, round] = during('revealed', true, two);
    expect(sayings(plan, round, cell)).toMatchObject([{ raterCount: 3, givenCount: 2, said: null }]);
    expect(isGroupShown(plan, round.id, id(200))).toBe(false);
    expect(isGroupShown(during('revealed', false, two)[0], round.id, id(200))).toBe(true);
    expect(isGroupShown(during('revealed', true)[0], round.id, id(200))).toBe(true);
    expect(isGroupShown(during('closed', false)[0], round.id, id(200))).toBe(false);
  });

  it('is one’s own while it is private, and any rater’s when revealed by name', () => {
    const seen = statuses.flatMap((status) =>
      [false, true].map(
        (anonymous) => ratingOf(during(status, anonymous)[0], id(400), id(300), cell)?.likely,
      ),
    );
    expect(seen).toEqual([4, 4, undefined, undefined, 4, undefined]);
  });

  it('never holds the id or name of a rater in an anonymous round, in any plan', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plan = randomPlan(g, 40);
        for (const status of statuses) {
          for (const scenarioId of Object.keys(plan.scenarios)) {
            for (const criterionId of Object.keys(plan.criteria)) {
              for (const round of Object.values(plan.rounds)) {
                const own = { ...round, status, anonymous: true };
                const seen = sayings(plan, own, { scenarioId, criterionId });
                expect(seen.flatMap((group) => group.said ?? []).every(({ rater }) => rater === null)).toBe(
                  true,
                );
                const text = JSON.stringify(seen);
                expect(Object.keys(plan.raters).some((raterId) => text.includes(raterId))).toBe(false);
              }
            }
          }
        }
      }),
      { numRuns: runs(25) },
    );
  });
});
