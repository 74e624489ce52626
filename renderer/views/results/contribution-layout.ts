import type { TreeNode } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { shareOf } from './try-out.ts';

/** A part of every bar: one criterion, or the criteria under one at the top of the tree. */
export interface Segment {
  key: string;
  title: string;
  leaves: readonly number[];
}

/** More parts than this can't be told apart in a bar. */
const maxSegments = 12;
/** More bars than this are no picture; all stand in the numbers. */
export const maxBars = 12;

/** The parts of the bars: the leaves when they are few, else the top of the tree. */
export function segmentsOf(plan: Plan, leaves: readonly TreeNode[]): Segment[] {
  if (leaves.length <= maxSegments) {
    return leaves.map(({ criterion }, index) => ({
      key: criterion.id,
      title: criterion.name,
      leaves: [index],
    }));
  }
  const tops = new Map<string, { title: string; leaves: number[] }>();
  leaves.forEach(({ criterion }, index) => {
    let top = criterion;
    for (let parent = top.parentId; parent; parent = top.parentId) {
      const next = plan.criteria[parent];
      if (!next) break;
      top = next;
    }
    const part = tops.get(top.id);
    if (part) part.leaves.push(index);
    else tops.set(top.id, { title: top.name, leaves: [index] });
  });
  return [...tops].map(([key, part]) => ({ key, ...part }));
}

/** What a segment adds to a scenario's total, 0–1. */
export function contribution(
  problem: Problem,
  weights: Float64Array,
  scenario: number,
  segment: Segment,
): number {
  const row = scenario * problem.criterionCount;
  let sum = 0;
  for (const leaf of segment.leaves) sum += (weights[leaf] ?? 0) * (problem.likely[row + leaf] ?? 0);
  return sum;
}

/** Scenarios best first; those without a total come last, in their own order. */
export function orderOf(outcome: Outcome): number[] {
  const ranked = outcome.ranking.flat();
  const without = outcome.totals.flatMap((total, index) => (total === null ? [index] : []));
  return [...ranked, ...without];
}

/** The scenarios that are drawn: all of them, or the first ones and the baseline. */
export function shownScenarios(order: readonly number[], baseline: number): number[] {
  if (order.length <= maxBars) return [...order];
  const first = order.slice(0, maxBars);
  return baseline < 0 || first.includes(baseline) ? first : [...first.slice(0, -1), baseline];
}

/** Weight of a segment, 0–1. */
export function segmentShare(weights: Float64Array, segment: Segment): number {
  return shareOf(weights, segment.leaves);
}
