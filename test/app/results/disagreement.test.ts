import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { concordance, disputes, spreads } from '#app/results/disagreement.ts';
import { id, planOf, ready, withRatings } from './plans.ts';

const unknown = { low: null, likely: null, high: null };
const base = planOf(
  [{}, { worst: 10, best: 0 }],
  [
    [6, 5],
    [5, 5],
  ],
);
const rated = (tables: Parameters<typeof withRatings>[1]) => withRatings(base, tables);
const roundOf = (plan: Plan, changes: Partial<Round> = {}): Round => {
  const [round] = Object.values(plan.rounds);
  if (!round) throw new Error('no round');
  return { ...round, ...changes };
};

const two = rated([
  [
    [2, 4],
    [5, 5],
  ],
  [
    [9, 1],
    [5, unknown],
  ],
]);

describe('spreads', () => {
  it('tell the worst and the best score given, by value', () => {
    const [first, second, third, fourth] = spreads(two, ready(two), roundOf(two));
    expect(first).toEqual({ raters: 2, worst: 2, best: 9, lowest: 0.2, highest: 0.9 });
    expect(second).toMatchObject({ worst: 4, best: 1, lowest: 0.6, highest: 0.9 });
    expect(third).toMatchObject({ lowest: 0.5, highest: 0.5 });
    // Who doesn't know has said nothing, and one alone disagrees with nobody.
    expect(fourth).toBeNull();
  });

  it('stay hidden until the round is revealed, and of fewer than five in an anonymous one', () => {
    const problem = ready(two);
    const isHidden = (round: Round) => spreads(two, problem, round).every((cell) => cell === null);
    expect(isHidden(roundOf(two, { status: 'private' }))).toBe(true);
    expect(isHidden(roundOf(two, { status: 'closed' }))).toBe(true);
    expect(isHidden(roundOf(two, { anonymous: true }))).toBe(true);
    const five = rated(new Array(5).fill([[3, 3]]));
    expect(spreads(five, ready(five), roundOf(five, { anonymous: true }))[0]).toMatchObject({ raters: 5 });
  });
});

describe('disputes', () => {
  it('put first what moves a place, and leave out what all see alike', () => {
    const problem = ready(two);
    const found = disputes(problem, problem.weights, spreads(two, problem, roundOf(two)));
    expect(found.map(({ scenario, criterion }) => [scenario, criterion])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(found[0]?.effectOnTotal).toBeCloseTo(0.35, 12);
    expect(found[0]?.effectOnRanking).toBe(1);
  });
});

describe('concordance', () => {
  const w = (tables: Parameters<typeof withRatings>[1]) => {
    const plan = rated(tables);
    const problem = ready(plan);
    return concordance(plan, problem, problem.weights, roundOf(plan), id(200));
  };
  const likesFirst = [
    [9, 2],
    [2, 8],
  ];
  const likesSecond = [
    [2, 8],
    [9, 2],
  ];

  it('is 1 when all order the scenarios alike and 0 when two are opposed', () => {
    expect(w([likesFirst, likesFirst])).toEqual({ w: 1, raters: 2 });
    expect(w([likesFirst, likesSecond])).toEqual({ w: 0, raters: 2 });
  });

  it('leaves out who lacks a score that counts, and says nothing of one alone', () => {
    const lacking = [
      [9, 2],
      [2, unknown],
    ];
    expect(w([likesFirst, likesFirst, lacking])).toEqual({ w: 1, raters: 2 });
    expect(w([likesFirst, lacking])).toBeNull();
  });
});
