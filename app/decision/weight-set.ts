import { intervalWeights } from './interval-weights.ts';
import type { Random } from './random.ts';
import { swingIntervalWeights } from './swing-interval-weights.ts';
import { type SiblingWeights, treeWeights } from './tree-weights.ts';
import { fixedWeights, ordinalWeights, simplexWeights, type WeightSource } from './weight-sources.ts';

/** What is known of the weights, beside the numbers themselves. */
export type WeightSet =
  /** The numbers, exactly. */
  | { kind: 'given' }
  /** Each lies between two figures on any scale; see `intervalWeights`. */
  | { kind: 'interval'; low: ArrayLike<number>; high: ArrayLike<number> }
  /** Swing points between two figures, where only ratios count; see `swingIntervalWeights`. */
  | { kind: 'swing'; low: ArrayLike<number>; high: ArrayLike<number> }
  /** Siblings are known among themselves, level by level; see `treeWeights`. */
  | { kind: 'tree'; top: WeightTree }
  /** Only the order of the numbers, ties free. */
  | { kind: 'ordinal' }
  /** Nothing: all weights there are. */
  | { kind: 'any' };

/** What is known of siblings: their shares, what is known beside these, and the leaf or the siblings under each. */
export interface WeightTree {
  shares: Float64Array;
  set: Exclude<WeightSet, { kind: 'tree' }>;
  members: readonly (number | WeightTree)[];
}

/** Draws from the weights that are admissible. */
export function weightSource(set: WeightSet, weights: Float64Array, random: Random): WeightSource {
  switch (set.kind) {
    case 'given':
      return fixedWeights(weights);
    case 'interval':
      return intervalWeights(set.low, set.high, random);
    case 'swing':
      return swingIntervalWeights(set.low, set.high, random);
    case 'tree':
      return treeWeights(weights.length, siblingWeights(set.top, random));
    case 'ordinal':
      return ordinalWeights(weights, random);
    case 'any':
      return simplexWeights(
        weights.map(() => 1),
        random,
      );
  }
}

function siblingWeights({ shares, set, members }: WeightTree, random: Random): SiblingWeights {
  return {
    source: weightSource(set, shares, random),
    members: members.map((member) => (typeof member === 'number' ? member : siblingWeights(member, random))),
  };
}
