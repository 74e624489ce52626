import type { Random } from './random.ts';
import { shareIntervalWeights } from './share-interval-weights.ts';
import { swingIntervalWeights } from './swing-interval-weights.ts';
import type { WeightSource } from './weight-sources.ts';

/**
 * Uniform on the weights that intervals allow. Intervals between which shares of sum 1 lie (the lows add up to
 * less than 1, the highs to more) are shares: the box cut with the simplex. Others, say 100, 40–60, 0–20, are
 * swing points, where only ratios count.
 */
export function intervalWeights(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  random: Random,
): WeightSource {
  const sum = (points: ArrayLike<number>) => Array.from(points).reduce((total, point) => total + point, 0);
  return sum(low) < 1 && sum(high) > 1
    ? shareIntervalWeights(low, high, random)
    : swingIntervalWeights(low, high, random);
}
