import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem, Stability } from '#app/results/results.ts';
import type { DrawnFor } from '#renderer/state/use-draws.ts';
import type { NamedBasis } from './bases.ts';

/** The result at the weights on the screen, as every part of it reads it. */
export interface ShownResult {
  plan: Plan;
  problem: Problem;
  outcome: Outcome;
  /** Per weight, where first place stays; empty while unknown scores may decide who is first. */
  intervals: readonly Stability[];
  /** Scenarios best first, and those of them that are drawn. */
  order: readonly number[];
  shown: readonly number[];
  /** Missing until there are draws. */
  drawn: DrawnFor | undefined;
  /** The bases that stand side by side. */
  problems: readonly { named: NamedBasis; problem: Problem }[];
  /** A slider is on the move: what takes long waits. */
  isMoving: boolean;
}
