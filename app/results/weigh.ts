import { leadersInto, stepEffect } from '../decision/lead.ts';
import { groupsInto, sortInto } from '../decision/ranking.ts';
import { countedInto, totalsInto } from '../decision/totals.ts';
import type { Outcome, Problem } from './results.ts';

/**
 * Totals, intervals, ranks and leaders for some weights: what runs at every move of a slider.
 *
 * @param weights shares of sum 1, one per leaf; copied
 * @param into an outcome of the same problem to fill anew (its arrays are overwritten), so that a move
 *   allocates nothing; leave it out to get one of one's own
 */
export function weigh(
  problem: Problem,
  weights: Float64Array,
  into: Outcome = emptyOutcome(problem),
): Outcome {
  const { working, totals, ranks } = into;
  into.weights.set(weights);
  totalsInto(problem.likely, weights, working.totals);
  totalsInto(problem.low, weights, into.low);
  totalsInto(problem.high, weights, into.high);
  countedInto(problem, weights, working.counted);
  const count = sortInto(working, working.order);
  groupsInto(working.totals, working.order, count, into.ranking);
  for (let i = 0; i < problem.scenarioCount; i++) {
    totals[i] = working.counted[i] === 1 ? (working.totals[i] as number) : null;
    ranks[i] = null;
  }
  let nextRank = 1;
  for (const group of into.ranking) {
    for (const scenario of group) ranks[scenario] = nextRank;
    nextRank += group.length;
  }
  into.stepEffect = stepEffect(problem.stepValues, weights);
  leadersInto(working, into.low, into.high, working.order, into.stepEffect, into.leaders);
  into.separable = into.leaders.length === 1;
  return into;
}

function emptyOutcome({ scenarioCount: count, criterionCount }: Problem): Outcome {
  return {
    weights: new Float64Array(criterionCount),
    totals: new Array(count).fill(null),
    low: new Float64Array(count),
    high: new Float64Array(count),
    ranking: [],
    ranks: new Array(count).fill(null),
    leaders: [],
    separable: false,
    stepEffect: 0,
    working: {
      totals: new Float64Array(count),
      counted: new Uint8Array(count),
      order: Int32Array.from({ length: count }, (_, index) => index),
    },
  };
}
