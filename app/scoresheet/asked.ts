import { activeScenarios } from '../plan/active-scenarios.ts';
import { criteriaTree, isInRange, type TreeNode } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rater, Round } from '../plan/rating.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import type { Scenario } from '../plan/scenario.ts';

/** A leaf that people are asked about: they judge it, and its ends are agreed. */
export type AskedCriterion = Criterion & { worst: number; best: number };

/** Whether scores can be given on it by people. */
export function isAsked(criterion: Criterion): criterion is AskedCriterion {
  const { kind, measure, worst, best } = criterion;
  return kind === 'leaf' && measure === null && worst !== null && best !== null;
}

/** What a sheet asks about: the tree with its groups, without what is measured or has no scale yet. */
export function askedNodes(plan: Plan): TreeNode[] {
  const nodes = criteriaTree(plan);
  const isKept = (node: TreeNode): boolean =>
    node.criterion.kind === 'leaf'
      ? isAsked(node.criterion)
      : nodes.some((other) => other.criterion.parentId === node.criterion.id && isKept(other));
  return nodes.filter(isKept);
}

/** Whom a sheet is for, and in which round. */
export interface Asking {
  round: Round;
  rater: Rater;
  scenarios: Scenario[];
  nodes: TreeNode[];
}

/**
 * What a rater would be asked in a round.
 *
 * @returns refused when the round is closed (`round_closed`), the rater is gone (`row_missing`) or a ballot
 *   (`ballot_fixed`), or when there is nothing to ask about (`sheet_nothing_asked`)
 */
export function askingOf(plan: Plan, roundId: string, raterId: string): Result<Asking> {
  const round = plan.rounds[roundId];
  const rater = plan.raters[raterId];
  if (!round || !rater) return refused('row_missing');
  if (round.status !== 'private') return refused('round_closed', { round: round.name });
  if (rater.ballotRoundId !== null) return refused('ballot_fixed', { ballot: rater.name });
  const scenarios = activeScenarios(plan);
  const nodes = askedNodes(plan);
  if (scenarios.length === 0 || nodes.length === 0) return refused('sheet_nothing_asked');
  return ok({ round, rater, scenarios, nodes });
}

/** Few enough to be chosen from a list. */
const listedMax = 30;

/**
 * The scores that the step of a scale allows, from worst to best; `null` when any may be given or they are too many to
 * choose from.
 */
export function scoresByStep({ worst, best, step }: AskedCriterion): number[] | null {
  if (step === null) return null;
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const count = Math.floor((high - low) / step + 1e-9);
  if (count < 1 || count >= listedMax) return null;
  const scores = Array.from({ length: count + 1 }, (_, index) => tidy(low + index * step));
  if (scores.at(-1) !== high) scores.push(high);
  return best < worst ? scores.reverse() : scores;
}

/** Whether a score is a whole number of steps from the scale's lower end, or its other end. */
export function isOnStep(criterion: AskedCriterion, score: number): boolean {
  const { worst, best, step } = criterion;
  if (step === null || score === worst || score === best) return isInRange(criterion, score);
  const steps = (score - Math.min(worst, best)) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** Without the last digits that adding steps leaves. */
function tidy(score: number): number {
  return Number(score.toPrecision(12));
}

/** What stands for a rater whose name is not said: short, and the same each time. */
export function raterCode({ id }: Pick<Rater, 'id'>): string {
  return id.slice(0, 8).toUpperCase();
}
