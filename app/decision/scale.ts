import { steepestChange, type ValuePoints, valueAt, valueBounds } from './value-function.ts';

/**
 * The agreed scale of one criterion. Direction follows from the ends; both are in the criterion's unit and
 * differ. `points` are places on the way from worst (0) to best (1) and their values 0–1.
 */
export interface Scale {
  readonly worst: number;
  readonly best: number;
  readonly points: ValuePoints;
  /** Smallest meaningful change of a judged score, > 0, in the unit; `null` when any value may be given. */
  readonly step: number | null;
  /** Judged by people (a step of doubt belongs to it) or measured. */
  readonly judged: boolean;
}

/** What stands for one step where none is agreed: this share of the range. */
export const defaultStepShare = 0.05;

/** How far a score is on the way from worst (0) to best (1); outside 0–1 when outside the range. */
export function shareOfWay(scale: Scale, score: number): number {
  return (score - scale.worst) / (scale.best - scale.worst);
}

/** The score at a share of the way; exact at both ends. */
export function scoreAtShare(scale: Scale, share: number): number {
  return share === 1 ? scale.best : scale.worst + share * (scale.best - scale.worst);
}

/** Value 0–1 of a score; `null` when the score lies outside the agreed range. */
export function valueOfScore(scale: Scale, score: number): number | null {
  return valueAt(scale.points, shareOfWay(scale, score));
}

/** Least and largest value of a score known to lie between `low` and `high`; `null` outside the range. */
export function valuesBetween(scale: Scale, low: number, high: number): [number, number] | null {
  return valueBounds(scale.points, shareOfWay(scale, low), shareOfWay(scale, high));
}

/**
 * What one step of the score is worth as value, 0–1, where the function is steepest: the least difference
 * that judgement can claim to see. 0 on a measured scale.
 */
export function valueOfStep(scale: Scale): number {
  if (!scale.judged) return 0;
  const share = scale.step === null ? defaultStepShare : Math.abs(scale.step / (scale.best - scale.worst));
  return steepestChange(scale.points, share);
}
