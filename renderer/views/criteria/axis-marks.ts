import { centralScore } from '#app/decision/value-matrix.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { basisScores } from '#app/results/basis-scores.ts';
import { farthestBeyond } from '#app/results/beyond-range.ts';

/** A scenario's score on a leaf's axis; shares of the way from worst (0) to best (1), held at its ends. */
export interface AxisScore {
  scenario: Scenario;
  share: number;
  low: number;
  high: number;
  /** The figure itself, in the criterion's unit. */
  likely: number;
  /** A measured one lies, or may lie, beyond the range. */
  isBeyond: boolean;
}

/** Scores as agreed or measured that can stand on the axis, and who is unknown. The leaf must have a range. */
export function axisScores(plan: Plan, criterion: Criterion): { scores: AxisScore[]; unknown: Scenario[] } {
  const { worst, best } = criterion;
  const scores: AxisScore[] = [];
  const unknown: Scenario[] = [];
  if (worst === null || best === null) return { scores, unknown };
  const shareOf = (figure: number) => Math.min(Math.max((figure - worst) / (best - worst), 0), 1);
  const scoreOf = basisScores(plan, { kind: 'agreed' });
  for (const scenario of activeScenarios(plan)) {
    const score = scoreOf(scenario.id, criterion.id);
    if (!score) continue;
    const likely = centralScore(score);
    if (likely === null) {
      unknown.push(scenario);
      continue;
    }
    const ends = [shareOf(score.low ?? likely), shareOf(score.high ?? likely)];
    scores.push({
      scenario,
      share: shareOf(likely),
      low: Math.min(...ends),
      high: Math.max(...ends),
      likely,
      isBeyond: farthestBeyond(criterion, score) !== null,
    });
  }
  return { scores, unknown };
}

/**
 * Where marks of one width are put so that none covers another: as near to where they belong as that allows,
 * inside the width.
 *
 * @param wanted middles in pixels
 * @returns middles in the same order
 */
export function spreadMarks(wanted: readonly number[], markWidth: number, width: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Clusters that touch are merged and centred over the mean of where their marks belong.
  const clusters: { members: number[]; middle: number }[] = [];
  const half = (count: number) => (count * markWidth) / 2;
  const inside = (middle: number, count: number) =>
    Math.min(Math.max(middle, half(count)), Math.max(width - half(count), half(count)));
  for (const index of order) {
    let cluster = { members: [index], middle: inside(wanted[index] ?? 0, 1) };
    for (let last = clusters.at(-1); last; last = clusters.at(-1)) {
      const gap = cluster.middle - half(cluster.members.length) - (last.middle + half(last.members.length));
      if (gap >= -1e-9) break;
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      const mean = members.reduce((sum, member) => sum + (wanted[member] ?? 0), 0) / members.length;
      cluster = { members, middle: inside(mean, members.length) };
    }
    clusters.push(cluster);
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const { members, middle } of clusters) {
    members.forEach((member, place) => {
      placed[member] = middle - half(members.length) + (place + 0.5) * markWidth;
    });
  }
  return placed;
}
