import { fulfilment } from '#app/decision/requirements.ts';
import { plainNumber } from '#app/i18n/score-words.ts';
import type { Language } from '#app/i18n/texts.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { judgedLeaves } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { hasRange, scaleOf } from '#app/results/scale-of.ts';
import { type ScoreCell, type ScoreSource, scoreAt } from './score-source.ts';

/** What a reader should see of a score beside its figure. */
export interface ScoreFlags {
  /** Given before what is judged was changed. */
  isStale: boolean;
  /** The minimum requirement that it fails for certain, in the criterion's unit. */
  failed: number | null;
}

export function scoreFlags(criterion: Criterion, score: Score & { scaleRevision: number }): ScoreFlags {
  const isStale = score.scaleRevision < criterion.scaleRevision;
  return { isStale, failed: failedMinimum(criterion, score) };
}

/** The minimum requirement that a score fails for certain; whether it does hangs on no value function. */
export function failedMinimum(criterion: Criterion, score: Score): number | null {
  const { minimum } = criterion;
  if (minimum === null || !hasRange(criterion)) return null;
  return fulfilment(scaleOf({ levels: {} }, criterion), score, minimum) === 'failed' ? minimum : null;
}

/** "< 3": worse than the requirement. */
export function requirementMark(language: Language, { worst, best }: Criterion, minimum: number): string {
  return `${(best ?? 0) > (worst ?? 0) ? '<' : '>'} ${plainNumber(language, minimum)}`;
}

/** The scores of a source that were given before what is judged was changed; of one criterion, or of all. */
export function staleCells(plan: Plan, source: ScoreSource, criterionId?: string): ScoreCell[] {
  const criteria = judgedLeaves(plan)
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
