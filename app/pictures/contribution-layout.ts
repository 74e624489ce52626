import type { TreeNode } from '../plan/criteria-tree.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome, Problem } from '../results/results.ts';

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
  for (const leaf of segment.leaves) sum += itemAt(weights, leaf) * itemAt(problem.likely, row + leaf);
  return sum;
}

/** Scenarios best first: whoever may be first on top, then by total; the rest without a total come last. */
export function orderOf(outcome: Outcome): number[] {
  const order = new Set([...outcome.leaders, ...outcome.ranking.flat()]);
  outcome.totals.forEach((_, index) => {
    order.add(index);
  });
  return [...order];
}

/**
 * A scenario's rank when it is certain: 1 + those above it. `null` while an unknown score, its own or another's,
 * may move it.
 */
export function knownRank(outcome: Outcome, scenario: number): number | null {
  const { totals, ranks } = outcome;
  const own = rangeOf(outcome, scenario);
  const ownRank = ranks[scenario] ?? null;
  let above = 0;
  for (let other = 0; other < totals.length; other++) {
    const otherRank = ranks[other] ?? null;
    if (other === scenario) continue;
    if (ownRank !== null && otherRank !== null) {
      if (otherRank < ownRank) above += 1;
      continue;
    }
    const { low, high } = rangeOf(outcome, other);
    if (low > own.high) above += 1;
    else if (high >= own.low) return null;
  }
  return above + 1;
}

/** Where a total lies: one point, or anywhere between its ends while a score is unknown. */
function rangeOf({ totals, low, high }: Outcome, scenario: number): { low: number; high: number } {
  const total = totals[scenario] ?? null;
  return total === null
    ? { low: itemAt(low, scenario), high: itemAt(high, scenario) }
    : { low: total, high: total };
}

/** The scenarios that are drawn: all of them, or the first ones and the baseline. */
export function shownScenarios(order: readonly number[], baseline: number): number[] {
  if (order.length <= maxBars) return [...order];
  const first = order.slice(0, maxBars);
  return baseline < 0 || first.includes(baseline) ? first : [...first.slice(0, -1), baseline];
}

/** Weight of a segment, 0–1. */
export function segmentShare(weights: Float64Array, segment: Segment): number {
  return segment.leaves.reduce((sum, leaf) => sum + itemAt(weights, leaf), 0);
}
