import { performance } from 'node:perf_hooks';
import { rank } from '#app/decision/ranking.ts';
import { robustnessDraws } from '#app/decision/robustness-of.ts';
import { weightStability } from '#app/decision/stability.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { straightLine } from '#app/decision/value-function.ts';
import { type Score, valueMatrix } from '#app/decision/value-matrix.ts';
import type { Problem } from '#app/results/results.ts';
import { reweigh } from '#app/results/sensitivity.ts';
import { weigh } from '#app/results/weigh.ts';
import type { Measurement } from './measurement.ts';
import { plainDraws } from './plain-draws.ts';

/** Weighing, stability and sampling on made-up plans of the sizes that the goals name. */
export function benchDecision(): Measurement[] {
  return [
    {
      name: 're-weigh 10 scenarios × 20 criteria, one basis',
      value: medianMs(reweighing(10, 20, 1)) * 1000,
      unit: 'µs',
      goal: 100,
      issue: 2,
    },
    {
      name: 're-weigh 200 × 50, agreed and 5 groups',
      value: medianMs(reweighing(200, 50, 6)),
      unit: 'ms',
      goal: 8,
      issue: 2,
    },
    {
      name: 'totals and 20 exact stability intervals, 10 × 20',
      value: medianMs(stabilityOnce(10, 20)) * 1000,
      unit: 'µs',
      goal: 20,
    },
    ...sampling('exact scores', 0, [10, 70]),
    ...sampling('interval scores', 1, [15, 110]),
  ];
}

/** Draws on 10 × 20 with all weights open, beside the same written as plain array loops. */
function sampling(what: string, uncertainShare: number, goals: [number, number]): Measurement[] {
  const problem = madeUpProblem(10, 20, figures(), uncertainShare);
  const run = (draws: number) => () => {
    const simulation = robustnessDraws(problem, problem.weights, { kind: 'any' }, 1);
    simulation.advance(draws);
    simulation.robustness();
  };
  const plain = fastestMs(() => plainDraws(problem, 10_000));
  return [
    { name: `10,000 draws, ${what}, 10 × 20`, value: fastestMs(run(10_000)), unit: 'ms', goal: goals[0] },
    { name: `100,000 draws, ${what}, 10 × 20`, value: fastestMs(run(100_000)), unit: 'ms', goal: goals[1] },
    { name: `  the same 10,000 in plain loops, ${what}`, value: plain, unit: 'ms', goal: null },
  ];
}

/** The same figures at every run: a multiplicative congruential sequence in 0–1. */
function figures(): () => number {
  let state = 20_250_301;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function madeUpProblem(
  scenarioCount: number,
  criterionCount: number,
  next: () => number,
  uncertainShare = 0.2,
): Problem {
  const scales = Array.from({ length: criterionCount }, () => ({
    worst: 1,
    best: 5,
    points: straightLine,
    step: 1,
    judged: true,
  }));
  const scores = Array.from({ length: scenarioCount * criterionCount }, (): Score => {
    const score = 1.5 + 3 * next();
    return next() < uncertainShare
      ? { low: score - 0.5, likely: null, high: score + 0.5 }
      : { low: null, likely: score, high: null };
  });
  const weights = Float64Array.from({ length: criterionCount }, () => 0.1 + next());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    ...valueMatrix(scales, scores),
    basis: { kind: 'agreed' },
    scenarios: [],
    leaves: [],
    weights: weights.map((weight) => weight / sum),
    missing: new Uint8Array(scores.length),
  };
}

/** One move of a slider: new weights, then every basis. */
function reweighing(scenarioCount: number, criterionCount: number, bases: number): () => void {
  const next = figures();
  const problems = Array.from({ length: bases }, () => madeUpProblem(scenarioCount, criterionCount, next));
  const outcomes = problems.map((problem) => weigh(problem, problem.weights));
  const weights = new Float64Array(criterionCount);
  return () => {
    problems.forEach((problem, basis) => {
      reweigh(problem.weights, 0, next(), weights);
      weigh(problem, weights, outcomes[basis]);
    });
  };
}

function stabilityOnce(scenarioCount: number, criterionCount: number): () => void {
  const problem = madeUpProblem(scenarioCount, criterionCount, figures());
  return () => {
    rank(totalsOf(problem, problem.weights));
    weightStability(problem, problem.weights);
  };
}

/** Median over batches of the time one call takes, after warming up. */
function medianMs(run: () => void): number {
  const batches: number[] = [];
  for (let batch = 0; batch < 21; batch++) {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 20) {
      run();
      calls++;
    }
    batches.push((performance.now() - start) / calls);
  }
  return batches.sort((a, b) => a - b)[10] ?? Number.NaN;
}

/** The fastest of some runs: what the work takes when nothing else has the processor. */
function fastestMs(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
