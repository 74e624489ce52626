import { median } from '../decision/quantile.ts';
import { centralScore, type Score } from '../decision/value-matrix.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import { agreementKey, type Plan } from '../plan/plan.ts';
import type { Rating } from '../plan/rating.ts';
import { isMeasured, measurementOf, scoreOfMeasurement } from './measured.ts';
import type { ScoreBasis } from './results.ts';

/**
 * The score that stands for a scenario and criterion on a basis; `null` when none was ever given. A measured one lies
 * beyond the criterion's range where the scenario does, and is unknown where the plan says too little.
 */
export type ScoreLookup = (scenarioId: string, criterionId: string) => Score | null;

/**
 * Measured criteria are the same on every basis: what the plan says now, whatever anybody said of them before they were
 * measured. Of the others what was given.
 */
export function basisScores(plan: Plan, basis: ScoreBasis): ScoreLookup {
  const given = givenScores(plan, basis);
  const figures = planFigures(plan);
  return (scenarioId, criterionId) => {
    const criterion = plan.criteria[criterionId];
    if (!criterion || !isMeasured(criterion)) return given(scenarioId, criterionId);
    return scoreOfMeasurement(measurementOf(figures, criterion, scenarioId));
  };
}

/**
 * The agreed scores as they stand, or per cell the median of what a group's raters said in a round: of their
 * lows, likelies and highs each (an exact score is all three). Raters who said "ved ikke" are left out of the
 * median; a cell where everybody did is unknown.
 */
function givenScores(plan: Plan, basis: ScoreBasis): ScoreLookup {
  if (basis.kind === 'agreed') {
    return (scenarioId, criterionId) => plan.agreements[agreementKey(scenarioId, criterionId)] ?? null;
  }
  const cells = new Map<string, Rating[]>();
  for (const rating of Object.values(plan.ratings)) {
    if (rating.roundId !== basis.roundId) continue;
    if (plan.raters[rating.raterId]?.groupId !== basis.groupId) continue;
    const key = agreementKey(rating.scenarioId, rating.criterionId);
    const cell = cells.get(key);
    if (cell) cell.push(rating);
    else cells.set(key, [rating]);
  }
  return (scenarioId, criterionId) => {
    const ratings = cells.get(agreementKey(scenarioId, criterionId));
    return ratings ? medianScore(ratings) : null;
  };
}

/** Median of scores, part by part; unknown when all are. */
export function medianScore(scores: readonly Score[]): Score {
  const known = scores.flatMap((score) => {
    const central = centralScore(score);
    return central === null
      ? []
      : [{ low: score.low ?? central, likely: central, high: score.high ?? central }];
  });
  const low = median(known.map((score) => score.low));
  const high = median(known.map((score) => score.high));
  const likely = median(known.map((score) => score.likely));
  return low === high ? { low: null, likely, high: null } : { low, likely, high };
}
