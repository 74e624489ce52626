import { tieTolerance } from './ranking.ts';

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
 * Who can't be told apart from the first: those behind by less than one step is worth, and those equal to it.
 *
 * @param order scenarios with a total, best first; `count` of them
 * @param into the list to fill, in order of total
 */
export function leadersInto(
  totals: Float64Array,
  order: Int32Array,
  count: number,
  effect: number,
  into: number[] = [],
): number[] {
  into.length = 0;
  const best = totals[order[0] ?? 0] ?? 0;
  for (let place = 0; place < count; place++) {
    const scenario = order[place] as number;
    const behind = best - (totals[scenario] as number);
    if (behind > tieTolerance && behind >= effect - tieTolerance) break;
    into.push(scenario);
  }
  return into;
}
