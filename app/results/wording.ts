import { itemAt } from '../plan/item-at.ts';
import type { Problem } from './results.ts';

/** The letter that stands for a scenario in sentences and pictures. */
export function letterOf(problem: Pick<Problem, 'scenarios'>, index: number): string {
  return itemAt(problem.scenarios, index).shortName;
}

export function lettersOf(problem: Pick<Problem, 'scenarios'>, indices: readonly number[]): string {
  return indices.map((index) => letterOf(problem, index)).join(', ');
}

/** A total 0–1 as people read it, 0–100 with one decimal. */
export function hundred(total: number): number {
  return Math.round(total * 1000) / 10;
}

/** A difference of totals on 0–100: one decimal, or as many as it takes not to read 0 (at most three). */
export function hundredGap(difference: number): number {
  for (const scale of [10, 100]) {
    const rounded = Math.round(difference * 100 * scale) / scale;
    if (rounded !== 0) return rounded;
  }
  return Math.round(difference * 100_000) / 1000;
}

/** A share as percent: whole ones, but never 0 or 100 of what is not quite that. */
export function percentOf(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(share * 100);
  const whole = Math.round(share * 100);
  if (whole > 0 && whole < 100) return whole;
  return Math.min(Math.max(Math.round(share * 1000) / 10, 0.1), 99.9);
}

/**
 * An interval of shares as percent, rounded inwards so that what is said holds, with as few decimals as keep
 * the weight itself inside.
 */
export function inwardPercent(interval: { weight: number; from: number; to: number }): {
  from: number;
  to: number;
} {
  const weight = interval.weight * 100;
  for (const scale of [1, 10, 100]) {
    // The last digits of a binary fraction must not push a round end inwards by a whole step.
    const from = Math.ceil(interval.from * 100 * scale - 1e-9) / scale;
    const to = Math.floor(interval.to * 100 * scale + 1e-9) / scale;
    if (from <= weight && weight <= to) return { from, to };
  }
  return { from: Math.round(interval.from * 1e5) / 1000, to: Math.round(interval.to * 1e5) / 1000 };
}
