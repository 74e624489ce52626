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
  const lines: Lines = {
    rest: new Float64Array(matrix.scenarioCount),
    end: new Float64Array(matrix.scenarioCount),
    compared: new Uint8Array(matrix.scenarioCount),
    first: new Uint8Array(matrix.scenarioCount),
  };
  for (const scenario of first) lines.first[scenario] = 1;
  const found: WeightStability[] = [];
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const weight = weights[criterion] as number;
    if (weights.length === 1) return [whole(weight)];
    writeLines(matrix, weights, totals, criterion, lines);
    const isWhole = isOneLine(first, lines);
    found.push(isWhole ? intervalOf(weight, first[0] as number, lines) : noInterval(weight, first, lines));
  }
  return found;
}

/**
 * Each scenario's total as a line in the weight of one criterion, from the total over the others (weight 0) to its
 * value (weight 1), and marks: whom it can be compared with, and who is first. Plain arrays, written anew for each
 * criterion: this runs while a slider moves, and must cost the same whatever ran before.
 */
interface Lines {
  rest: Float64Array;
  end: Float64Array;
  compared: Uint8Array;
  first: Uint8Array;
}

function whole(weight: number): WeightStability {
  return { weight, from: 0, to: 1, takenOverBelowBy: null, takenOverAboveBy: null };
}

function writeLines(
  matrix: ValueMatrix,
  weights: Float64Array,
  { totals, counted }: Totals,
  criterion: number,
  { rest, end, compared }: Lines,
): void {
  const { criterionCount: width, likely, unknown } = matrix;
  const weight = weights[criterion] as number;
  let others = 0;
  for (let j = 0; j < width; j++) if (j !== criterion) others += weights[j] as number;
  for (let i = 0; i < rest.length; i++) {
    const row = i * width;
    const value = likely[row + criterion] as number;
    let isKnown = counted[i] === 1 && unknown[row + criterion] === 0;
    if (weight <= 0.5) {
      rest[i] = ((totals[i] as number) - weight * value) / others;
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
    end[i] = value;
    compared[i] = isKnown ? 1 : 0;
  }
}

/** Whether all who are first can be compared and stay together whatever the weight. */
function isOneLine(first: readonly number[], { rest, end, compared }: Lines): boolean {
  const leader = first[0] as number;
  for (const i of first) {
    if (compared[i] === 0) return false;
    if (Math.abs((rest[i] as number) - (rest[leader] as number)) > tieTolerance) return false;
    if (Math.abs((end[i] as number) - (end[leader] as number)) > tieTolerance) return false;
  }
  return true;
}

/** Where another line crosses the leader's, nearest below and above the weight. */
function intervalOf(weight: number, leader: number, { rest, end, compared, first }: Lines): WeightStability {
  const leaderRest = rest[leader] as number;
  const leaderEnd = end[leader] as number;
  let from = 0;
  let to = 1;
  let below = -1;
  let above = -1;
  let steepestBelow = 0;
  let steepestAbove = 0;
  for (let i = 0; i < rest.length; i++) {
    if (compared[i] === 0 || first[i] === 1) continue;
    const leadAtZero = leaderRest - (rest[i] as number);
    const leadAtOne = leaderEnd - (end[i] as number);
    const steepness = Math.abs(leadAtZero - leadAtOne);
    if (leadAtZero < -tieTolerance && leadAtOne > leadAtZero) {
      const crossing = Math.min(leadAtZero / (leadAtZero - leadAtOne), weight);
      const isSame = Math.abs(crossing - from) <= tieTolerance;
      if (isSame ? steepness > steepestBelow : crossing > from) {
        from = crossing;
        below = i;
        steepestBelow = steepness;
      }
    }
    if (leadAtOne < -tieTolerance && leadAtZero > leadAtOne) {
      const crossing = Math.max(leadAtZero / (leadAtZero - leadAtOne), weight);
      const isSame = Math.abs(crossing - to) <= tieTolerance;
      if (isSame ? steepness > steepestAbove : crossing < to) {
        to = crossing;
        above = i;
        steepestAbove = steepness;
      }
    }
  }
  return {
    weight,
    from,
    to,
    takenOverBelowBy: below < 0 ? null : below,
    takenOverAboveBy: above < 0 ? null : above,
  };
}

/** First place is shared by lines that differ, or by one that can't be compared: it ends as soon as the weight moves. */
function noInterval(
  weight: number,
  first: readonly number[],
  { rest, end, compared }: Lines,
): WeightStability {
  const restOf = (i: number) => rest[i] as number;
  const endOf = (i: number) => end[i] as number;
  const everybody = Array.from(rest.keys()).filter((i) => compared[i] === 1);
  const rivals = first.filter((i) => compared[i] === 1);
  const near = rivals.length > 0 ? rivals : bestAt(everybody, weight === 0 ? restOf : endOf);
  return {
    weight,
    from: weight,
    to: weight,
    takenOverBelowBy: weight > 0 ? most(near, (i) => restOf(i) - endOf(i)) : null,
    takenOverAboveBy: weight < 1 ? most(near, (i) => endOf(i) - restOf(i)) : null,
  };
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
