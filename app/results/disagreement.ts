import { type Disputed, discussFirst, fewestShownRaters, kendallW } from '../decision/disagreement.ts';
import { valueOfScore } from '../decision/scale.ts';
import { totalsOf } from '../decision/totals.ts';
import { centralScore } from '../decision/value-matrix.ts';
import { type Plan, ratingKey, sorted } from '../plan/plan.ts';
import type { Rater, Round } from '../plan/rating.ts';
import type { Problem } from './results.ts';

/** What the raters of a round said of one cell, lowest and highest, in the criterion's unit and as values 0–1. */
export interface CellSpread {
  raters: number;
  /** Worst and best score anybody gave (by value). */
  worst: number;
  best: number;
  lowest: number;
  highest: number;
}

/**
 * The spread of every cell (row-major as in the problem) over all raters of a revealed round; `null` for a cell
 * where fewer than two gave a score, or, in an anonymous round, so few that it would point at persons.
 */
export function spreads(plan: Plan, problem: Problem, round: Round): (CellSpread | null)[] {
  const raters = sorted(plan.raters);
  const fewest = round.anonymous ? fewestShownRaters : 2;
  return problem.scenarios.flatMap(({ id }) =>
    problem.leaves.map(({ criterion }, leaf): CellSpread | null => {
      if (round.status !== 'revealed') return null;
      const said = raters.flatMap((rater) => valueSaid(plan, problem, round, rater, id, leaf, criterion.id));
      if (said.length < fewest) return null;
      said.sort((a, b) => a.value - b.value);
      const [first, last] = [said[0], said[said.length - 1]];
      if (!first || !last) return null;
      return {
        raters: said.length,
        worst: first.score,
        best: last.score,
        lowest: first.value,
        highest: last.value,
      };
    }),
  );
}

/** What to discuss first: the cells that the raters see differently, by what hangs on it for the total and the ranking. */
export function disputes(
  problem: Problem,
  weights: Float64Array,
  found: readonly (CellSpread | null)[],
): Disputed[] {
  const end = (which: 'lowest' | 'highest') =>
    problem.likely.map((value, cell) => found[cell]?.[which] ?? value);
  return discussFirst(problem.likely, end('lowest'), end('highest'), weights, totalsOf(problem, weights));
}

/**
 * How alike the raters of a group order the scenarios, each by their own scores and the weights given (Kendall's W:
 * 1 all alike, 0 no common order). Raters without a score that counts are left out.
 *
 * @returns `null` when fewer than two raters can be compared
 */
export function concordance(
  plan: Plan,
  problem: Problem,
  weights: Float64Array,
  round: Round,
  groupId: string,
): { w: number; raters: number } | null {
  const totals = sorted(plan.raters)
    .filter((rater) => rater.groupId === groupId)
    .flatMap((rater) => {
      const own = problem.scenarios.map(({ id }) => totalOf(plan, problem, weights, round, rater, id));
      return own.every((total) => total !== null) ? [own] : [];
    });
  const w = kendallW(totals);
  return w === null ? null : { w, raters: totals.length };
}

function totalOf(
  plan: Plan,
  problem: Problem,
  weights: Float64Array,
  round: Round,
  rater: Rater,
  scenarioId: string,
): number | null {
  let total = 0;
  for (const [leaf, { criterion }] of problem.leaves.entries()) {
    const weight = weights[leaf] ?? 0;
    if (weight === 0) continue;
    const [said] = valueSaid(plan, problem, round, rater, scenarioId, leaf, criterion.id);
    if (!said) return null;
    total += weight * said.value;
  }
  // Equal totals must be equal however they were added up, or they would not share a rank.
  return Math.round(total * 1e12) / 1e12;
}

/** One or no score that a rater gave, with its value; outside the range that holds now it says nothing. */
function valueSaid(
  plan: Plan,
  problem: Problem,
  round: Round,
  rater: Rater,
  scenarioId: string,
  leaf: number,
  criterionId: string,
): { score: number; value: number }[] {
  const rating = plan.ratings[ratingKey(round.id, rater.id, scenarioId, criterionId)];
  const scale = problem.scales[leaf];
  const score = rating ? centralScore(rating) : null;
  if (score === null || !scale) return [];
  const value = valueOfScore(scale, score);
  return value === null ? [] : [{ score, value }];
}
