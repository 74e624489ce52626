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
  /** The largest share of the distance to another scenario that this alone can close; 1 = it changes places. */
  effectOnRanking: number;
}

/**
 * What to discuss first: cells by disagreement × weight × effect on the ranking, those that alone can change
 * a place before all others. Without a total nothing can be said of the ranking, so the effect is 0.
 *
 * @param values row-major values 0–1 that the totals rest on (the agreed ones, or the group's medians)
 * @param lowest row-major, lowest and
 * @param highest highest value that a rater gave
 */
export function discussFirst(
  values: Float64Array,
  lowest: Float64Array,
  highest: Float64Array,
  weights: Float64Array,
  totals: Totals,
): Disputed[] {
  const width = weights.length;
  const disputed = Array.from(values, (value, cell): Disputed => {
    const scenario = Math.floor(cell / width);
    const criterion = cell % width;
    const weight = weights[criterion] as number;
    const disagreement = (highest[cell] as number) - (lowest[cell] as number);
    const reachUp = weight * ((highest[cell] as number) - value);
    const reachDown = weight * (value - (lowest[cell] as number));
    return {
      scenario,
      criterion,
      disagreement,
      effectOnTotal: disagreement * weight,
      effectOnRanking: largestClosedShare(totals, scenario, reachUp, reachDown),
    };
  });
  const changesPlace = (cell: Disputed) => (cell.effectOnRanking === 1 ? 1 : 0);
  const priority = (cell: Disputed) => cell.effectOnTotal * cell.effectOnRanking;
  return disputed
    .filter((cell) => cell.disagreement > tieTolerance)
    .sort(
      (a, b) =>
        changesPlace(b) - changesPlace(a) || priority(b) - priority(a) || b.effectOnTotal - a.effectOnTotal,
    );
}

function largestClosedShare(
  { totals, counted }: Totals,
  scenario: number,
  reachUp: number,
  reachDown: number,
): number {
  let largest = 0;
  if (counted[scenario] === 0) return largest;
  for (let rival = 0; rival < totals.length; rival++) {
    if (rival === scenario || counted[rival] === 0) continue;
    const gap = (totals[rival] as number) - (totals[scenario] as number);
    const reach = Math.max(gap > 0 ? reachUp : reachDown, Math.abs(gap) <= tieTolerance ? reachUp : 0);
    if (reach <= tieTolerance) continue;
    largest = Math.max(largest, reach >= Math.abs(gap) - tieTolerance ? 1 : reach / Math.abs(gap));
  }
  return largest;
}
