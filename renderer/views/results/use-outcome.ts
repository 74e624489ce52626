import { useMemo } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { withDraws } from '#app/results/robustness.ts';
import { weigh } from '#app/results/weigh.ts';
import { type DrawnFor, useDraws } from '#renderer/state/use-draws.ts';

/** The outcome at some weights, in the same frame; the draws (missing at first) follow a moment after. */
export function useOutcome(
  plan: Plan,
  problem: Problem,
  weights: Float64Array,
  isMoving: boolean,
): { outcome: Outcome; drawn: DrawnFor | undefined } {
  const weighed = useMemo(() => [problem], [problem]);
  const drawn = useDraws(plan, weighed, weights, isMoving).get(problem);
  // While a slider moves the draws are a few frames behind; once it rests only its own count.
  const counts = drawn && (isMoving || drawn.weights === weights) ? drawn.drawn : null;
  const plainly = useMemo(() => weigh(problem, weights), [problem, weights]);
  const outcome = useMemo(() => (counts ? withDraws(plainly, counts) : plainly), [plainly, counts]);
  return { outcome, drawn };
}
