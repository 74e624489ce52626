import type { Scale } from './scale.ts';
import type { Score, ValueMatrix } from './value-matrix.ts';

/**
 * Whether a score meets a minimum requirement: `open` where its interval holds both, or it is unknown.
 */
export type Fulfilment = 'met' | 'failed' | 'open';

/**
 * Whether a score is at least as good as required, in the direction of its scale.
 *
 * @param minimum in the criterion's unit ("mindst 7 m² pr. arbejdsplads"; at most, where less is better)
 */
export function fulfilment(scale: Scale, score: Score, minimum: number): Fulfilment {
  const isMet = (figure: number) => (scale.best > scale.worst ? figure >= minimum : figure <= minimum);
  const low = score.low ?? score.likely;
  const high = score.high ?? score.likely;
  if (low === null || high === null) {
    if (isMet(scale.worst)) return 'met';
    return isMet(scale.best) ? 'open' : 'failed';
  }
  if (isMet(low) && isMet(high)) return 'met';
  return isMet(low) || isMet(high) ? 'open' : 'failed';
}

/**
 * What every scenario makes of the requirements. A scenario that fails one is not admissible; its total is
 * still computed and shown.
 *
 * @param minimums one per criterion; `null` where nothing is required
 */
export function admissibility(
  matrix: ValueMatrix,
  minimums: readonly (number | null)[],
): { failed: number[]; open: number[] }[] {
  return Array.from({ length: matrix.scenarioCount }, (_, scenario) => {
    const answer: { failed: number[]; open: number[] } = { failed: [], open: [] };
    matrix.scales.forEach((scale, criterion) => {
      const minimum = minimums[criterion] ?? null;
      const score = matrix.scores[scenario * matrix.criterionCount + criterion];
      if (minimum === null || !score) return;
      const found = fulfilment(scale, score, minimum);
      if (found !== 'met') answer[found].push(criterion);
    });
    return answer;
  });
}
