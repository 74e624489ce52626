import type { Score } from '../decision/value-matrix.ts';
import { unknownScore } from '../decision/value-matrix.ts';
import type { Measurement } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import { type PlanFigures, planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves } from '../plan/criteria-tree.ts';
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
