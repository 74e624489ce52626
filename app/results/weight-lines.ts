import { tieTolerance } from '../decision/ranking.ts';
import { totalsOf } from '../decision/totals.ts';
import { reweigh } from '../decision/weights.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Problem } from './results.ts';

/** A scenario's total as one weight goes from 0 to 1, the others rescaled in proportion: a straight line. */
export interface WeightLine {
  scenario: number;
  /** Total 0–1 when the weight is 0, and when it is all. */
  atNone: number;
  atAll: number;
}

/** Where two lines cross. */
export interface Crossing {
  /** The weight there, 0–1, and the total both have. */
  share: number;
  total: number;
  scenarios: [number, number];
  /** First place changes here. */
  isFirst: boolean;
}

export interface WeightLines {
  /** The weight as it is. */
  share: number;
  lines: WeightLine[];
  crossings: Crossing[];
}

/** Lines of the scenarios that have a total whatever the weight, and their crossings by weight. */
export function weightLines(problem: Problem, weights: Float64Array, leaf: number): WeightLines {
  const none = reweigh(weights, leaf, 0);
  const between = reweigh(weights, leaf, 0.5);
  const rest = totalsOf(problem, none);
  const { counted } = totalsOf(problem, between);
  const lines = Array.from(counted.keys())
    .filter((scenario) => counted[scenario] === 1)
    .map((scenario) => ({
      scenario,
      atNone: itemAt(rest.totals, scenario),
      atAll: itemAt(problem.likely, scenario * problem.criterionCount + leaf),
    }));
  const crossings = lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b): Crossing[] => {
      const before = a.atNone - b.atNone;
      const after = a.atAll - b.atAll;
      if (before * after >= 0) return [];
      const share = before / (before - after);
      const total = totalAt(a, share);
      const isFirst = lines.every((line) => totalAt(line, share) <= total + tieTolerance);
      return [{ share, total, scenarios: [a.scenario, b.scenario], isFirst }];
    }),
  );
  crossings.sort((a, b) => a.share - b.share);
  return { share: itemAt(weights, leaf), lines, crossings };
}

/** Total at a weight, 0–1. */
export function totalAt({ atNone, atAll }: WeightLine, share: number): number {
  return atNone + share * (atAll - atNone);
}
