import type { AllocationProblem, Placement } from './allocation-problem.ts';
import { breachesOf, costOfPlacement } from './placement-cost.ts';
import { type SearchLimits, searchPlacement } from './placement-search.ts';
import { placementOfItems, placesOfItems, searchModel } from './search-model.ts';

/** What giving up one fixed place would change. */
export interface WishCost {
  /** Function by number, and the place it is fixed to. */
  function: number;
  place: number;
  /** Cheapest placement found without the wish, and its cost; at most the cost with it. */
  placement: Placement;
  cost: number;
  /** What the wish costs: cost with it − cost without it, ≥ 0. */
  price: number;
}

/**
 * What each fixed wish costs: the search again without it, begun from the placement that keeps it. A search, not
 * a proof: the true price may be higher.
 *
 * @param placement keeps every demand; else there is nothing to compare with and the list is empty
 * @param limits of each search; without any it goes on until nothing better has come for a while
 */
export function wishCosts(
  problem: AllocationProblem,
  placement: Placement,
  seed: number,
  limits: SearchLimits = { isPatient: true },
): WishCost[] {
  if (breachesOf(problem, placement).length > 0) return [];
  const costWith = costOfPlacement(problem, placement);
  return [...problem.fixed.entries()].flatMap(([i, place]): WishCost[] => {
    if (place < 0 || limits.mustEnd?.()) return [];
    const fixed = problem.fixed.with(i, -1);
    const freed = { ...problem, fixed };
    const model = searchModel(freed);
    const best = model && searchPlacement(model, seed, limits, placesOfItems(model, placement)).best;
    const found = model && best ? placementOfItems(model, best.place) : placement;
    const cost = Math.min(costWith, costOfPlacement(freed, found));
    return [{ function: i, place, placement: found, cost, price: costWith - cost }];
  });
}
