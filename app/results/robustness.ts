import { createRandom } from '../decision/random.ts';
import { type Robustness, type Simulation, simulation } from '../decision/robustness.ts';
import { scoreSource } from '../decision/score-source.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from './results.ts';
import { weightDraws } from './weight-draws.ts';

/** The seed of every figure that is printed: the same plan gives the same figures on every machine. */
export const printedSeed = 1;

/** Enough for shares to hold to within a percentage point, few enough to be drawn while somebody waits. */
export const printedDraws = 10_000;

/** Streams of one seed: changing how weights are drawn leaves the scores drawn as they were. */
const streams = { weights: 0, scores: 1 } as const;

/** Draws on a plan's weights and scores, to be advanced in portions; the same seed gives the same shares. */
export interface PlanSimulation extends Simulation {
  /** `true` when neither weights nor scores vary: one draw stands for all. */
  readonly isConstant: boolean;
}

export function planSimulation(plan: Plan, problem: Problem, seed: number): PlanSimulation {
  const scores = scoreSource(problem, createRandom(seed, streams.scores));
  const weights = weightDraws(plan, problem, createRandom(seed, streams.weights));
  const isConstant = scores.isConstant && weights.isConstant;
  return { ...simulation(problem.scenarioCount, scores, weights), isConstant };
}

/** What the draws that are printed say; `null` when there is nothing to draw. */
export function printedRobustness(plan: Plan, problem: Problem): Robustness | null {
  const draws = planSimulation(plan, problem, printedSeed);
  if (draws.isConstant || problem.scenarioCount < 2) return null;
  draws.advance(printedDraws);
  return draws.robustness();
}
