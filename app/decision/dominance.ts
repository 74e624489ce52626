import { tieTolerance } from './ranking.ts';
import type { ValueMatrix } from './value-matrix.ts';

/**
 * Pairs [a, b] where a is at least as good as b on every criterion that counts and better on one, whatever the
 * weights. With likely scores; an unknown one counts as worst for a and best for b.
 *
 * @param counts one mark per criterion: 0 leaves it out (weight 0)
 */
export function dominancePairs(matrix: ValueMatrix, counts: ArrayLike<number>): [number, number][] {
  const { likely, low, high, unknown } = matrix;
  return pairs(
    matrix,
    counts,
    (at) => (unknown[at] === 1 ? low[at] : likely[at]) as number,
    (at) => (unknown[at] === 1 ? high[at] : likely[at]) as number,
  );
}

/** As {@link dominancePairs}, and so for every value that the uncertain and unknown scores may take. */
export function certainDominancePairs(matrix: ValueMatrix, counts: ArrayLike<number>): [number, number][] {
  const { low, high } = matrix;
  return pairs(
    matrix,
    counts,
    (at) => low[at] as number,
    (at) => high[at] as number,
  );
}

function pairs(
  { scenarioCount, criterionCount }: ValueMatrix,
  counts: ArrayLike<number>,
  atLeast: (cell: number) => number,
  atMost: (cell: number) => number,
): [number, number][] {
  const found: [number, number][] = [];
  for (let a = 0; a < scenarioCount; a++) {
    for (let b = 0; b < scenarioCount; b++) {
      if (a === b) continue;
      let isBetter = false;
      let isWorse = false;
      for (let j = 0; j < criterionCount && !isWorse; j++) {
        if (!counts[j]) continue;
        const lead = atLeast(a * criterionCount + j) - atMost(b * criterionCount + j);
        if (lead < -tieTolerance) isWorse = true;
        else if (lead > tieTolerance) isBetter = true;
      }
      if (isBetter && !isWorse) found.push([a, b]);
    }
  }
  return found;
}
