import { describe, expect, it } from 'vitest';
import {
  agreedWeights,
  certainDominance,
  dominance,
  flips,
  reweigh,
  stability,
} from '#app/results/sensitivity.ts';
import { weigh } from '#app/results/weigh.ts';
import { planOf, ready } from './plans.ts';

const unknown = { low: null, likely: null, high: null };

describe('weigh', () => {
  const problem = ready(
    planOf(
      [{}, {}],
      [
        [8, 2],
        [2, 8],
        [unknown, 9],
        [5, { low: 4, likely: 5, high: 7 }],
      ],
    ),
  );

  it('gives totals, intervals, shared ranks, and no rank without a total', () => {
    const outcome = weigh(problem, Float64Array.of(0.5, 0.5));
    expect(outcome.totals).toEqual([0.5, 0.5, null, 0.5]);
    expect([...outcome.low]).toEqual([0.5, 0.5, 0.45, 0.45]);
    expect([...outcome.high]).toEqual([0.5, 0.5, 0.95, 0.6]);
    expect(outcome.ranking).toEqual([[0, 1, 3]]);
    expect(outcome.ranks).toEqual([1, 1, null, 1]);
    expect(outcome.separable).toBe(false);
  });

  it('gives a total again when the unknown score does not count', () => {
    const outcome = weigh(problem, Float64Array.of(0, 1));
    expect(outcome.ranking).toEqual([[2], [1], [3], [0]]);
    expect(outcome.ranks).toEqual([4, 2, 1, 3]);
    // One step is worth exactly the lead: that can be told apart.
    expect(outcome.stepEffect).toBeCloseTo(0.1, 12);
    expect(outcome.leaders).toEqual([2]);
  });

  it('filled into the outcome before it is the same as a fresh one', () => {
    const reused = weigh(problem, Float64Array.of(0.5, 0.5));
    for (const share of [0, 0.3, 1, 0.5, 0.51]) {
      const weights = reweigh(problem.weights, 0, share);
      expect(weigh(problem, weights, reused)).toBe(reused);
      const fresh = weigh(problem, weights);
      expect({ ...reused, working: null }).toEqual({ ...fresh, working: null });
    }
  });

  it('keeps agreed weights apart from those being tried', () => {
    const weights = agreedWeights(problem);
    weights[0] = 0.9;
    expect([...problem.weights]).toEqual([0.5, 0.5]);
  });
});

describe('sensitivity', () => {
  const problem = ready(
    planOf(
      [{}, { worst: 60, best: 10, unit: 'minutter', step: 5 }],
      [
        [8, 20],
        [6, 20],
        [10, 55],
      ],
    ),
  );
  const weights = Float64Array.of(0.5, 0.5);

  it('is stated in scenarios, leaves and the unit of the criterion', () => {
    expect(weigh(problem, weights).totals.map((total) => total?.toFixed(2))).toEqual([
      '0.80',
      '0.70',
      '0.55',
    ]);
    const [, minutes] = stability(problem, weights);
    expect(minutes?.from).toBeCloseTo(0.2 / 0.9, 12);
    expect(minutes).toMatchObject({ to: 1, takenOverBelowBy: 2, takenOverAboveBy: null });
    expect(flips(problem, weights)).toEqual({ scenario: 0, leaf: 0, from: 8, to: 6, winner: 1 });
    expect(dominance(problem)).toEqual([[0, 1]]);
    expect(certainDominance(problem)).toEqual([[0, 1]]);
  });
});
