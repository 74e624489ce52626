import { useMemo } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { type Shortfall, shortfalls } from '#app/results/admissible.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Drawn, Obstacle, Outcome, Preparation, Problem, ScoreBasis } from '#app/results/results.ts';
import { drawCounts, withDraws } from '#app/results/robustness.ts';
import { weigh } from '#app/results/weigh.ts';
import { usePlan } from './session-context.tsx';
import { useDraws } from './use-draws.ts';

/** How a scenario stands by the agreed scores and weights; shares 0–1. */
export interface Standing {
  scenario: Scenario;
  /** `null` while a score that counts is unknown, or nothing can be weighed yet. */
  total: number | null;
  low: number;
  high: number;
  /** Places it shares with those of the same total, or, in front, with those it can't be told apart from. */
  places: { from: number; to: number } | null;
  /** First together with others that can't be told apart from it. */
  isInseparable: boolean;
  /** Minimum requirements that it fails, or may fail. */
  shortfalls: readonly Shortfall[];
}

export interface Standings {
  /** The baseline first, then the scenarios' own order. */
  rows: readonly Standing[];
  obstacles: readonly Obstacle[];
  /** What was weighed, when it could be. */
  weighed: { problem: Problem; outcome: Outcome } | null;
}

/**
 * Totals of the open plan by its agreed scores, in the window. Who leads follows both halves of the lead test as soon
 * as there are draws, a moment after a change.
 */
export function useStandings(): Standings {
  const plan = usePlan();
  const preparation = useMemo(() => prepare(plan, agreed), [plan]);
  const problems = useMemo(() => (preparation.ready ? [preparation.problem] : []), [preparation]);
  const draws = useDraws(plan, problems, null, false, drawCounts.moving);
  const drawn = problems[0] && draws.get(problems[0])?.drawn;
  return useMemo(() => standings(plan, preparation, drawn), [plan, preparation, drawn]);
}

const agreed: ScoreBasis = { kind: 'agreed' };

export function standings(
  plan: Plan,
  preparation: Preparation = prepare(plan, agreed),
  drawn?: Drawn,
): Standings {
  const problem = preparation.ready ? preparation.problem : null;
  const plainly = problem && weigh(problem, problem.weights);
  const weighed = problem && plainly && { problem, outcome: drawn ? withDraws(plainly, drawn) : plainly };
  const found = shortfalls(plan);
  const rows = sorted(plan.scenarios).map((scenario): Standing => {
    const index = weighed?.problem.scenarios.findIndex(({ id }) => id === scenario.id) ?? -1;
    const outcome = weighed?.outcome;
    return {
      scenario,
      total: outcome?.totals[index] ?? null,
      low: outcome?.low[index] ?? 0,
      high: outcome?.high[index] ?? 1,
      places: outcome ? placesOf(outcome, index) : null,
      isInseparable: outcome ? isInseparable(outcome, index) : false,
      shortfalls: found.filter((shortfall) => shortfall.scenario === scenario),
    };
  });
  const isBaseline = ({ scenario }: Standing) => Number(scenario.id === plan.meta.baselineId);
  return {
    rows: rows.sort((a, b) => isBaseline(b) - isBaseline(a)),
    obstacles: preparation.ready ? [] : preparation.obstacles,
    weighed,
  };
}

function isInseparable({ separable, leaders }: Outcome, index: number): boolean {
  return !separable && leaders.includes(index);
}

function placesOf(outcome: Outcome, index: number): Standing['places'] {
  if (isInseparable(outcome, index)) return { from: 1, to: outcome.leaders.length };
  const from = outcome.ranks[index] ?? null;
  if (from === null) return null;
  const tied = outcome.ranks.filter((rank) => rank === from).length;
  return { from, to: from + tied - 1 };
}
