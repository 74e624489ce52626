import { createRandom } from './random.ts';
import { confidenceFactors, type Robustness, type Simulation, simulation } from './robustness.ts';
import { scoreSource } from './score-source.ts';
import type { ValueMatrix } from './value-matrix.ts';
import { type WeightSet, weightSource } from './weight-set.ts';

/** Streams of one seed: changing how weights are drawn leaves the scores drawn as they were. */
const streams = { weights: 0, scores: 1, confidence: 2 } as const;

/**
 * Draws on a matrix, ready to go: weights from the set, uncertain scores from their intervals.
 *
 * @param weights shares of sum 1, as far as the set makes use of them
 * @param seed integer 0 … 2⁵³ − 1; the same seed gives the same bytes, in whatever portions it is advanced
 */
export function robustnessDraws(
  matrix: ValueMatrix,
  weights: Float64Array,
  set: WeightSet,
  seed: number,
): Simulation {
  return simulation(
    matrix.scenarioCount,
    scoreSource(matrix, createRandom(seed, streams.scores)),
    weightSource(set, weights, createRandom(seed, streams.weights)),
  );
}

/** Confidence factors for what the draws found, on scores drawn anew from the same seed. */
export function confidenceOf(
  matrix: ValueMatrix,
  { centralWeights, draws }: Robustness,
  seed: number,
): (number | null)[] {
  const scores = scoreSource(matrix, createRandom(seed, streams.confidence));
  return confidenceFactors(matrix.scenarioCount, scores, centralWeights, draws);
}
