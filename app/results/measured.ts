import type { Score } from '../decision/value-matrix.ts';
import { unknownScore } from '../decision/value-matrix.ts';
import type { Measurement } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import { type PlanFigures, planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { isInRange, leaves } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { IndicatorCode } from '../plan/measure.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';

/** A leaf whose scores are a figure of the plan. */
export type MeasuredCriterion = Criterion & { measure: IndicatorCode };

export function isMeasured(criterion: Criterion): criterion is MeasuredCriterion {
  return criterion.measure !== null;
}

/** The measured leaves in reading order. */
export function measuredLeaves(plan: Pick<Plan, 'criteria'>): MeasuredCriterion[] {
  return leaves(plan)
    .map(({ criterion }) => criterion)
    .filter(isMeasured);
}

/** What the plan says of a scenario on a measured leaf; `null` while it doesn't say enough. */
export function measurementOf(
  figures: PlanFigures,
  criterion: MeasuredCriterion,
  scenarioId: string,
): Measurement | null {
  return indicators[criterion.measure].measure(figures, scenarioId);
}

/** A measurement as a score: exact where its ends meet; what can't be measured is unknown. */
export function scoreOfMeasurement(measurement: Measurement | null): Score {
  if (!measurement) return unknownScore;
  const { low, value, high } = measurement;
  return low === high ? { low: null, likely: value, high: null } : { low, likely: value, high };
}

/** A scenario that has left the range agreed on for a measured leaf. */
export interface BeyondRange {
  scenario: Scenario;
  criterion: MeasuredCriterion & { worst: number; best: number };
  /** The figure farthest beyond: the value itself, or an end of its interval; in the criterion's unit. */
  reached: number;
}

/** Who has left an agreed or proposed range, scenarios in their order. Ranges never follow: the group agrees new ones. */
export function beyondRange(plan: Plan): BeyondRange[] {
  const figures = planFigures(plan);
  const ranged = measuredLeaves(plan).flatMap((criterion) => {
    const { worst, best } = criterion;
    return worst === null || best === null ? [] : [{ ...criterion, worst, best }];
  });
  return activeScenarios(plan).flatMap((scenario) =>
    ranged.flatMap((criterion): BeyondRange[] => {
      const reached = farthestBeyond(criterion, measurementOf(figures, criterion, scenario.id));
      return reached === null ? [] : [{ scenario, criterion, reached }];
    }),
  );
}

/** The figure farthest beyond the criterion's range; `null` where all of the measurement lies in it. */
export function farthestBeyond(criterion: Criterion, measurement: Measurement | null): number | null {
  const { worst, best } = criterion;
  if (!measurement || worst === null || best === null) return null;
  const distance = (figure: number) =>
    Math.max(Math.min(worst, best) - figure, figure - Math.max(worst, best));
  const outside = [measurement.value, measurement.low, measurement.high].filter(
    (figure) => !isInRange(criterion, figure),
  );
  // Of two equally far the value itself stands first.
  return outside.reduce<number | null>(
    (farthest, figure) => (farthest === null || distance(figure) > distance(farthest) ? figure : farthest),
    null,
  );
}

/** Cells of measured leaves for which the plan doesn't say enough, scenarios in their order. */
export function unmeasured(plan: Plan): { scenario: Scenario; criterion: MeasuredCriterion }[] {
  const figures = planFigures(plan);
  const criteria = measuredLeaves(plan);
  return activeScenarios(plan).flatMap((scenario) =>
    criteria.flatMap((criterion) =>
      measurementOf(figures, criterion, scenario.id) === null ? [{ scenario, criterion }] : [],
    ),
  );
}
