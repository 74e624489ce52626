import { certainDominancePairs, dominancePairs } from '../decision/dominance.ts';
import { smallestFlip } from '../decision/flip.ts';
import { weightStability } from '../decision/stability.ts';
import type { Flip, Problem, Stability } from './results.ts';

export { reweigh } from '../decision/weights.ts';

/** A fresh copy of the agreed weights: where every try-out begins. */
export function agreedWeights(problem: Problem): Float64Array {
  return problem.weights.slice();
}

/** Per leaf, the weights for which first place stays; empty when no scenario has a total. */
export function stability(problem: Problem, weights: Float64Array): Stability[] {
  return weightStability(problem, weights);
}

/** The smallest change of one score that gives another first place; see `smallestFlip` for what counts. */
export function flips(problem: Problem, weights: Float64Array): Flip | null {
  const flip = smallestFlip(problem, weights);
  if (!flip) return null;
  const { criterion, ...rest } = flip;
  return { ...rest, leaf: criterion };
}

/** Pairs [a, b]: a is nowhere worse than b and somewhere better, on the leaves with agreed weight. */
export function dominance(problem: Problem): [number, number][] {
  return dominancePairs(problem, problem.weights);
}

/** The pairs of {@link dominance} that hold whatever the uncertain and unknown scores turn out to be. */
export function certainDominance(problem: Problem): [number, number][] {
  return certainDominancePairs(problem, problem.weights);
}
