import { itemAt } from '../plan/item-at.ts';
import { rank, tieTolerance } from './ranking.ts';
import { type Scale, scoreAtShare, shareOfWay } from './scale.ts';
import { totalsOf } from './totals.ts';
import { nearestReaching, valueAt } from './value-function.ts';
import { centralScore, type ValueMatrix } from './value-matrix.ts';

/** A change of one single score that gives another first place. Indices are those of the matrix. */
export interface ScoreFlip {
  scenario: number;
  criterion: number;
  /** In the criterion's unit: the likely or middle score, and the first one with which `winner` is first. */
  from: number;
  to: number;
  winner: number;
}

/** Sizes this close (as share of the range) are the same size. */
const sameSize = 1e-9;

/**
 * The smallest change of one score that changes who is first, measured as share of that criterion's range.
 *
 * On a scale without steps `to` is where first place begins to be shared; on one with steps it is the first
 * score, whole steps away, at which the other is first or shares it. Never outside the agreed range. Of
 * equally small changes the leader's own score goes first, then the order of criteria and scenarios.
 *
 * `null` when no single score can do it, when nobody has a total, and when first place is shared already.
 */
export function smallestFlip(matrix: ValueMatrix, weights: Float64Array): ScoreFlip | null {
  const totals = totalsOf(matrix, weights);
  const [first = [], second = []] = rank(totals);
  const [leader] = first;
  const [runnerUp] = second;
  if (leader === undefined || runnerUp === undefined || first.length > 1) return null;
  const total = (i: number) => totals.totals[i] as number;
  const rivals = Array.from(totals.totals, (_, i) => i).filter(
    (i) => i !== leader && totals.counted[i] === 1,
  );
  let found: ScoreFlip | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const scenario of [leader, ...rivals]) {
    const isLeader = scenario === leader;
    const lead = total(leader) - total(isLeader ? runnerUp : scenario);
    matrix.scales.forEach((scale, criterion) => {
      const at = scenario * matrix.criterionCount + criterion;
      const from = centralScore(itemAt(matrix.scores, at));
      const weight = weights[criterion] as number;
      if (from === null || weight === 0) return;
      const needed = (matrix.likely[at] as number) + (isLeader ? -lead : lead) / weight;
      if (needed < -tieTolerance || needed > 1 + tieTolerance) return;
      const to = nearestScore(scale, from, needed, isLeader ? -1 : 1);
      if (to === null) return;
      const size = Math.abs(shareOfWay(scale, to) - shareOfWay(scale, from));
      if (size >= smallest - sameSize) return;
      smallest = size;
      found = { scenario, criterion, from, to, winner: isLeader ? runnerUp : scenario };
    });
  }
  return found;
}

/** The admissible score nearest to `from` whose value is at least (`sense` 1) or at most (−1) `value`. */
function nearestScore(scale: Scale, from: number, value: number, sense: 1 | -1): number | null {
  const up = nearestScoreTowards(scale, from, value, sense, 1);
  const down = nearestScoreTowards(scale, from, value, sense, -1);
  if (up === null || down === null) return up ?? down;
  return Math.abs(up - from) <= Math.abs(down - from) ? up : down;
}

function nearestScoreTowards(
  scale: Scale,
  from: number,
  value: number,
  sense: 1 | -1,
  direction: 1 | -1,
): number | null {
  const { points, step } = scale;
  const start = shareOfWay(scale, from);
  const target = Math.min(Math.max(value, 0), 1);
  let share = nearestReaching(points, start, target, sense, direction);
  if (step === null) return share === null ? null : scoreAtShare(scale, share);
  const stepShare = Math.abs(step / (scale.best - scale.worst));
  // A peak may lie between two steps: then the next place that reaches the value is tried.
  let steps = 0;
  while (share !== null) {
    steps = Math.max(Math.ceil(Math.abs(share - start) / stepShare - sameSize), steps + 1);
    const stepped = start + direction * steps * stepShare;
    if (stepped < -sameSize || stepped > 1 + sameSize) return null;
    const inside = Math.min(Math.max(stepped, 0), 1);
    if (sense * ((valueAt(points, inside) ?? 0) - target) >= -tieTolerance) {
      return from + direction * Math.sign(scale.best - scale.worst) * steps * step;
    }
    share = nearestReaching(points, inside, target, sense, direction);
  }
  return null;
}
