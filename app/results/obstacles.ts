import { activeScenarios } from '../plan/active-scenarios.ts';
import { criteriaTree, type TreeNode } from '../plan/criteria-tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Obstacle } from './results.ts';

/**
 * Why the plan can't be weighed yet, in reading order; empty when it can. What has the weight 0 is not in use
 * and need not be described, nor need anything under it.
 */
export function obstacles(plan: Pick<Plan, 'criteria' | 'scenarios'>): Obstacle[] {
  const nodes = criteriaTree(plan);
  const found: Obstacle[] = [];
  if (activeScenarios(plan).length === 0) found.push({ code: 'no_scenarios', criterionId: null });
  if (!nodes.some((node) => node.criterion.kind === 'leaf')) {
    found.push({ code: 'no_criteria', criterionId: null });
    return found;
  }
  const visit = (parent: TreeNode | null) => {
    const criterionId = parent?.criterion.id ?? null;
    const children = nodes.filter((node) => node.criterion.parentId === criterionId);
    if (parent && children.length === 0) found.push({ code: 'group_empty', criterionId });
    if (children.length > 0 && children.every((node) => node.criterion.swingPoints === 0)) {
      found.push({ code: 'all_weights_zero', criterionId });
    }
    for (const node of children) {
      const { criterion } = node;
      if (criterion.swingPoints === 0) continue;
      const report = (code: Obstacle['code']) => found.push({ code, criterionId: criterion.id });
      if (criterion.kind === 'group') {
        if (criterion.swingPoints === null && holdsLeaf(nodes, node)) report('weight_missing');
        if (criterion.swingPoints !== null || holdsLeaf(nodes, node)) visit(node);
        continue;
      }
      if (criterion.definition.trim() === '') report('definition_missing');
      if (criterion.unit === '') report('unit_missing');
      if (criterion.worst === null || criterion.best === null || criterion.worst === criterion.best) {
        report('range_missing');
      } else if (criterion.measure !== null && criterion.rangeAgreedOn === null) report('range_not_agreed');
      if (criterion.swingPoints === null) report('weight_missing');
    }
  };
  visit(null);
  return found;
}

function holdsLeaf(nodes: readonly TreeNode[], group: TreeNode): boolean {
  return nodes.some(
    (node) =>
      node.criterion.parentId === group.criterion.id &&
      (node.criterion.kind === 'leaf' || holdsLeaf(nodes, node)),
  );
}
