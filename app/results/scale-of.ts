import { type Scale, shareOfWay } from '../decision/scale.ts';
import { heldTo } from '../decision/value-function.ts';
import type { Score } from '../decision/value-matrix.ts';
import { valuePoints } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';

/** A leaf that has a range. */
export type RangedCriterion = Criterion & { worst: number; best: number };

export function hasRange(criterion: Criterion): criterion is RangedCriterion {
  const { worst, best } = criterion;
  return worst !== null && best !== null && worst !== best;
}

/**
 * The scale of a leaf. On a measured one a step of doubt has no meaning, and a figure beyond the agreed range is worth
 * what the end of the range is worth: neither more nor less than was agreed on, nor does the range follow it.
 *
 * @param scores the leaf's scores, to know how far beyond the range a measured one reaches
 */
export function scaleOf(
  plan: Pick<Plan, 'levels'>,
  criterion: RangedCriterion,
  scores: readonly Score[] = [],
): Scale {
  const { worst, best, step } = criterion;
  const points = valuePoints(plan, criterion);
  if (criterion.measure === null) return { worst, best, points, step, judged: true };
  const scale = { worst, best, points, step: null, judged: false };
  const shares = scores
    .flatMap(({ low, likely, high }) => [low, likely, high])
    .filter((figure) => figure !== null)
    .map((figure) => shareOfWay(scale, figure));
  return { ...scale, points: heldTo(points, Math.min(0, ...shares), Math.max(1, ...shares)) };
}
