import { intervalWeights } from './interval-weights.ts';
import type { Random } from './random.ts';
import { fixedWeights, ordinalWeights, simplexWeights, type WeightSource } from './weight-sources.ts';

/** What is known of the weights, beside the numbers themselves. */
export type WeightSet =
  /** The numbers, exactly. */
  | { kind: 'given' }
  /** Each lies between two figures on any scale; see `intervalWeights`. */
  | { kind: 'interval'; low: ArrayLike<number>; high: ArrayLike<number> }
  /** Only the order of the numbers, ties free. */
  | { kind: 'ordinal' }
  /** Nothing: all weights there are. */
  | { kind: 'any' };

/** Draws from the weights that are admissible. */
export function weightSource(set: WeightSet, weights: Float64Array, random: Random): WeightSource {
  switch (set.kind) {
    case 'given':
      return fixedWeights(weights);
    case 'interval':
      return intervalWeights(set.low, set.high, random);
    case 'ordinal':
      return ordinalWeights(weights, random);
    case 'any':
      return simplexWeights(
        weights.map(() => 1),
        random,
      );
  }
}
