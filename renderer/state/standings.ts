import { useMemo } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { type Shortfall, shortfalls } from '#app/results/admissible.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Obstacle, Outcome, Problem } from '#app/results/results.ts';
import { weigh } from '#app/results/weigh.ts';
import { usePlan } from './session-context.tsx';

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

/** Totals of the open plan by its agreed scores; computed once per change, in the window. */
export function useStandings(): Standings {
  const plan = usePlan();
  return useMemo(() => standings(plan), [plan]);
}

export function standings(plan: Plan): Standings {
  const preparation = prepare(plan, { kind: 'agreed' });
  const weighed = preparation.ready
    ? { problem: preparation.problem, outcome: weigh(preparation.problem, preparation.problem.weights) }
    : null;
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
