import { unknownScore, valueMatrix } from '../decision/value-matrix.ts';
import { normalised } from '../decision/weights.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves, type TreeNode, valuePoints } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import { basisScores } from './basis-scores.ts';
import { obstacles } from './obstacles.ts';
import type { Preparation, ScoreBasis } from './results.ts';

/**
 * From the plan to what is weighed, or every reason why it can't be weighed yet. Scenarios come in their own
 * order, leaves in reading order. A leaf of weight 0 takes part (its weight may be tried out) unless it has no
 * range yet.
 */
export function prepare(plan: Plan, basis: ScoreBasis): Preparation {
  const found = obstacles(plan);
  if (found.length > 0) return { ready: false, obstacles: found };
  const inUse = leaves(plan).filter(hasRange);
  const weights = normalised(inUse.map((node) => node.weightShare));
  if (!weights) return { ready: false, obstacles: [{ code: 'all_weights_zero', criterionId: null }] };
  const scenarios = activeScenarios(plan);
  const scoreOf = basisScores(plan, basis);
  const scores = scenarios.flatMap(({ id }) => inUse.map((node) => scoreOf(id, node.criterion.id)));
  const scales = inUse.map(({ criterion }) => ({
    worst: criterion.worst,
    best: criterion.best,
    points: valuePoints(plan, criterion),
    step: criterion.step,
    judged: true,
  }));
  const matrix = valueMatrix(
    scales,
    scores.map((score) => score ?? unknownScore),
  );
  const missing = Uint8Array.from(scores, (score) => (score === null ? 1 : 0));
  return { ready: true, problem: { ...matrix, basis, scenarios, leaves: inUse, weights, missing } };
}

type Ranged = TreeNode & { criterion: Criterion & { worst: number; best: number } };

function hasRange(node: TreeNode): node is Ranged {
  const { worst, best } = node.criterion;
  return worst !== null && best !== null && worst !== best;
}
