import type { InputOf } from '#app/commands/registry.ts';
import {
  consistencyRatioLimit,
  type PairwiseWeights,
  pairwiseWeights,
} from '#app/decision/pairwise-comparison.ts';
import type { TextKey } from '#app/i18n/texts.ts';
import type { PlanMeta } from '#app/plan/meta.ts';

/** More criteria than this make more pairs (45) than anybody compares with care. */
export const mostCompared = 10;

/**
 * Which of two swings means more: −8 the first by far, 0 both alike, 8 the second by far. One step more is one
 * step on the scale 1–9.
 */
export type Leaning = number;
export const furthestLeaning = 8;

/** Comparing two and two: the pairs, what was answered, and which pair is asked about (after the last: none). */
export interface Comparison {
  readonly ids: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly answers: readonly (Leaning | null)[];
  readonly at: number;
}

export function startComparison(ids: readonly string[]): Comparison {
  const pairs = ids.flatMap((_, i) => ids.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
  return { ids, pairs, answers: pairs.map(() => null), at: 0 };
}

/** The comparison with the pair at hand answered. */
export function answered(comparison: Comparison, leaning: Leaning): Comparison {
  const answers = comparison.answers.map((before, pair) => (pair === comparison.at ? leaning : before));
  return { ...comparison, answers };
}

/** At another pair, or after the last when each has its answer; elsewhere nothing changes. */
export function atPair(comparison: Comparison, at: number): Comparison {
  const { pairs, answers } = comparison;
  const isDone = at === pairs.length && answers.every((answer) => answer !== null);
  return pairs[at] || isDone ? { ...comparison, at } : comparison;
}

/** Going on is an answer: what stands there is meant. After the last pair, to the first that has none. */
export function goneOn(comparison: Comparison): Comparison {
  const { at, pairs, answers } = comparison;
  const given = answered(comparison, answers[at] ?? 0);
  const isLast = at >= pairs.length - 1;
  const open = given.answers.indexOf(null);
  return atPair(given, isLast ? (open < 0 ? pairs.length : open) : at + 1);
}

/** How much more the one means than the other on the scale 2–9, in the words of its text. */
export function intensityKey(leaning: Leaning): TextKey {
  return `criteria.compare.much.${(Math.abs(leaning) + 1) as 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
}

/** Weights and how well the answers agree; `null` until every pair has one. */
export function verdictOf({ ids, pairs, answers }: Comparison): PairwiseWeights | null {
  const matrix = ids.map(() => ids.map(() => 1));
  for (const [pair, [i, j]] of pairs.entries()) {
    const leaning = answers[pair] ?? null;
    if (leaning === null) return null;
    const ratio = leaning <= 0 ? 1 - leaning : 1 / (1 + leaning);
    (matrix[i] as number[])[j] = ratio;
    (matrix[j] as number[])[i] = 1 / ratio;
  }
  return pairwiseWeights(matrix);
}

/** Whether the answers contradict one another so much that they should be looked at again. */
export function isContradictory({ consistencyRatio }: PairwiseWeights): boolean {
  return consistencyRatio !== null && consistencyRatio > consistencyRatioLimit;
}

/** Where the pair of two criteria is in the list. */
export function pairAt({ pairs }: Comparison, i: number, j: number): number {
  return pairs.findIndex(([a, b]) => a === Math.min(i, j) && b === Math.max(i, j));
}

/** Points in the criteria's order, the largest as 100, in tenths. */
export function comparedRows(
  { ids }: Pick<Comparison, 'ids'>,
  { weights }: PairwiseWeights,
): { id: string; points: number; low: null; high: null }[] {
  const most = Math.max(...weights);
  const pointsOf = (weight: number) => Math.round((weight / most) * 1000) / 10;
  return ids.map((id, index) => ({ id, points: pointsOf(weights[index] ?? 0), low: null, high: null }));
}

/** What the comparisons come to as one change; weights that were an order only are figures now. */
export function comparedWeights(
  comparison: Comparison,
  verdict: PairwiseWeights,
  basis: PlanMeta['weightBasis'],
): InputOf<'weights.set'> {
  return {
    weights: comparedRows(comparison, verdict).map(({ id, points, low, high }) => ({
      criterionId: id,
      swingPoints: points,
      swingLow: low,
      swingHigh: high,
    })),
    basis: basis === 'order' ? 'points' : basis,
  };
}
