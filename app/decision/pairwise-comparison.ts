/** How far three comparisons are from agreeing with one another. */
export interface Triad {
  criteria: [number, number, number];
  /** 0 = they agree, towards 1 = they contradict (Koczkodaj 1993): 1 − min(x, 1/x), x = a_ij · a_jk / a_ik. */
  inconsistency: number;
}

/** Weights arrived at by comparing criteria two by two (AHP), and how well the comparisons agree. */
export interface PairwiseWeights {
  /** Principal eigenvector, sum 1. */
  weights: Float64Array;
  /** Principal eigenvalue: the number of criteria when all comparisons agree, more otherwise. */
  lambdaMax: number;
  /** (λmax − n) / (n − 1). */
  consistencyIndex: number;
  /** Consistency index over Saaty's random index; 0 for one or two criteria, `null` beyond the table. */
  consistencyRatio: number | null;
  /** Every triad that does not agree, worst first. */
  triads: Triad[];
}

/** Above this ratio the comparisons should be looked at again: a warning that names the worst triads, no block. */
export const consistencyRatioLimit = 0.1;

/**
 * Mean consistency index of random matrices of 3 to 15 criteria (Saaty 2005, *Theory and Applications of the
 * Analytic Network Process*). Other tables differ in the second decimal, so say which one stands behind a ratio.
 */
const randomIndex = [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];

/** Two figures that belong together differ by no more than this share of themselves. */
const sameRatio = 1e-9;

/**
 * Weights from pairwise comparisons: a helper to arrive at swing weights, never a way to score scenarios.
 *
 * @param matrix a_ij > 0 says how many times as much i's swing means as j's; a_ji = 1 / a_ij, a_ii = 1
 * @throws RangeError when the matrix is not such a one
 */
export function pairwiseWeights(matrix: readonly (readonly number[])[]): PairwiseWeights {
  const size = matrix.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? Number.NaN;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const product = at(i, j) * at(j, i);
      const isReciprocal = at(i, j) > 0 && Math.abs(product - 1) <= sameRatio;
      if (!isReciprocal || matrix[i]?.length !== size) throw new RangeError(`not reciprocal at ${i}, ${j}`);
    }
  }
  const { vector: weights, value: lambdaMax } = principalEigenvector(size, at);
  const consistencyIndex = size > 1 ? Math.max((lambdaMax - size) / (size - 1), 0) : 0;
  const index = randomIndex[size - 3];
  const ratio = index === undefined ? null : consistencyIndex / index;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: size < 3 ? 0 : ratio,
    triads: triadsOf(size, at),
  };
}

/** Power iteration; a positive matrix has one largest eigenvalue, so it always converges (Perron). */
function principalEigenvector(
  size: number,
  at: (i: number, j: number) => number,
): { vector: Float64Array; value: number } {
  let vector = new Float64Array(size).fill(1 / size);
  let value = size;
  for (let round = 0; round < 10_000; round++) {
    const next = vector.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += at(i, j) * (vector[j] as number);
      return sum;
    });
    // The old vector sums to 1, so the sum of the new one is the eigenvalue in the limit.
    value = next.reduce((sum, part) => sum + part, 0);
    const shares = next.map((part) => part / value);
    const moved = shares.reduce((most, part, i) => Math.max(most, Math.abs(part - (vector[i] as number))), 0);
    vector = shares;
    if (moved < 1e-16) break;
  }
  return { vector, value };
}

function triadsOf(size: number, at: (i: number, j: number) => number): Triad[] {
  const triads: Triad[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      for (let k = j + 1; k < size; k++) {
        const x = (at(i, j) * at(j, k)) / at(i, k);
        const inconsistency = 1 - Math.min(x, 1 / x);
        if (inconsistency > sameRatio) triads.push({ criteria: [i, j, k], inconsistency });
      }
    }
  }
  return triads.sort((a, b) => b.inconsistency - a.inconsistency);
}
