import { itemAt } from '../plan/item-at.ts';
import { type Scale, valueOfScore, valueOfStep, valuesBetween } from './scale.ts';

/**
 * A score in the criterion's unit: exact (`likely` alone), uncertain (`low` ≤ `high`, perhaps `likely`
 * between), or unknown (all `null`).
 */
export interface Score {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
}

export const unknownScore: Score = { low: null, likely: null, high: null };

/**
 * Scores of all scenarios on all criteria, turned to values. Row-major: scenario i, criterion j at
 * `i * criterionCount + j`. Values are 0–1.
 */
export interface ValueMatrix {
  readonly scenarioCount: number;
  readonly criterionCount: number;
  readonly scales: readonly Scale[];
  readonly scores: readonly Score[];
  /** Least value the score can be worth; 0 where unknown. */
  readonly low: Float64Array;
  /** Value of the likely score, or of the middle of low–high; 0.5 where unknown (never part of a total). */
  readonly likely: Float64Array;
  readonly high: Float64Array;
  /** 1 where the score is unknown. */
  readonly unknown: Uint8Array;
  /** What one step of each criterion's score is worth as value ({@link valueOfStep}). */
  readonly stepValues: Float64Array;
}

/** The score that counts as exact: the likely one, else the middle; `null` when unknown. */
export function centralScore(score: Score): number | null {
  if (score.likely !== null) return score.likely;
  if (score.low === null || score.high === null) return null;
  return score.low + (score.high - score.low) / 2;
}

/**
 * Turns scores to values.
 *
 * @param scores row-major, one per scenario and criterion, every one inside its scale
 * @throws RangeError when a score lies outside its scale: whoever takes scores in refuses those first
 */
export function valueMatrix(scales: readonly Scale[], scores: readonly Score[]): ValueMatrix {
  const criterionCount = scales.length;
  const scenarioCount = criterionCount === 0 ? 0 : scores.length / criterionCount;
  const matrix = {
    scenarioCount,
    criterionCount,
    scales,
    scores,
    low: new Float64Array(scores.length),
    likely: new Float64Array(scores.length),
    high: new Float64Array(scores.length),
    unknown: new Uint8Array(scores.length),
    stepValues: Float64Array.from(scales, valueOfStep),
  };
  for (let i = 0; i < scenarioCount; i++) {
    scales.forEach((scale, j) => {
      const at = i * criterionCount + j;
      const score = itemAt(scores, at);
      const central = centralScore(score);
      const likely = central === null ? 0.5 : valueOfScore(scale, central);
      const between =
        central === null ? [0, 1] : valuesBetween(scale, score.low ?? central, score.high ?? central);
      if (likely === null || between === null) throw new RangeError(`score outside its scale at ${i}, ${j}`);
      matrix.likely[at] = likely;
      matrix.low[at] = between[0] as number;
      matrix.high[at] = between[1] as number;
      if (central === null) matrix.unknown[at] = 1;
    });
  }
  return matrix;
}
