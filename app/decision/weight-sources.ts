import { exponential } from './elementary.ts';
import type { Random } from './random.ts';

/** Where the weights of each draw come from: `draw` writes the next ones into `weights`, shares of sum 1. */
export interface WeightSource {
  readonly weights: Float64Array;
  /** `true` when every draw is the same. */
  readonly isConstant: boolean;
  draw(): void;
}

/** The same weights at every draw. */
export function fixedWeights(weights: Float64Array): WeightSource {
  return { weights, isConstant: true, draw() {} };
}

/**
 * Uniform on the simplex of the criteria that count: independent draws of `−ln u`, divided by their sum.
 * (Dividing plain uniforms by their sum piles weights up in the middle.)
 *
 * @param counts one mark per criterion; where 0 the weight is always 0
 */
export function simplexWeights(counts: ArrayLike<number>, random: Random): WeightSource {
  const weights = new Float64Array(counts.length);
  const places = Int32Array.from(placesWhere(counts.length, (j) => (counts[j] as number) > 0));
  const words = new Int32Array(places.length);
  const parts = places.length === weights.length ? weights : new Float64Array(places.length);
  return {
    weights,
    isConstant: places.length < 2,
    draw() {
      random.bits(words);
      let sum = 0;
      for (let k = 0; k < words.length; k++) {
        const part = exponential(words[k] as number);
        parts[k] = part;
        sum += part;
      }
      const scale = 1 / sum;
      for (let k = 0; k < words.length; k++) weights[places[k] as number] = (parts[k] as number) * scale;
    },
  };
}

/**
 * Uniform on the weights in a given order of importance: a draw from the simplex, sorted. Equally important
 * criteria are free among themselves. A criterion of importance 0 is not in use and weighs 0.
 */
export function ordinalWeights(importance: ArrayLike<number>, random: Random): WeightSource {
  const weights = new Float64Array(importance.length);
  const inUse = placesWhere(importance.length, (j) => (importance[j] as number) > 0);
  const order = inUse.sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
  const simplex = simplexWeights(
    order.map(() => 1),
    random,
  );
  const parts = simplex.weights;
  /** Where the tie group of each place in the order ends. */
  const tieEnds = order.map((j, place) => {
    let end = place + 1;
    while (end < order.length && importance[order[end] as number] === importance[j]) end++;
    return end;
  });
  return {
    weights,
    isConstant: order.length < 2,
    draw() {
      simplex.draw();
      parts.sort();
      // Smallest part first in `parts`: the most important takes the last.
      for (let place = 0; place < order.length; place++) {
        const end = tieEnds[place] as number;
        const here = order.length - 1 - place;
        if (end - place > 1) {
          const other = here - Math.floor(random.uniform() * (end - place));
          const swapped = parts[here] as number;
          parts[here] = parts[other] as number;
          parts[other] = swapped;
        }
        weights[order[place] as number] = parts[here] as number;
      }
    },
  };
}

/**
 * The centre of the weights in a given order (their mean, for no ties the rank-order centroid): where the
 * sliders of a rank-only first draft start. A result rests on the whole set, never on this one point.
 */
export function ordinalCentre(importance: ArrayLike<number>): Float64Array {
  const inUse = placesWhere(importance.length, (j) => (importance[j] as number) > 0);
  const order = inUse.sort((a, b) => (importance[b] as number) - (importance[a] as number));
  const centre = new Float64Array(importance.length);
  // The mean of the sorted simplex: place k of n (from 0) gets (1/n) · Σ 1/i over i = k + 1 … n.
  const byPlace = order.map((_, place) => {
    let sum = 0;
    for (let i = order.length; i > place; i--) sum += 1 / i;
    return sum / order.length;
  });
  for (const j of order) {
    const tied = byPlace.filter((_, place) => importance[order[place] as number] === importance[j]);
    centre[j] = tied.reduce((sum, share) => sum + share, 0) / tied.length;
  }
  return centre;
}

function placesWhere(length: number, isWanted: (index: number) => boolean): number[] {
  return Array.from({ length }, (_, index) => index).filter(isWanted);
}
