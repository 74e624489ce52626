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
import { isInRange } from '../plan/criteria-tree.ts';
import { itemAt } from '../plan/item-at.ts';
import { type Plan, ratingKey, sorted } from '../plan/plan.ts';
import { isMeasured } from './measured.ts';
import type { Problem } from './results.ts';
import { isGroupShown } from './sayings.ts';

/** What several raters said about one cell. */
export interface CellSpread {
  scenario: number;
  leaf: number;
  /** In the criterion's unit; `null` when nobody gave a figure, or when it may not be shown. */
  spread: Spread | null;
  /** Raters who said "ved ikke"; `null` when it may not be shown. */
  unknownCount: number | null;
  /** `false` before the round is revealed, and where so few gave a figure without names that it would point at persons. */
  mayBeShown: boolean;
}

/**
 * How much the raters of a round agree, and what to talk about first. Indices are those of the problem. What may not
 * be shown is not in it, so that whoever draws it can't show it: nothing before the round is revealed, and of an
 * anonymous one neither a cell nor a concordance that rests on fewer than {@link fewestShownRaters}.
 */
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
  const round = plan.rounds[roundId];
  const isShown = round?.status === 'revealed' && (groupId === null || isGroupShown(plan, roundId, groupId));
  const fewest = round?.anonymous ? fewestShownRaters : 1;
  const shown = isShown && tables.length >= fewest ? tables : [];
  const cellCount = problem.scenarioCount * problem.criterionCount;
  const lowest = problem.likely.slice();
  const highest = problem.likely.slice();
  const cells = Array.from({ length: cellCount }, (_, cell): CellSpread => {
    const leaf = cell % problem.criterionCount;
    const given = tables.map((table) => table[cell] ?? null).filter((figure) => figure !== null);
    const figures = given.filter((figure) => figure !== 'unknown');
    const mayBeShown = isShown && figures.length >= fewest;
    const values = mayBeShown ? figures.map((figure) => valueOn(problem, leaf, figure)) : [];
    if (values.length > 0) {
      lowest[cell] = Math.min(...values);
      highest[cell] = Math.max(...values);
    }
    return {
      scenario: Math.floor(cell / problem.criterionCount),
      leaf,
      spread: mayBeShown ? spreadOf(figures) : null,
      unknownCount: mayBeShown ? given.length - figures.length : null,
      mayBeShown,
    };
  });
  return {
    raterCount: tables.length,
    cells,
    concordance: problem.leaves.map((_, leaf) => concordanceOn(problem, shown, leaf)),
    totalConcordance: kendallW(shown.flatMap((table) => totalsFrom(problem, weights, table))),
    discuss: discussFirst(problem.likely, lowest, highest, weights, totalsOf(problem, weights)),
  };
}

/**
 * A rater's figures, row-major: the score in the criterion's unit, `unknown`, or `null` when not given or given
 * before the range was narrowed to leave it outside.
 */
type Figure = number | 'unknown' | null;

function figuresOf(plan: Plan, problem: Problem, roundId: string, raterId: string): Figure[] {
  return problem.scenarios.flatMap((scenario) =>
    problem.leaves.map(({ criterion }): Figure => {
      // Nobody is asked for what is measured; what was said before it was is no disagreement.
      if (isMeasured(criterion)) return null;
      const rating = plan.ratings[ratingKey(roundId, raterId, scenario.id, criterion.id)];
      if (!rating) return null;
      const figure = centralScore(rating);
      return figure === null ? 'unknown' : isInRange(criterion, figure) ? figure : null;
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
      const cell = scenario * problem.criterionCount + leaf;
      const criterion = problem.leaves[leaf]?.criterion;
      if (criterion && isMeasured(criterion)) {
        // The same to every rater.
        if (problem.unknown[cell] === 1) return [];
        total += weight * (problem.likely[cell] as number);
        continue;
      }
      const figure = itemAt(table, cell);
      if (typeof figure !== 'number') return [];
      total += weight * valueOn(problem, leaf, figure);
    }
    // Equal totals must be equal however they were added up, or they would not share a rank.
    totals.push(Math.round(total * 1e12) / 1e12);
  }
  return [totals];
}
