import type { Robustness } from '../decision/robustness.ts';
import type { ValueMatrix } from '../decision/value-matrix.ts';
import type { TreeNode } from '../plan/criteria-tree.ts';
import type { PlanMeta } from '../plan/meta.ts';
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
    /** The range of a measured criterion is still the program's proposal. */
    | 'range_not_agreed'
    | 'weight_missing'
    /** A group has weight, and nothing under it that could carry it. */
    | 'group_empty'
    /** Siblings that have weight between them, and each of them 0; at the top when `criterionId` is null. */
    | 'all_weights_zero';
  /** The criterion it concerns. */
  criterionId: string | null;
}

/**
 * Scores turned to values, ready to be weighed; computed once per plan and basis, not per slider move.
 * Matrices are row-major: scenario i, leaf j at `i * leaves.length + j`; values 0–1.
 */
export interface Problem extends ValueMatrix {
  readonly basis: ScoreBasis;
  readonly scenarios: readonly Scenario[];
  /** The leaves in reading order, with their agreed weights. */
  readonly leaves: readonly TreeNode[];
  /** Agreed weights, sum 1. */
  readonly weights: Float64Array;
  /** 1 where no score was ever given (it counts as unknown); what is measured is never missing, at most unknown. */
  readonly missing: Uint8Array;
}

export type Preparation = { ready: true; problem: Problem } | { ready: false; obstacles: Obstacle[] };

/** What draws of weights and scores say, and what they were drawn from. */
export interface Drawn extends Robustness {
  seed: number;
  weightBasis: PlanMeta['weightBasis'];
  /** Nothing varies: every draw is the same. */
  isConstant: boolean;
  /** A lead is clear when the first place holds in at least this share of draws. */
  limitShare: number;
}

/** The part that is computed anew at every move of a slider. Indices are those of {@link Problem}. */
export interface Outcome {
  weights: Float64Array;
  /** Weighted sum of likely values, 0–1; `null` when a score that counts is unknown. */
  totals: (number | null)[];
  /** Least and largest total that uncertain and unknown scores allow. */
  low: Float64Array;
  high: Float64Array;
  /** Groups of equal totals, best first; scenarios without a total are in none. */
  ranking: number[][];
  /** 1 is best; tied scenarios share a rank; `null` without a total. */
  ranks: (number | null)[];
  /**
   * Who may be first as far as the scores can carry (those with a total first, best first). One without a
   * total is among them when its unknown scores may bring it there, alone when they can't bring it down.
   */
  leaders: number[];
  /** `true` when there is one leader: it can be told apart. */
  separable: boolean;
  /** What one step of the coarsest judged criterion is worth on the total, 0–1: the size of a tie. */
  stepEffect: number;
  /**
   * What the draws said when they had their say in who leads; `stepLeaders` are the leaders without them.
   * `null` where nothing was drawn.
   */
  drawn: (Drawn & { stepLeaders: readonly number[] }) | null;
  /** Room for the next move, so that it allocates nothing. Nothing to be shown. */
  working: { totals: Float64Array; counted: Uint8Array; order: Int32Array };
}

/** For one leaf: the weights (shares) for which the first place stays, others rescaled in proportion. */
export type { WeightStability as Stability } from '../decision/stability.ts';

/** The smallest change of one score that gives another first place. */
export interface Flip {
  scenario: number;
  leaf: number;
  /** In the criterion's unit. */
  from: number;
  to: number;
  winner: number;
}
