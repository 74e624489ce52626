import type { Score } from '../decision/value-matrix.ts';
import type { Label } from '../i18n/label.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { isInRange } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type MeasuredCriterion, measuredLeaves, measurementOf, scoreOfMeasurement } from './measured.ts';
import type { Problem } from './results.ts';
import { lettersOf } from './wording.ts';

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
      const score = scoreOfMeasurement(measurementOf(figures, criterion, scenario.id));
      const reached = farthestBeyond(criterion, score);
      return reached === null ? [] : [{ scenario, criterion, reached }];
    }),
  );
}

/** The figure of a score farthest beyond the criterion's range; `null` where all of it lies inside, or isn't known. */
export function farthestBeyond(criterion: Criterion, { low, likely, high }: Score): number | null {
  const { worst, best } = criterion;
  if (worst === null || best === null) return null;
  const distance = (figure: number) =>
    Math.max(Math.min(worst, best) - figure, figure - Math.max(worst, best));
  const known = [likely, low, high].filter((figure) => figure !== null);
  const outside = known.filter((figure) => !isInRange(criterion, figure));
  // Of two equally far the value itself stands first.
  return outside.reduce<number | null>(
    (farthest, figure) => (farthest === null || distance(figure) > distance(farthest) ? figure : farthest),
    null,
  );
}

/** Per measured leaf that somebody has left the range of, a sentence that says who; for whoever reads the result. */
export function beyondSentences(problem: Problem): { label: Label; criterionId: string }[] {
  return problem.leaves.flatMap(({ criterion }, leaf) => {
    if (criterion.measure === null) return [];
    const beyond = problem.scenarios.flatMap((_, scenario) => {
      const score = problem.scores[scenario * problem.criterionCount + leaf];
      return score && farthestBeyond(criterion, score) !== null ? [scenario] : [];
    });
    if (beyond.length === 0) return [];
    const params = { criterion: criterion.name, scenarios: lettersOf(problem, beyond) };
    return [{ label: { key: 'result.beyond', params }, criterionId: criterion.id }];
  });
}
