import type { Criterion, Level } from './criterion.ts';
import type { Plan } from './plan.ts';
import { sorted } from './plan.ts';

/** A criterion where it stands in the tree. */
export interface TreeNode {
  criterion: Criterion;
  /** 0 for the top. */
  depth: number;
  /** Share of the siblings' swing points, 0–1; 0 when no sibling has points. */
  siblingShare: number;
  /** Product of shares down the tree: the weight of a leaf in the total, 0–1. */
  weightShare: number;
}

/** All criteria in reading order, parents before children, with their weights. */
export function criteriaTree(plan: Pick<Plan, 'criteria'>): TreeNode[] {
  const children = new Map<string | null, Criterion[]>();
  for (const criterion of sorted(plan.criteria)) {
    const siblings = children.get(criterion.parentId);
    if (siblings) siblings.push(criterion);
    else children.set(criterion.parentId, [criterion]);
  }
  const nodes: TreeNode[] = [];
  const visit = (parentId: string | null, depth: number, parentShare: number) => {
    const siblings = children.get(parentId) ?? [];
    const points = siblings.reduce((sum, criterion) => sum + (criterion.swingPoints ?? 0), 0);
    for (const criterion of siblings) {
      const siblingShare = points > 0 ? (criterion.swingPoints ?? 0) / points : 0;
      nodes.push({ criterion, depth, siblingShare, weightShare: siblingShare * parentShare });
      visit(criterion.id, depth + 1, siblingShare * parentShare);
    }
  };
  visit(null, 0, 1);
  return nodes;
}

/** The criteria that are scored, in reading order. */
export function leaves(plan: Pick<Plan, 'criteria'>): TreeNode[] {
  return criteriaTree(plan).filter((node) => node.criterion.kind === 'leaf');
}

/** The leaves that people give scores on, in reading order; the others are measured. */
export function judgedLeaves(plan: Pick<Plan, 'criteria'>): TreeNode[] {
  return leaves(plan).filter(({ criterion }) => criterion.measure === null);
}

/** The described levels of a leaf, from its worst end to its best. */
export function levelsOf(plan: Pick<Plan, 'levels'>, criterion: Criterion): Level[] {
  const direction = (criterion.best ?? 0) < (criterion.worst ?? 0) ? -1 : 1;
  return Object.values(plan.levels)
    .filter((level) => level.criterionId === criterion.id)
    .sort((a, b) => direction * (a.score - b.score));
}

/**
 * Points of a leaf's value function as `[share of the way from worst to best, value]`, from `[0, 0]` to
 * `[1, 1]`; just those two when it is the straight line. The leaf must have a range.
 */
export function valuePoints(plan: Pick<Plan, 'levels'>, criterion: Criterion): [number, number][] {
  const { worst, best } = criterion;
  if (worst === null || best === null || worst === best) throw new Error(`no range: ${criterion.id}`);
  const inner = levelsOf(plan, criterion)
    .filter((level) => level.value !== null && level.score !== worst && level.score !== best)
    .map((level): [number, number] => [(level.score - worst) / (best - worst), level.value ?? 0]);
  return [[0, 0], ...inner, [1, 1]];
}

/** Whether a score in the criterion's unit lies between its worst and best level. */
export function isInRange(criterion: Criterion, score: number): boolean {
  const { worst, best } = criterion;
  if (worst === null || best === null) return false;
  return Math.min(worst, best) <= score && score <= Math.max(worst, best);
}
