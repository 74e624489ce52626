import type { Solver, SolverProgress } from '../solver/solver.ts';
import { breachesOf, costOfPlacement } from './placement-cost.ts';
import { proofProgramme } from './proof-programme.ts';
import { placementOfItems, type SearchModel } from './search-model.ts';
import type { BestFound } from './walk.ts';

/** Solvers add up in floating point: costs this near, as a share of the cost (of 1 at least), are the same. */
const sameCostShare = 1e-6;
/** Products of two choices that a solver has got through in time; beyond that its first bound takes too long. */
const productsMax = { atOnce: 10_000, perSecond: 200, ever: 60_000 } as const;

/** What is known of the cheapest placement. */
export interface Proof {
  best: BestFound;
  /** No placement that keeps every demand costs less. */
  lowerBound: number;
  proven: boolean;
}

/** Whether a proof has a chance: the programme grows with the pairs that have a flow and the places of each. */
export function isProvable(model: SearchModel, secondsMax: number): boolean {
  const { free, near, nearStart, placeStart } = model;
  const isFree = new Set(free);
  const countOf = (i: number) => (placeStart[i + 1] as number) - (placeStart[i] as number);
  let products = 0;
  for (const i of free) {
    for (const j of near.subarray(nearStart[i], nearStart[i + 1])) {
      if (j > i && isFree.has(j)) products += countOf(i) * countOf(j);
    }
  }
  const { atOnce, perSecond, ever } = productsMax;
  return products <= Math.min(ever, atOnce + perSecond * secondsMax);
}

/**
 * Proves a placement to be the cheapest, finds a cheaper one, or says how far off it is at most.
 *
 * @param best where the proof begins
 * @param bound what is known already
 */
export function prove(
  model: SearchModel,
  solver: Solver,
  best: BestFound,
  bound: number,
  options: {
    secondsMax: number;
    seed: number;
    isCancelled?: () => boolean;
    onProgress?: (progress: SolverProgress) => void;
  },
): Proof {
  const { programme, constantCost, columnsOf, placesOf } = proofProgramme(model);
  const { secondsMax, seed, isCancelled, onProgress } = options;
  const answer = solver.solve(programme, {
    secondsMax,
    seed,
    start: columnsOf(best.place),
    ...(isCancelled && { isCancelled }),
    ...(onProgress && {
      onProgress: ({ best: found, bound: known, seconds }) =>
        onProgress({
          ...progressOf(
            found === null ? null : found + constantCost,
            Math.max(bound, (known ?? bound) + constantCost),
          ),
          seconds,
        }),
    }),
  });
  // A placement that keeps every demand was found before: the programme has a solution.
  if (answer.status === 'infeasible') throw new Error('The proof contradicts a placement that stands');
  const found = 'values' in answer ? checked(model, placesOf(answer.values)) : null;
  const cheapest = found && found.cost < best.cost ? found : best;
  const known = answer.bound === null ? bound : Math.max(bound, answer.bound + constantCost);
  return proofOf(cheapest, known);
}

/** A bound as near as floating point can tell is a proof; it is never above the cost. */
export function proofOf(best: BestFound, bound: number): Proof {
  const proven = best.cost - bound <= sameCostShare * Math.max(1, Math.abs(best.cost));
  return { best, lowerBound: proven ? best.cost : bound, proven };
}

/** Best, bound and the gap between them as a share of the best; `null` where there is nothing to share. */
export function progressOf(best: number | null, bound: number): Omit<SolverProgress, 'seconds'> {
  if (best === null) return { best, bound, gap: null };
  const distance = Math.max(0, best - bound);
  return {
    best,
    bound: best - distance,
    gap: distance === 0 ? 0 : best === 0 ? null : distance / Math.abs(best),
  };
}

/** `null` for what a solver took for a placement within its tolerance but is none. */
function checked(model: SearchModel, place: Int32Array): BestFound | null {
  const placement = placementOfItems(model, place);
  if (breachesOf(model.problem, placement).length > 0) return null;
  return { place, cost: costOfPlacement(model.problem, placement) };
}
