import { unknownScore, valueMatrix } from '../decision/value-matrix.ts';
import { normalised } from '../decision/weights.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves, type TreeNode } from '../plan/criteria-tree.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import { basisScores } from './basis-scores.ts';
import { obstacles } from './obstacles.ts';
import type { Preparation, ScoreBasis } from './results.ts';
import { hasRange, type RangedCriterion, scaleOf } from './scale-of.ts';

/**
 * From the plan to what is weighed, or every reason why it can't be weighed yet. Scenarios come in their own
 * order, leaves in reading order. A leaf of weight 0 takes part (its weight may be tried out) unless it has no
 * range yet, or none that is agreed on.
 */
export function prepare(plan: Plan, basis: ScoreBasis): Preparation {
  const found = obstacles(plan);
  if (found.length > 0) return { ready: false, obstacles: found };
  const inUse = leaves(plan).filter(isRanged);
  const weights = normalised(inUse.map((node) => node.weightShare));
  if (!weights) return { ready: false, obstacles: [{ code: 'all_weights_zero', criterionId: null }] };
  const scenarios = activeScenarios(plan);
  const scoreOf = basisScores(plan, basis);
  const given = scenarios.flatMap(({ id }) => inUse.map((node) => scoreOf(id, node.criterion.id)));
  const scores = given.map((score) => score ?? unknownScore);
  const scales = inUse.map(({ criterion }, leaf) => {
    const own = scenarios.map((_, scenario) => itemAt(scores, scenario * inUse.length + leaf));
    return scaleOf(plan, criterion, own);
  });
  const matrix = valueMatrix(scales, scores);
  const missing = Uint8Array.from(given, (score) => (score === null ? 1 : 0));
  return { ready: true, problem: { ...matrix, basis, scenarios, leaves: inUse, weights, missing } };
}

/** A range that is still the program's proposal can't be weighed, tried out or not. */
function isRanged(node: TreeNode): node is TreeNode & { criterion: RangedCriterion } {
  const { measure, rangeAgreedOn } = node.criterion;
  return hasRange(node.criterion) && (measure === null || rangeAgreedOn !== null);
}
