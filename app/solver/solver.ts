import type { LinearProgramme } from './linear-programme.ts';

/** How far a search has come. */
export interface SolverProgress {
  /** Cost of the best answer found; `null` before the first. */
  best: number | null;
  /** No answer can cost less than this; `null` as long as nothing is known. */
  bound: number | null;
  /** Distance from bound to best as a share of best; `null` without both. */
  gap: number | null;
  /** Since the search began. */
  seconds: number;
}

/** What a search may take and whom it tells. */
export interface SolverOptions {
  secondsMax: number;
  /** Whole, from 0. The same seed gives the same search, as long as time doesn't end it. */
  seed?: number;
  /** A known answer to begin from, one value per column; one that breaks a row is not used. */
  start?: Float64Array;
  /** Ends as soon as the answer is proven to be within this share of the best; 0 unless given. */
  gapShareMax?: number;
  /** Called a few times a second at most, and at every better answer. */
  onProgress?(progress: SolverProgress): void;
  /** Asked between steps, mostly many times a second, though a large step takes seconds; ends with the best so far. */
  isCancelled?(): boolean;
}

/** Why a search stopped before it had proved its answer to be the best; `gap`: it is as near as was asked for. */
export type EarlyEnd = 'time' | 'cancelled' | 'memory' | 'gap';

/** What a search found. `bound` and `gap` as in {@link SolverProgress}. */
export type SolverAnswer =
  | {
      status: 'optimal';
      /** One per column; those that must be whole are. */
      values: Float64Array;
      objective: number;
      bound: number;
      gap: number;
    }
  | {
      status: 'feasible';
      ended: EarlyEnd;
      values: Float64Array;
      objective: number;
      bound: number | null;
      gap: number | null;
    }
  | { status: 'infeasible' }
  /** Stopped without an answer, and without knowing that there is none. */
  | { status: 'open'; ended: EarlyEnd; bound: number | null };

/** Rows and columns (their bounds) that can't all hold together; leave one out and the rest may. */
export interface Conflict {
  rows: number[];
  columns: number[];
}

/**
 * Solves linear programmes, whole columns included. Handed to the engines, which are pure: the one there is lives in
 * `main/jobs/` and runs in a worker, as it doesn't return before it is done. A programme without a least cost is
 * a bug of the caller and throws.
 */
export interface Solver {
  solve(programme: LinearProgramme, options: SolverOptions): SolverAnswer;
  /**
   * Why an infeasible programme is: a set that conflicts by itself, small but not always the smallest. Takes some
   * seconds at most and can't be cancelled.
   * @returns `null` when none was found
   */
  conflict(programme: LinearProgramme): Conflict | null;
}
