import { reweigh } from '#app/decision/weights.ts';
import type { TreeNode } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';

/**
 * Gives some leaves together a share of the whole; inside and outside, the others keep their proportions
 * (equal parts where all of them were 0).
 *
 * @param weights shares of sum 1; not changed
 * @param leaves the leaves that move together: one criterion, or all under a group
 * @param share 0–1
 */
export function reweighTogether(
  weights: Float64Array,
  leaves: readonly number[],
  share: number,
): Float64Array {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return reweigh(weights, only, share);
  const inside = new Set(leaves);
  const outside = Array.from(weights.keys()).filter((index) => !inside.has(index));
  const target = outside.length === 0 ? 1 : share;
  const result = new Float64Array(weights.length);
  spread(weights, leaves, target, result);
  spread(weights, outside, 1 - target, result);
  return result;
}

function spread(weights: Float64Array, indices: readonly number[], share: number, into: Float64Array): void {
  const sum = indices.reduce((total, index) => total + (weights[index] ?? 0), 0);
  for (const index of indices) {
    into[index] = sum > 0 ? (share * (weights[index] ?? 0)) / sum : share / indices.length;
  }
}

/** A row of the list of weights: a leaf, or a group with the leaves under it. */
export interface WeightRow {
  node: TreeNode;
  /** Indices among the weighed leaves. */
  leaves: number[];
}

/** Every criterion that can be weighed, groups before what lies under them. */
export function weightRows(nodes: readonly TreeNode[], leaves: readonly TreeNode[]): WeightRow[] {
  const indexOf = new Map(leaves.map(({ criterion }, index) => [criterion.id, index]));
  const parents = new Map(nodes.map(({ criterion }) => [criterion.id, criterion.parentId]));
  const under = new Map<string, number[]>();
  for (const [id, index] of indexOf) {
    for (let at: string | null = id; at; at = parents.get(at) ?? null) {
      const list = under.get(at);
      if (list) list.push(index);
      else under.set(at, [index]);
    }
  }
  return nodes.flatMap((node) => {
    const found = under.get(node.criterion.id);
    return found ? [{ node, leaves: found.sort((a, b) => a - b) }] : [];
  });
}

/** Sum of some leaves' weights. */
export function shareOf(weights: Float64Array, leaves: readonly number[]): number {
  return leaves.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
}

/** Shares are kept as points out of 100 with this many decimals: finer than anybody weighs. */
const pointDecimals = 6;

/**
 * Swing points that give each leaf its weight down the tree: every node gets its share of the whole, times 100.
 * Under a group that has come to 0 the points stay, so that its inner balance is not forgotten.
 */
export function pointsFor(
  plan: Plan,
  rows: readonly WeightRow[],
  weights: Float64Array,
): { criterionId: string; swingPoints: number }[] {
  const shares = new Map(rows.map(({ node, leaves }) => [node.criterion.id, shareOf(weights, leaves)]));
  return rows.flatMap(({ node: { criterion } }) => {
    const parentShare = criterion.parentId === null ? 1 : (shares.get(criterion.parentId) ?? 0);
    if (parentShare === 0) return [];
    const swingPoints = Number(((shares.get(criterion.id) ?? 0) * 100).toFixed(pointDecimals));
    return swingPoints === plan.criteria[criterion.id]?.swingPoints
      ? []
      : [{ criterionId: criterion.id, swingPoints }];
  });
}
