import { performance } from 'node:perf_hooks';
import { rank } from '#app/decision/ranking.ts';
import { weightStability } from '#app/decision/stability.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { straightLine } from '#app/decision/value-function.ts';
import { type Score, valueMatrix } from '#app/decision/value-matrix.ts';
import type { Problem } from '#app/results/results.ts';
import { reweigh } from '#app/results/sensitivity.ts';
import { weigh } from '#app/results/weigh.ts';
import type { Measurement } from './run.ts';

/** Weighing, stability and sampling on made-up plans of the sizes that the goals name. */
export function benchDecision(): Measurement[] {
  return [
    {
      name: 're-weigh 10 scenarios × 20 criteria, one basis',
      value: medianMs(reweighing(10, 20, 1)) * 1000,
      unit: 'µs',
      goal: '< 100 µs',
    },
    {
      name: 're-weigh 200 × 50, agreed and 5 groups',
      value: medianMs(reweighing(200, 50, 6)),
      unit: 'ms',
      goal: '< 8 ms',
    },
    {
      name: 'totals and 20 exact stability intervals, 10 × 20',
      value: medianMs(stabilityOnce(10, 20)) * 1000,
      unit: 'µs',
      goal: '≤ 20 µs',
    },
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

function madeUpProblem(scenarioCount: number, criterionCount: number, next: () => number): Problem {
  const scales = Array.from({ length: criterionCount }, () => ({
    worst: 1,
    best: 5,
    points: straightLine,
    step: 1,
    judged: true,
  }));
  const scores = Array.from({ length: scenarioCount * criterionCount }, (): Score => {
    const likely = 1 + 4 * next();
    const isUncertain = next() < 0.2;
    return { low: isUncertain ? 1 : null, likely, high: isUncertain ? 5 : null };
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
