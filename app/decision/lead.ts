import { itemAt } from '../plan/item-at.ts';
import { tieTolerance } from './ranking.ts';
import type { Totals } from './totals.ts';

/** What one step of the coarsest judged criterion is worth on the total, 0–1. */
export function stepEffect(stepValues: Float64Array, weights: Float64Array): number {
  let effect = 0;
  for (let j = 0; j < weights.length; j++) {
    const worth = (weights[j] as number) * (stepValues[j] as number);
    if (worth > effect) effect = worth;
  }
  return effect;
}

/**
 * Who may be first as far as the scores can carry: those behind the best by less than one step is worth, and
 * those equal to it. A scenario without a total is among them when its greatest total reaches the best, and is
 * itself the best when its least total is: an unknown score can never leave a false leader.
 *
 * @param low least and
 * @param high largest total of every scenario
 * @param order all scenarios, those with a total first, best first (`sortInto`)
 * @param into the list to fill, in that order
 */
export function leadersInto(
  { totals, counted }: Totals,
  low: Float64Array,
  high: Float64Array,
  order: Int32Array,
  effect: number,
  into: number[] = [],
): number[] {
  into.length = 0;
  let best = 0;
  for (let i = 0; i < order.length; i++) {
    const certain = (counted[i] === 1 ? totals[i] : low[i]) as number;
    if (certain > best) best = certain;
  }
  for (let place = 0; place < order.length; place++) {
    const scenario = order[place] as number;
    const hasTotal = counted[scenario] === 1;
    const behind = best - ((hasTotal ? totals[scenario] : high[scenario]) as number);
    const room = hasTotal ? effect : 0;
    if (behind <= tieTolerance || behind < room - tieTolerance) into.push(scenario);
  }
  return into;
}

/** The share of first places from which a lead counts as clear, until somebody agrees another. */
export const defaultLeadLimit = 0.8;

/**
 * The smallest group that together is first in at least the agreed share of draws, by share of first places;
 * those with the same share as the last go along. One alone is a clear leader.
 *
 * @param rankAcceptability scenarios × ranks, row-major
 * @param limit agreed share 0–1
 */
export function leadersByShare(
  rankAcceptability: Float64Array,
  scenarioCount: number,
  limit: number,
): number[] {
  const share = (scenario: number) => itemAt(rankAcceptability, scenario * scenarioCount);
  const order = Array.from({ length: scenarioCount }, (_, i) => i).sort(
    (a, b) => share(b) - share(a) || a - b,
  );
  const leaders: number[] = [];
  let sum = 0;
  for (const scenario of order) {
    const last = leaders[leaders.length - 1];
    const isEqual = last !== undefined && share(last) - share(scenario) <= tieTolerance;
    if (sum >= limit - tieTolerance && !isEqual) break;
    leaders.push(scenario);
    sum += share(scenario);
  }
  return leaders;
}

/** Who can't be told apart from the first when both halves of the rule are asked: in the order of the first. */
export function allLeaders(byStep: readonly number[], byShare: readonly number[]): number[] {
  return [...new Set([...byStep, ...byShare])];
}
