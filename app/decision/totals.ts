import type { ValueMatrix } from './value-matrix.ts';

/**
 * `V(s) = Σ w_c · v_c(s)` for every scenario. Allocates nothing: `into` holds one total per scenario.
 *
 * @param values row-major values 0–1
 * @param weights shares of sum 1, one per criterion
 */
export function totalsInto(values: Float64Array, weights: Float64Array, into: Float64Array): void {
  const width = weights.length;
  const count = into.length;
  // Two scenarios at a time: the two sums don't wait for one another, which halves the time.
  for (let i = 0; i < count; i += 2) {
    const first = i * width;
    const second = i + 1 < count ? first + width : first;
    let firstTotal = 0;
    let secondTotal = 0;
    for (let j = 0; j < width; j++) {
      const weight = weights[j] as number;
      firstTotal += weight * (values[first + j] as number);
      secondTotal += weight * (values[second + j] as number);
    }
    into[i] = firstTotal;
    if (i + 1 < count) into[i + 1] = secondTotal;
  }
}

/**
 * Marks the scenarios that have a total: no score that counts (weight above 0) is unknown.
 *
 * @param into one mark per scenario
 */
export function countedInto(
  matrix: Pick<ValueMatrix, 'unknown'>,
  weights: Float64Array,
  into: Uint8Array,
): void {
  const width = weights.length;
  const { unknown } = matrix;
  for (let i = 0, at = 0; i < into.length; i++) {
    let counted = 1;
    for (let j = 0; j < width; j++, at++) {
      if (unknown[at] === 1 && (weights[j] as number) > 0) counted = 0;
    }
    into[i] = counted;
  }
}

/** Totals with likely scores, and which scenarios have one. */
export interface Totals {
  readonly totals: Float64Array;
  /** 1 where the total counts; where 0, `totals` holds nothing to be shown. */
  readonly counted: Uint8Array;
}

export function totalsOf(matrix: ValueMatrix, weights: Float64Array): Totals {
  const totals = new Float64Array(matrix.scenarioCount);
  const counted = new Uint8Array(matrix.scenarioCount);
  totalsInto(matrix.likely, weights, totals);
  countedInto(matrix, weights, counted);
  return { totals, counted };
}
