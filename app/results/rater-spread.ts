import {
  type Disputed,
  discussFirst,
  fewestShownRaters,
  kendallW,
  type Spread,
  spreadOf,
} from '../decision/disagreement.ts';
import { valueOfScore } from '../decision/scale.ts';
import { totalsOf } from '../decision/totals.ts';
import { centralScore } from '../decision/value-matrix.ts';
import { type Plan, ratingKey, sorted } from '../plan/plan.ts';
import type { Problem } from './results.ts';

/** What several raters said about one cell. */
export interface CellSpread {
  scenario: number;
  leaf: number;
  /** In the criterion's unit; `null` when nobody gave a figure. */
  spread: Spread | null;
  /** Raters who said "ved ikke". */
  unknownCount: number;
  /** `false` while so few raters gave a figure that a distribution would point at persons. */
  mayBeShown: boolean;
}

/** How much the raters of a round agree, and what to talk about first. Indices are those of the problem. */
export interface RaterSpread {
  raterCount: number;
  /** Scenario × leaf, row-major. */
  cells: CellSpread[];
  /** Kendall's W per leaf: do they rank the scenarios alike; of those who gave every scenario a figure. */
  concordance: (number | null)[];
  /** Kendall's W over the raters' totals, of those who gave every cell that counts. */
  totalConcordance: number | null;
  /** Cells seen differently, the most decisive first ({@link discussFirst}). */
  discuss: Disputed[];
}

/**
 * The spread of what the raters of a round said, one group or all, against the totals of a problem.
 *
 * @param groupId `null` for everybody who took part
 * @param weights shares of sum 1, one per leaf
 */
export function raterSpread(
  plan: Plan,
  problem: Problem,
  weights: Float64Array,
  roundId: string,
  groupId: string | null,
): RaterSpread {
  const raters = sorted(plan.raters).filter((rater) => groupId === null || rater.groupId === groupId);
  const tables = raters
    .map((rater) => figuresOf(plan, problem, roundId, rater.id))
    .filter((table) => table.some((figure) => figure !== null));
  const cellCount = problem.scenarioCount * problem.criterionCount;
  const lowest = problem.likely.slice();
  const highest = problem.likely.slice();
  const cells = Array.from({ length: cellCount }, (_, cell): CellSpread => {
    const leaf = cell % problem.criterionCount;
    const given = tables.map((table) => table[cell] ?? null).filter((figure) => figure !== null);
    const figures = given.filter((figure) => figure !== 'unknown');
    const values = figures.map((figure) => valueOn(problem, leaf, figure));
    if (values.length > 0) {
      lowest[cell] = Math.min(...values);
      highest[cell] = Math.max(...values);
    }
    return {
      scenario: Math.floor(cell / problem.criterionCount),
      leaf,
      spread: spreadOf(figures),
      unknownCount: given.length - figures.length,
      mayBeShown: figures.length >= fewestShownRaters,
    };
  });
  return {
    raterCount: tables.length,
    cells,
    concordance: problem.leaves.map((_, leaf) => concordanceOn(problem, tables, leaf)),
    totalConcordance: kendallW(tables.flatMap((table) => totalsFrom(problem, weights, table))),
    discuss: discussFirst(problem.likely, lowest, highest, weights, totalsOf(problem, weights)),
  };
}

/** A rater's figures, row-major: the score in the criterion's unit, `unknown`, or `null` when not given. */
type Figure = number | 'unknown' | null;

function figuresOf(plan: Plan, problem: Problem, roundId: string, raterId: string): Figure[] {
  return problem.scenarios.flatMap((scenario) =>
    problem.leaves.map(({ criterion }): Figure => {
      const rating = plan.ratings[ratingKey(roundId, raterId, scenario.id, criterion.id)];
      return rating ? (centralScore(rating) ?? 'unknown') : null;
    }),
  );
}

function valueOn(problem: Problem, leaf: number, figure: number): number {
  const scale = problem.scales[leaf];
  const value = scale ? valueOfScore(scale, figure) : null;
  if (value === null) throw new RangeError(`score outside the scale of leaf ${leaf}`);
  return value;
}

function concordanceOn(problem: Problem, tables: Figure[][], leaf: number): number | null {
  const columns = tables.map((table) =>
    problem.scenarios.map((_, scenario) => table[scenario * problem.criterionCount + leaf] ?? null),
  );
  return kendallW(
    columns.flatMap((column) => {
      const figures = column.filter((figure) => typeof figure === 'number');
      // Judged by value: on a falling scale, too, the better scenario ranks higher.
      return figures.length === column.length
        ? [figures.map((figure) => valueOn(problem, leaf, figure))]
        : [];
    }),
  );
}

/** A rater's totals, as a list of one; empty when a cell that counts has no figure. */
function totalsFrom(problem: Problem, weights: Float64Array, table: Figure[]): number[][] {
  const totals: number[] = [];
  for (let scenario = 0; scenario < problem.scenarioCount; scenario++) {
    let total = 0;
    for (let leaf = 0; leaf < problem.criterionCount; leaf++) {
      const weight = weights[leaf] as number;
      if (weight === 0) continue;
      const figure = table[scenario * problem.criterionCount + leaf] ?? null;
      if (typeof figure !== 'number') return [];
      total += weight * valueOn(problem, leaf, figure);
    }
    totals.push(total);
  }
  return [totals];
}
