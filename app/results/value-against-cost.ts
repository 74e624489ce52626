import { tieTolerance } from '../decision/ranking.ts';
import { totalsInto, totalsOf } from '../decision/totals.ts';
import { centralScore } from '../decision/value-matrix.ts';
import { reweigh } from '../decision/weights.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Problem } from './results.ts';

/** A scenario with what it costs and what it is worth without counting the cost. */
export interface ValuePoint {
  scenario: number;
  /** The score on the cost criterion, in its unit. */
  cost: number;
  /** Value 0–1 of that score: more is better, whichever way the scale goes. */
  costValue: number;
  /** Total 0–1 over the other criteria, rescaled in proportion; with its least and largest. */
  value: number;
  low: number;
  high: number;
  /** Nobody else is at least as good in both and better in one. */
  isEfficient: boolean;
  /** Those that are. */
  beatenBy: number[];
}

/**
 * Value against cost, each on its own axis: what the money buys. Left out are scenarios whose cost is unknown, or
 * whose value hangs on an unknown score. Empty when the cost is the only criterion.
 */
export function valueAgainstCost(problem: Problem, weights: Float64Array, leaf: number): ValuePoint[] {
  const width = problem.criterionCount;
  if (width < 2) return [];
  const others = reweigh(weights, leaf, 0);
  const { totals, counted } = totalsOf(problem, others);
  const low = new Float64Array(problem.scenarioCount);
  const high = new Float64Array(problem.scenarioCount);
  totalsInto(problem.low, others, low);
  totalsInto(problem.high, others, high);
  const points = problem.scenarios.flatMap((_, scenario) => {
    const cell = scenario * width + leaf;
    const cost = centralScore(itemAt(problem.scores, cell));
    if (cost === null || counted[scenario] === 0) return [];
    const ends = { low: itemAt(low, scenario), high: itemAt(high, scenario) };
    return [
      { scenario, cost, costValue: itemAt(problem.likely, cell), value: itemAt(totals, scenario), ...ends },
    ];
  });
  return points.map((point) => {
    const beatenBy = points
      .filter((other) => {
        const gains = [other.costValue - point.costValue, other.value - point.value];
        return gains.every((gain) => gain >= -tieTolerance) && gains.some((gain) => gain > tieTolerance);
      })
      .map(({ scenario }) => scenario);
    return { ...point, isEfficient: beatenBy.length === 0, beatenBy };
  });
}
