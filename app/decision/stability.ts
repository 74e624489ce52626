import { rank, tieTolerance } from './ranking.ts';
import { type Totals, totalsOf } from './totals.ts';
import type { ValueMatrix } from './value-matrix.ts';

/** The weights (shares) of one criterion for which first place stays; the others are rescaled in proportion. */
export interface WeightStability {
  weight: number;
  from: number;
  to: number;
  /** Scenario that is alone first just below `from` / above `to`; `null` where the interval ends at 0 or 1. */
  takenOverBelowBy: number | null;
  takenOverAboveBy: number | null;
}

/**
 * For every criterion the exact interval of its weight in which the same scenarios are first (Mareschal 1988).
 *
 * With the criterion's weight at t, a scenario's total is the line `(1 − t)·rest + t·value`, where `rest` is
 * its total over the other criteria. So the interval ends where another line crosses the leader's.
 * - Where first place is shared and the lines differ, any change decides: the interval is the weight itself.
 * - Where the other weights are all 0, they share equally below 1 (as `reweigh` does).
 * - A single criterion always weighs 1; nothing takes over: 0–1.
 * - Compared are scenarios that have a total with the weight strictly between 0 and 1. Should the first
 *   not be among them (unknown on a criterion of weight 0), its place ends as soon as the weight moves.
 * - Several lines through one crossing: the one that is best beyond it; of identical lines, the first listed.
 *
 * Empty when no scenario has a total.
 */
export function weightStability(matrix: ValueMatrix, weights: Float64Array): WeightStability[] {
  const totals = totalsOf(matrix, weights);
  const first = rank(totals)[0];
  if (!first) return [];
  const rest = new Float64Array(matrix.scenarioCount);
  const compared: number[] = [];
  return Array.from(weights, (weight, criterion) => {
    if (weights.length === 1) return whole(weight);
    restTotals(matrix, weights, totals, criterion, rest, compared);
    return intervalOf(matrix, criterion, weight, first, rest, compared);
  });
}

function whole(weight: number): WeightStability {
  return { weight, from: 0, to: 1, takenOverBelowBy: null, takenOverAboveBy: null };
}

/** Totals over the other criteria, and who can be compared when the criterion has some of the weight. */
function restTotals(
  matrix: ValueMatrix,
  weights: Float64Array,
  { totals, counted }: Totals,
  criterion: number,
  rest: Float64Array,
  compared: number[],
): void {
  const { criterionCount: width, likely, unknown } = matrix;
  const weight = weights[criterion] as number;
  let others = 0;
  for (let j = 0; j < width; j++) if (j !== criterion) others += weights[j] as number;
  compared.length = 0;
  for (let i = 0; i < rest.length; i++) {
    const row = i * width;
    let isKnown = counted[i] === 1 && unknown[row + criterion] === 0;
    if (weight <= 0.5) {
      rest[i] = ((totals[i] as number) - weight * (likely[row + criterion] as number)) / others;
    } else {
      // Subtracting would leave rounding errors of the size of the little weight that is left.
      let sum = 0;
      for (let j = 0; j < width; j++) {
        if (j === criterion) continue;
        const share = others > 0 ? (weights[j] as number) / others : 1 / (width - 1);
        if (share > 0 && unknown[row + j] === 1) isKnown = false;
        sum += share * (likely[row + j] as number);
      }
      rest[i] = sum;
    }
    if (isKnown) compared.push(i);
  }
}

function intervalOf(
  matrix: ValueMatrix,
  criterion: number,
  weight: number,
  first: number[],
  rest: Float64Array,
  compared: number[],
): WeightStability {
  const { criterionCount: width, likely } = matrix;
  const restOf = (i: number) => rest[i] as number;
  const endOf = (i: number) => likely[i * width + criterion] as number;
  const [leader = 0] = first;
  const isOneLine = first.every(
    (i) =>
      compared.includes(i) &&
      Math.abs(restOf(i) - restOf(leader)) <= tieTolerance &&
      Math.abs(endOf(i) - endOf(leader)) <= tieTolerance,
  );
  if (!isOneLine) {
    const rivals = first.filter((i) => compared.includes(i));
    const near = rivals.length > 0 ? rivals : bestAt(compared, weight === 0 ? restOf : endOf);
    return {
      weight,
      from: weight,
      to: weight,
      takenOverBelowBy: weight > 0 ? most(near, (i) => restOf(i) - endOf(i)) : null,
      takenOverAboveBy: weight < 1 ? most(near, (i) => endOf(i) - restOf(i)) : null,
    };
  }
  const interval = whole(weight);
  let steepestBelow = 0;
  let steepestAbove = 0;
  for (const i of compared) {
    const leadAtZero = restOf(leader) - restOf(i);
    const leadAtOne = endOf(leader) - endOf(i);
    if (first.includes(i)) continue;
    const steepness = Math.abs(leadAtZero - leadAtOne);
    if (leadAtZero < -tieTolerance && leadAtOne > leadAtZero) {
      const crossing = Math.min(leadAtZero / (leadAtZero - leadAtOne), weight);
      const isSame = Math.abs(crossing - interval.from) <= tieTolerance;
      if (isSame ? steepness > steepestBelow : crossing > interval.from) {
        interval.from = crossing;
        interval.takenOverBelowBy = i;
        steepestBelow = steepness;
      }
    }
    if (leadAtOne < -tieTolerance && leadAtZero > leadAtOne) {
      const crossing = Math.max(leadAtZero / (leadAtZero - leadAtOne), weight);
      const isSame = Math.abs(crossing - interval.to) <= tieTolerance;
      if (isSame ? steepness > steepestAbove : crossing < interval.to) {
        interval.to = crossing;
        interval.takenOverAboveBy = i;
        steepestAbove = steepness;
      }
    }
  }
  return interval;
}

/** Those with the largest figure, equal ones all. */
function bestAt(scenarios: number[], figure: (scenario: number) => number): number[] {
  const best = Math.max(...scenarios.map(figure));
  return scenarios.filter((i) => best - figure(i) <= tieTolerance);
}

function most(scenarios: number[], figure: (scenario: number) => number): number | null {
  let found: number | null = null;
  for (const i of scenarios) if (found === null || figure(i) - figure(found) > tieTolerance) found = i;
  return found;
}
