import { exponential } from '../decision/elementary.ts';
import type { Random } from '../decision/random.ts';
import {
  doubleMoveBreachDelta,
  doubleMoveDelta,
  doubleMoveExcessDelta,
  moveBreachDelta,
  moveDelta,
  moveExcessDelta,
} from './move-deltas.ts';
import type { SearchModel } from './search-model.ts';
import { moveItem, type SearchState } from './search-state.ts';

/** Best placement of items found that keeps every demand. */
export interface BestFound {
  readonly place: Int32Array;
  cost: number;
}

/** Random words drawn at a time; three make a proposal. */
const wordsPerDraw = 3 * 1024;
/** A price grows while a demand is broken in more than this share of a walk, and falls otherwise. */
const brokenShareMax = 0.2;
const priceStep = 1.05;
/** Out of 32 proposals: single moves, and below the second number swaps; the rest moves what belongs together. */
const proposals = { single: 12, swapped: 24 } as const;
/** Above so many temperatures a rise of the cost is never accepted: the draw can't reach it. */
const temperaturesMax = 22.2;

/** What a broken demand costs while walking: prices that follow how often it happens (adaptive penalty). */
export interface Prices {
  /** Per m² over capacity. */
  m2: number;
  /** Per broken pair rule. */
  breach: number;
}

/** Walks from a state at a temperature; see {@link createWalk}. */
export type Walk = (state: SearchState, moves: number, temperature: number, prices: Prices) => void;

/**
 * Random single moves, swaps, and two neighbours moving together, taken as Metropolis takes them.
 *
 * @param best kept up to date with what is found
 */
export function createWalk(model: SearchModel, random: Random, best: BestFound): Walk {
  const { free, places, placeStart, near, nearStart, allowed, placeCount } = model;
  const words = new Int32Array(wordsPerDraw);
  let word = wordsPerDraw;

  return (state, moves, temperature, prices) => {
    const { place } = state;
    const { m2: m2Price, breach: breachPrice } = prices;
    let broken = 0;
    let tooFull = 0;
    for (let move = 0; move < moves; move++) {
      if (word === wordsPerDraw) {
        random.bits(words);
        word = 0;
      }
      const first = words[word] as number;
      const second = words[word + 1] as number;
      const third = words[word + 2] as number;
      word += 3;
      if (state.overfull > 0) tooFull++;
      if (state.breaches > 0) broken++;
      const i = free[pick(first, free.length)] as number;
      const source = place[i] as number;
      const kind = third & 31;
      let target: number;
      let j = -1;
      let jTarget = -1;
      let price: number;
      if (kind < proposals.single) {
        const from = placeStart[i] as number;
        target = places[from + pick(second, (placeStart[i + 1] as number) - from)] as number;
        if (target === source) continue;
        price =
          moveDelta(model, state, i, target) +
          m2Price * moveExcessDelta(model, state, i, target) +
          breachPrice * moveBreachDelta(model, state, i, target);
      } else {
        if (kind < proposals.swapped) {
          j = free[pick(second, free.length)] as number;
          target = place[j] as number;
          jTarget = source;
        } else {
          const from = nearStart[i] as number;
          const count = (nearStart[i + 1] as number) - from;
          if (count === 0) continue;
          j = near[from + pick(second, count)] as number;
          target = pick(second * count, placeCount);
          jTarget = target;
        }
        if (target === source || jTarget === place[j]) continue;
        if (allowed[i * placeCount + target] === 0 || allowed[j * placeCount + jTarget] === 0) continue;
        price =
          doubleMoveDelta(model, state, i, target, j, jTarget) +
          m2Price * doubleMoveExcessDelta(model, state, i, target, j, jTarget) +
          breachPrice * doubleMoveBreachDelta(model, state, i, target, j, jTarget);
      }
      if (price > 0 && (price > temperaturesMax * temperature || price > temperature * exponential(third))) {
        continue;
      }
      moveItem(model, state, i, target);
      if (j >= 0) moveItem(model, state, j, jTarget);
      if (state.overfull === 0 && state.breaches === 0 && state.cost < best.cost) {
        best.cost = state.cost;
        best.place.set(place);
      }
    }
    prices.m2 *= tooFull > brokenShareMax * moves ? priceStep : 1 / priceStep;
    prices.breach *= broken > brokenShareMax * moves ? priceStep : 1 / priceStep;
  };
}

/** One of `count` by 32 random bits; what is left of them is as good as new to pick again: bits × count. */
function pick(bits: number, count: number): number {
  return Math.floor(((bits >>> 0) / 2 ** 32) * count);
}

/** Mean size of the change of cost of all single moves; 1 where nothing costs anything. */
export function averageMove(model: SearchModel, state: SearchState): number {
  let sum = 0;
  let count = 0;
  for (const i of model.free) {
    for (let at = model.placeStart[i] as number; at < (model.placeStart[i + 1] as number); at++) {
      sum += Math.abs(moveDelta(model, state, i, model.places[at] as number));
      count++;
    }
  }
  return sum > 0 ? sum / count : 1;
}

export function averageOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum > 0 ? sum / values.length : 1;
}
