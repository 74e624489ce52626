import { fulfilment } from '#app/decision/requirements.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { type ScoreCell, type ScoreSource, scoreAt } from './score-source.ts';

/** What a reader should see of a score beside its figure. */
export interface ScoreFlags {
  /** Given before what is judged was changed. */
  isStale: boolean;
  /** The minimum requirement that it fails for certain, in the criterion's unit. */
  failed: number | null;
}

export function scoreFlags(criterion: Criterion, score: Score & { scaleRevision: number }): ScoreFlags {
  const { worst, best, step, minimum, scaleRevision } = criterion;
  const isStale = score.scaleRevision < scaleRevision;
  if (minimum === null || worst === null || best === null) return { isStale, failed: null };
  const scale = { worst, best, step, points: straight, judged: true };
  return { isStale, failed: fulfilment(scale, score, minimum) === 'failed' ? minimum : null };
}

/** Whether a requirement is met does not hang on what a score is worth. */
const straight: [number, number][] = [
  [0, 0],
  [1, 1],
];

/** The scores of a source that were given before what is judged was changed; of one criterion, or of all. */
export function staleCells(plan: Plan, source: ScoreSource, criterionId?: string): ScoreCell[] {
  const criteria = leaves(plan)
    .map(({ criterion }) => criterion)
    .filter(({ id, scaleRevision }) => scaleRevision > 0 && (criterionId ?? id) === id);
  const scenarios = activeScenarios(plan);
  return criteria.flatMap((criterion) =>
    scenarios.flatMap((scenario) => {
      const cell = { scenarioId: scenario.id, criterionId: criterion.id };
      const score = scoreAt(plan, source, cell);
      return score && scoreFlags(criterion, score).isStale ? [cell] : [];
    }),
  );
}
