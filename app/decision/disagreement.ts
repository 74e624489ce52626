import { quantile } from './quantile.ts';
import { tieTolerance } from './ranking.ts';
import type { Totals } from './totals.ts';

/** How the figures of several raters lie. In the unit of the figures. */
export interface Spread {
  count: number;
  least: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  most: number;
}

/** Below this many raters a distribution is not shown: it would point at persons. */
export const fewestShownRaters = 5;

/** `null` of nobody. Range = most − least, interquartile range = upperQuartile − lowerQuartile. */
export function spreadOf(figures: readonly number[]): Spread | null {
  const at = (share: number) => quantile(figures, share) ?? 0;
  if (figures.length === 0) return null;
  return {
    count: figures.length,
    least: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    most: at(1),
  };
}

/**
 * Kendall's coefficient of concordance W with the correction for ties: 1 when all raters rank alike, 0 when
 * their ranks cancel out. Equal figures share the mean of their ranks.
 *
 * @param figures one row per rater, one figure per subject; only their order within a rater counts
 * @returns `null` for fewer than two raters or subjects, and when every rater gives all subjects the same
 */
export function kendallW(figures: readonly (readonly number[])[]): number | null {
  const raters = figures.length;
  const subjects = figures[0]?.length ?? 0;
  if (raters < 2 || subjects < 2) return null;
  const sums = new Float64Array(subjects);
  let ties = 0;
  for (const row of figures) {
    if (row.length !== subjects) throw new RangeError('every rater must have every subject');
    row.forEach((figure, subject) => {
      const below = row.filter((other) => other < figure).length;
      const equal = row.filter((other) => other === figure).length;
      sums[subject] = (sums[subject] as number) + below + (equal + 1) / 2;
      // Summed over the members of a tie of t: t·(t² − 1) = t³ − t.
      ties += equal * equal - 1;
    });
  }
  const squares = sums.reduce((sum, ranks) => sum + ranks * ranks, 0);
  const above = 12 * squares - 3 * raters ** 2 * subjects * (subjects + 1) ** 2;
  const below = raters ** 2 * subjects * (subjects ** 2 - 1) - raters * ties;
  return below > 0 ? Math.min(Math.max(above / below, 0), 1) : null;
}

/** One cell that a group sees differently, and what hangs on it. */
export interface Disputed {
  scenario: number;
  criterion: number;
  /** Difference between the highest and the lowest value anybody gave, 0–1. */
  disagreement: number;
  /** Disagreement × weight: how far the scenario's total moves between the two, 0–1. */
  effectOnTotal: number;
  /** Share of the other scenarios whose place relative to this one depends on it, 0–1. */
  effectOnRanking: number;
}

/**
 * What to discuss first: cells by disagreement × weight × effect on the ranking. The effect is the share of
 * rivals whose total lies within what the scenario's own total sweeps between its lowest and highest value
 * (the rest staying as it is; without a total nothing can be said, so 0). Cells that move nobody's place come after all that do, by disagreement × weight.
 *
 * @param values row-major values 0–1 that the totals rest on (the group's medians)
 * @param lowest row-major, lowest and
 * @param highest highest value that a rater gave
 */
export function discussFirst(
  values: Float64Array,
  lowest: Float64Array,
  highest: Float64Array,
  weights: Float64Array,
  { totals, counted }: Totals,
): Disputed[] {
  const width = weights.length;
  const disputed = Array.from(values, (value, cell): Disputed => {
    const scenario = Math.floor(cell / width);
    const criterion = cell % width;
    const weight = weights[criterion] as number;
    const least = (totals[scenario] as number) + weight * ((lowest[cell] as number) - value);
    const most = (totals[scenario] as number) + weight * ((highest[cell] as number) - value);
    const isPassed = (total: number, i: number) =>
      i !== scenario && counted[i] === 1 && least <= total + tieTolerance && total <= most + tieTolerance;
    const passed = counted[scenario] === 1 ? totals.filter(isPassed).length : 0;
    const disagreement = (highest[cell] as number) - (lowest[cell] as number);
    return {
      scenario,
      criterion,
      disagreement,
      effectOnTotal: disagreement * weight,
      effectOnRanking: totals.length > 1 ? passed / (totals.length - 1) : 0,
    };
  });
  const priority = (cell: Disputed) => cell.effectOnTotal * cell.effectOnRanking;
  return disputed
    .filter((cell) => cell.disagreement > tieTolerance)
    .sort((a, b) => priority(b) - priority(a) || b.effectOnTotal - a.effectOnTotal);
}
