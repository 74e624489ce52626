import type { TreeNode } from '../plan/criteria-tree.ts';
import type { Scenario } from '../plan/scenario.ts';

/** Whose scores a result rests on. */
export type ScoreBasis =
  | { kind: 'agreed' }
  /** The median of what a group's raters said in a round. */
  | { kind: 'group'; groupId: string; roundId: string };

/** Why there is no total yet: a criterion in use is not fully described, or there is nothing to compare. */
export interface Obstacle {
  code:
    | 'no_scenarios'
    | 'no_criteria'
    | 'definition_missing'
    | 'unit_missing'
    | 'range_missing'
    | 'weight_missing'
    | 'all_weights_zero';
  /** The criterion it concerns. */
  criterionId: string | null;
}

/**
 * Scores turned to values, ready to be weighed; computed once per plan and basis, not per slider move.
 * Matrices are row-major: scenario i, leaf j at `i * leaves.length + j`; values 0–1.
 */
export interface Problem {
  basis: ScoreBasis;
  scenarios: Scenario[];
  /** The leaves in reading order, with their agreed weights. */
  leaves: TreeNode[];
  /** Agreed weights, sum 1. */
  weights: Float64Array;
  low: Float64Array;
  /** The likely value, or the middle of low–high; the middle of the whole range where `unknown`. */
  likely: Float64Array;
  high: Float64Array;
  /** 1 where no value is known ("ved ikke", or no score given): low 0, high 1. */
  unknown: Uint8Array;
  /** 1 where no score was ever given. */
  missing: Uint8Array;
}

export type Preparation = { ready: true; problem: Problem } | { ready: false; obstacles: Obstacle[] };

/** The part that is computed anew at every move of a slider. Indices are those of {@link Problem}. */
export interface Outcome {
  weights: Float64Array;
  /** Weighted sum of likely values, 0–1; `null` when a score that counts is unknown. */
  totals: (number | null)[];
  low: Float64Array;
  high: Float64Array;
  /** Groups of equal totals, best first; scenarios without a total are in none. */
  ranking: number[][];
  /** 1 is best; tied scenarios share a rank; `null` without a total. */
  ranks: (number | null)[];
  /** Who can't be told apart from the first, the first included (empty when nobody has a total). */
  leaders: number[];
  /** `true` when there is one leader. */
  separable: boolean;
  /** What one step of the coarsest judged criterion is worth on the total, 0–1: the size of a tie. */
  stepEffect: number;
}

/** For one leaf: the weights (shares) for which the first place stays, others rescaled in proportion. */
export interface Stability {
  weight: number;
  from: number;
  to: number;
  /** Scenario that takes over below / above; `null` where the interval ends at 0 or 1. */
  takenOverBelowBy: number | null;
  takenOverAboveBy: number | null;
}

/** The smallest change of one score that gives another first place. */
export interface Flip {
  scenario: number;
  leaf: number;
  /** In the criterion's unit. */
  from: number;
  to: number;
  winner: number;
}
