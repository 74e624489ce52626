import { confidenceOf } from '#app/decision/robustness-of.ts';
import type { Drawn, Problem, Outcome as Weighed } from '#app/results/results.ts';
import { rankShare } from '#app/results/robustness.ts';
import { dominance, flips, stability } from '#app/results/sensitivity.ts';
import type { WhatItTakes } from '#app/results/winning.ts';

/** Totals 0–1 with full precision; scenarios by id. */
export function resultData(
  problem: Problem,
  { totals, low, high, ranks, ranking, leaders, separable, stepEffect }: Weighed,
) {
  const id = (index: number) => problem.scenarios[index]?.id ?? '';
  return {
    scenarios: problem.scenarios.map((scenario, index) => ({
      id: scenario.id,
      shortName: scenario.shortName,
      name: scenario.name,
      total: totals[index] ?? null,
      low: low[index] ?? 0,
      high: high[index] ?? 1,
      rank: ranks[index] ?? null,
    })),
    ranking: ranking.map((group) => group.map(id)),
    leaders: leaders.map(id),
    separable,
    stepEffect,
    obstacles: [],
  };
}

/** What the draws say, in the words of `decide`; shares 0–1. */
export function drawnData(problem: Problem, found: Drawn) {
  const { scenarioCount: count } = problem;
  const confidence = confidenceOf(problem, found, found.seed);
  const byScenario = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(problem.scenarios.map(({ id }, index) => [id, value(index)]));
  return {
    draws: found.draws,
    seed: found.seed,
    weightBasis: found.weightBasis,
    rankAcceptability: byScenario((i) => problem.scenarios.map((_, rank) => rankShare(found, i, rank))),
    pairwise: byScenario((a) =>
      Object.fromEntries(
        problem.scenarios.flatMap(({ id }, b) =>
          a === b ? [] : [[id, found.pairwise[a * count + b] ?? 0] as const],
        ),
      ),
    ),
    centralWeights: byScenario((i) => {
      const weights = found.centralWeights[i] ?? null;
      return weights && byLeaf(problem, weights);
    }),
    confidence: byScenario((i) => confidence[i] ?? null),
  };
}

/** What would change the result: one weight, one score, several weights; and what no weight can change. */
export function changesData(problem: Problem, { weights }: Weighed, takes: readonly WhatItTakes[]) {
  const id = (index: number) => problem.scenarios[index]?.id ?? '';
  const idOrNull = (index: number | null) => (index === null ? null : id(index));
  const criterionId = (leaf: number) => problem.leaves[leaf]?.criterion.id ?? '';
  const flip = flips(problem, weights);
  return {
    stability: Object.fromEntries(
      stability(problem, weights).map((interval, leaf) => [
        criterionId(leaf),
        {
          ...interval,
          takenOverBelowBy: idOrNull(interval.takenOverBelowBy),
          takenOverAboveBy: idOrNull(interval.takenOverAboveBy),
        },
      ]),
    ),
    flips: flip && {
      scenario: id(flip.scenario),
      criterion: criterionId(flip.leaf),
      from: flip.from,
      to: flip.to,
      winner: id(flip.winner),
    },
    dominates: dominance(problem).map(([a, b]) => [id(a), id(b)]),
    winsIf: Object.fromEntries(
      takes.map(({ scenario, change, weights: nearest }) => [
        id(scenario),
        nearest && { weights: byLeaf(problem, nearest), change },
      ]),
    ),
  };
}

function byLeaf(problem: Problem, weights: Float64Array) {
  return Object.fromEntries(problem.leaves.map(({ criterion }, leaf) => [criterion.id, weights[leaf] ?? 0]));
}
