import { allLeaders, leadersByShare } from '../decision/lead.ts';
import type { Robustness, Simulation } from '../decision/robustness.ts';
import { robustnessDraws } from '../decision/robustness-of.ts';
import type { WeightSet, WeightTree } from '../decision/weight-set.ts';
import type { Criterion } from '../plan/criterion.ts';
import { itemAt } from '../plan/item-at.ts';
import type { PlanMeta } from '../plan/meta.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Drawn, Outcome, Problem } from './results.ts';

/** How many draws a result rests on: some while a slider moves, more as soon as it rests. */
export const drawCounts = { moving: 10_000, resting: 100_000 } as const;

const mostValues = 2_000;

/** Whether as many draws as a moving slider has time for are a matter of some frames. */
export function isQuickToDraw({ scenarioCount, criterionCount }: Problem): boolean {
  return scenarioCount * criterionCount <= mostValues;
}

/**
 * How many draws whatever stands still rests on: the resting screen, Overblik, what is printed, the command line. One
 * answer for all of them, or a printed share would differ from the one that was seen. 100,000 leave a share within ±0.3
 * percentage points, 19 times of 20; a plan so large that they would take seconds rests on 10,000 (±1) everywhere.
 */
export function restingDraws(problem: Problem): number {
  return isQuickToDraw(problem) ? drawCounts.resting : drawCounts.moving;
}

/** The seed of every result, unless somebody asks for another. */
export const usualSeed = 1;

/**
 * Draws on a plan's scores and weights, ready to go; the same seed gives the same figures in whatever portions.
 *
 * @param weights shares of sum 1, the agreed ones or some that are tried out
 */
export function drawsOf(plan: Plan, problem: Problem, weights: Float64Array, seed = usualSeed): Simulation {
  return robustnessDraws(problem, weights, weightSetOf(plan, problem, weights), seed);
}

/**
 * What the plan holds for certain about its weights (`meta.weightBasis`): the points themselves; the swing
 * intervals around them, drawn among siblings down the tree; or only the order of siblings.
 *
 * Weights that are tried out take their intervals along: a point between half and one and a half times itself
 * stays so wherever it is moved.
 */
export function weightSetOf(plan: Plan, problem: Problem, weights: Float64Array): WeightSet {
  const basis = plan.meta.weightBasis;
  if (basis === 'points') return { kind: 'given' };
  const leafAt = new Map(problem.leaves.map(({ criterion }, index) => [criterion.id, index]));
  const siblingsOf = new Map<string | null, Criterion[]>();
  for (const criterion of sorted(plan.criteria)) {
    const siblings = siblingsOf.get(criterion.parentId);
    if (siblings) siblings.push(criterion);
    else siblingsOf.set(criterion.parentId, [criterion]);
  }
  const treeUnder = (parentId: string | null): { tree: WeightTree; share: number } | null => {
    const members: { member: number | WeightTree; share: number; criterion: Criterion }[] = [];
    for (const criterion of siblingsOf.get(parentId) ?? []) {
      const leaf = leafAt.get(criterion.id);
      const under = criterion.kind === 'group' ? treeUnder(criterion.id) : null;
      if (leaf !== undefined) members.push({ member: leaf, share: itemAt(weights, leaf), criterion });
      else if (under) members.push({ member: under.tree, share: under.share, criterion });
    }
    if (members.length === 0) return null;
    const share = members.reduce((sum, member) => sum + member.share, 0);
    // Nothing is known of the balance inside a group that weighs nothing, and nothing hangs on it.
    const inside = members.map((member) => (share > 0 ? settled(member.share / share) : 1 / members.length));
    const set = basis === 'order' ? ({ kind: 'ordinal' } as const) : swingSet(members, inside);
    const tree = { shares: Float64Array.from(inside), set, members: members.map(({ member }) => member) };
    return { tree, share };
  };
  const top = treeUnder(null);
  return top ? { kind: 'tree', top: top.tree } : { kind: 'given' };
}

/** Without the last binary digits, so that equal weights are equal however they were added up. */
function settled(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}

function swingSet(
  members: readonly { criterion: Criterion }[],
  shares: readonly number[],
): WeightTree['set'] {
  const scaled = (end: 'swingLow' | 'swingHigh') =>
    members.map(({ criterion }, at) => {
      const share = itemAt(shares, at);
      const { swingPoints, [end]: bound } = criterion;
      return bound === null || !swingPoints ? share : (share * bound) / swingPoints;
    });
  return { kind: 'swing', low: scaled('swingLow'), high: scaled('swingHigh') };
}

/** What draws say, with what is needed to have them again. */
export function drawnFrom(simulation: Simulation, meta: PlanMeta, seed = usualSeed): Drawn {
  const robustness = simulation.robustness();
  const { isConstant } = simulation;
  return { ...robustness, seed, isConstant, weightBasis: meta.weightBasis, limitShare: meta.leadLimitShare };
}

/** All draws at once: for what is printed. */
export function drawn(
  plan: Plan,
  problem: Problem,
  weights: Float64Array,
  { draws = restingDraws(problem), seed = usualSeed }: { draws?: number; seed?: number } = {},
): Drawn {
  const simulation = drawsOf(plan, problem, weights, seed);
  simulation.advance(draws);
  return drawnFrom(simulation, plan.meta, seed);
}

/** Share of draws in which a scenario is at a rank (0 is first). */
export function rankShare({ rankAcceptability }: Robustness, scenario: number, rank: number): number {
  const count = Math.sqrt(rankAcceptability.length);
  return itemAt(rankAcceptability, scenario * count + rank);
}

/**
 * The outcome under both halves of the lead test: a lead within one step of the coarsest criterion is none, nor
 * is one that holds in fewer draws than agreed. Who is first without a total at all stays undecided as it was.
 */
export function withDraws(outcome: Outcome, found: Drawn): Outcome {
  const byShare = leadersByShare(found.rankAcceptability, outcome.totals.length, found.limitShare);
  const all = new Set(allLeaders(outcome.leaders, byShare));
  const leaders = Array.from(outcome.working.order).filter((scenario) => all.has(scenario));
  return {
    ...outcome,
    leaders,
    separable: leaders.length === 1,
    drawn: { ...found, stepLeaders: outcome.leaders },
  };
}
