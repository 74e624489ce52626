import { leastCost } from './dual-simplex.ts';
import { totalsOf } from './totals.ts';
import type { ValueMatrix } from './value-matrix.ts';
import { normalised } from './weights.ts';

/** Weights with which a scenario shares first place, and the largest change of one weight to get there. */
export interface WinningWeights {
  weights: Float64Array;
  /** Share; 0 when it is first already. */
  change: number;
}

/** Weights, their changes and leads are at most 1; twice that leaves room for rounding. */
const largestShare = 2;

/** Values this close are the same here: no judgement sees it, and the programme keeps its digits. */
const noDifference = 1e-6;

/**
 * What would have to be true: for every scenario the nearest weights at which it shares first place, so that
 * the largest change of a single weight is as small as can be, and, among those, the sum of changes.
 *
 * `null` where there are none: then some mix of the others beats it on every criterion. Compared are the
 * scenarios that have a total with the given weights, the others get `null` too; a criterion of weight 0 on
 * which one of those compared is unknown stays at 0.
 *
 * @param weights shares of sum 1
 */
export function winningWeights(matrix: ValueMatrix, weights: Float64Array): (WinningWeights | null)[] {
  return [...eachWinningWeights(matrix, weights)];
}

/** The same, scenario by scenario: each is a linear programme of its own, worked out when it is asked for. */
export function* eachWinningWeights(
  matrix: ValueMatrix,
  weights: Float64Array,
): Generator<WinningWeights | null, void> {
  const { criterionCount: width, likely, unknown } = matrix;
  const { counted } = totalsOf(matrix, weights);
  const compared = Array.from(counted.keys()).filter((i) => counted[i] === 1);
  const isOpen = Array.from(weights, (_, j) => compared.every((i) => unknown[i * width + j] === 0));
  // Variables: what each weight gains, what each loses, and the largest of these. All start at 0.
  const costs = [...new Array(2 * width).fill(0), 1];
  const secondCosts = [...new Array(2 * width).fill(1), 0];
  const unit = (...entries: [number, number][]) => {
    const row = new Array(2 * width + 1).fill(0);
    for (const [at, coefficient] of entries) row[at] = coefficient;
    return row;
  };
  const gainsEqualLosses = Array.from({ length: 2 * width + 1 }, (_, k) =>
    k < width ? 1 : k < 2 * width ? -1 : 0,
  );
  const frame: [number[], number][] = [
    [gainsEqualLosses, 0],
    [gainsEqualLosses.map((sign) => -sign), 0],
    ...Array.from(weights).flatMap((weight, j): [number[], number][] => [
      [unit([j, 1], [width + j, 1], [2 * width, -1]), 0],
      [unit([width + j, 1]), weight],
      ...(isOpen[j] ? [] : [[unit([j, 1]), 0] as [number[], number]]),
    ]),
  ];
  for (const [scenario, isCounted] of counted.entries()) {
    if (isCounted === 0) {
      yield null;
      continue;
    }
    const rivals = compared.filter((rival) => rival !== scenario);
    const leads = rivals.map((rival) =>
      Array.from(weights, (_, j) => {
        const lead = (likely[rival * width + j] as number) - (likely[scenario * width + j] as number);
        return Math.abs(lead) < noDifference ? 0 : lead;
      }),
    );
    const behind = leads.map((lead) => [...lead, ...lead.map((value) => -value), 0]);
    const room = leads.map(
      (lead) => -lead.reduce((sum, value, j) => sum + value * (weights[j] as number), 0),
    );
    const rows = [...behind, ...frame.map(([row]) => row)];
    const limits = [...room, ...frame.map(([, limit]) => limit)];
    const found = leastCost(costs, secondCosts, rows, limits, largestShare);
    yield found && changed(weights, found);
  }
}

function changed(weights: Float64Array, found: Float64Array): WinningWeights {
  const width = weights.length;
  const moved = weights.map((weight, j) =>
    Math.max(weight + (found[j] as number) - (found[width + j] as number), 0),
  );
  const next = normalised(moved) ?? moved;
  const change = next.reduce(
    (most, weight, j) => Math.max(most, Math.abs(weight - (weights[j] as number))),
    0,
  );
  return { weights: next, change };
}
