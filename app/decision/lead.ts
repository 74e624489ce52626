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
 * those equal to it. A scenario without a total is as far ahead as its unknown scores allow, and certain only
 * of its least total; so an unknown score can never leave a false leader.
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
    const possible = (counted[scenario] === 1 ? totals[scenario] : high[scenario]) as number;
    const behind = best - possible;
    if (behind <= tieTolerance || behind < effect - tieTolerance) into.push(scenario);
  }
  return into;
}
