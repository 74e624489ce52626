import { describe, expect, it } from 'vitest';
import type { Score } from '#app/plan/rating.ts';
import { shortfalls } from '#app/results/admissible.ts';
import { weigh } from '#app/results/weigh.ts';
import { groupBasis, planOf, ready, withRatings } from './plans.ts';

const between = (low: number, high: number): Score => ({ low, likely: null, high });
const unknown: Score = { low: null, likely: null, high: null };
const found = (...args: Parameters<typeof shortfalls>) =>
  shortfalls(...args).map(({ scenario, criterion, fulfilment }) => [
    scenario.shortName,
    criterion.name,
    fulfilment,
  ]);

describe('a minimum requirement', () => {
  it('is met at the minimum itself, failed below it, and open where the score may lie on either side', () => {
    const scores = [[5], [4.9], [between(4, 6)], [between(1, 4)], [between(5, 9)], [unknown], [null]];
    expect(found(planOf([{ minimum: 5 }], scores))).toEqual([
      ['B', 'K1', 'failed'],
      ['C', 'K1', 'open'],
      ['D', 'K1', 'failed'],
      ['F', 'K1', 'open'],
      ['G', 'K1', 'open'],
    ]);
  });

  it('is at most, where less is better', () => {
    const plan = planOf([{ worst: 60, best: 0, minimum: 30 }], [[30], [31], [unknown]]);
    expect(found(plan)).toEqual([
      ['B', 'K1', 'failed'],
      ['C', 'K1', 'open'],
    ]);
  });

  it('at the worst level asks nothing, not even of an unknown score', () => {
    expect(found(planOf([{ minimum: 0 }], [[0], [unknown], [null]]))).toEqual([]);
  });

  it('holds for a criterion without weight, and leaves every total as it is', () => {
    const scores = [
      [2, 9],
      [8, 1],
    ];
    const plan = planOf([{ minimum: 5, swingPoints: 0 }, {}], scores);
    expect(found(plan)).toEqual([['A', 'K1', 'failed']]);
    const totals = (of: typeof plan) => {
      const problem = ready(of);
      return weigh(problem, problem.weights).totals;
    };
    expect(totals(plan)).toEqual(totals(planOf([{ swingPoints: 0 }, {}], scores)));
  });

  it('is held against a group’s scores on that basis', () => {
    const plan = withRatings(planOf([{ minimum: 5 }], [[9]]), [[[2]], [[4]], [[9]]]);
    expect(found(plan)).toEqual([]);
    expect(found(plan, groupBasis)).toEqual([['A', 'K1', 'failed']]);
  });
});
