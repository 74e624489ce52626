import { activeScenarios } from '../plan/active-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type Shortfall, shortfalls } from './admissible.ts';
import { prepare } from './prepare.ts';
import type { Drawn, Obstacle, Outcome, Preparation, Problem } from './results.ts';
import { withDraws } from './robustness.ts';
import { weigh } from './weigh.ts';

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
 * Where each scenario of a plan stands, as a table shows it.
 *
 * @param preparation of the plan; by the agreed scores unless given
 * @param drawn draws for that preparation's problem: with them the lead must hold in both halves of the test
 */
export function standings(
  plan: Plan,
  preparation: Preparation = prepare(plan, { kind: 'agreed' }),
  drawn?: Drawn,
): Standings {
  const problem = preparation.ready ? preparation.problem : null;
  const plainly = problem && weigh(problem, problem.weights);
  const weighed = problem && plainly && { problem, outcome: drawn ? withDraws(plainly, drawn) : plainly };
  const found = shortfalls(plan);
  const rows = activeScenarios(plan).map((scenario): Standing => {
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

/** The same scenarios with their totals and places left out, for as long as nobody may see them. */
export function withoutTotals({ rows, obstacles }: Standings): Standings {
  return {
    rows: rows.map((row) => ({ ...row, total: null, low: 0, high: 1, places: null, isInseparable: false })),
    obstacles,
    weighed: null,
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
