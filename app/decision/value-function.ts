import { itemAt } from '../plan/item-at.ts';

/**
 * A piecewise linear function through agreed points `[at, value]`, `at` strictly increasing.
 * On a {@link import('./scale.ts').Scale} `at` is the share of the way from worst to best.
 */
export type ValuePoints = readonly (readonly [at: number, value: number])[];

/** What a value function is until somebody agrees otherwise. */
export const straightLine: ValuePoints = [
  [0, 0],
  [1, 1],
];

/** Value of the function; `null` outside its points: never clipped, never extrapolated. */
export function valueAt(points: ValuePoints, at: number): number | null {
  for (let end = 0; end < points.length; end++) {
    const [endAt, endValue] = itemAt(points, end);
    if (at === endAt) return endValue;
    if (at > endAt) continue;
    if (end === 0) return null;
    const [startAt, startValue] = itemAt(points, end - 1);
    return startValue + ((endValue - startValue) * (at - startAt)) / (endAt - startAt);
  }
  return null;
}

/**
 * The function with the values at its ends held out to further places: what lies beyond is worth what the end is.
 * The same function where nothing lies beyond.
 */
export function heldTo(points: ValuePoints, least: number, most: number): ValuePoints {
  const [first, firstValue] = itemAt(points, 0);
  const [last, lastValue] = itemAt(points, points.length - 1);
  if (least >= first && most <= last) return points;
  return [
    ...(least < first ? [[least, firstValue] as const] : []),
    ...points,
    ...(most > last ? [[most, lastValue] as const] : []),
  ];
}

/**
 * Smallest and largest value between two places: what an uncertain score can be worth. A function that rises
 * and falls has them at its points, not at the ends. `null` when either end is outside the points.
 */
export function valueBounds(points: ValuePoints, from: number, to: number): [number, number] | null {
  const start = valueAt(points, from);
  const end = valueAt(points, to);
  if (start === null || end === null) return null;
  let least = Math.min(start, end);
  let most = Math.max(start, end);
  for (const [at, value] of points) {
    if (at > Math.min(from, to) && at < Math.max(from, to)) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return [least, most];
}

/** A peak or valley this close to a value reaches it: the value itself was computed, and may be off by as much. */
const touching = 1e-12;

/**
 * The nearest place from `start` in one direction where the function is at least (`sense` 1) or at most
 * (`sense` −1) `value`; `null` when it never is. Exact: the crossing is solved, not searched.
 */
export function nearestReaching(
  points: ValuePoints,
  start: number,
  value: number,
  sense: 1 | -1,
  direction: 1 | -1,
): number | null {
  let at = start;
  let here = valueAt(points, start);
  if (here === null) return null;
  if (sense * (here - value) >= 0) return start;
  for (let step = 0; step < points.length; step++) {
    const index = direction === 1 ? step : points.length - 1 - step;
    const [nextAt, next] = itemAt(points, index);
    if (direction * (nextAt - at) <= 0) continue;
    if (sense * (next - value) >= -touching) {
      return at + Math.min((value - here) / (next - here), 1) * (nextAt - at);
    }
    at = nextAt;
    here = next;
  }
  return null;
}

/** The largest change of value over any stretch of the given length (at most the whole function). */
export function steepestChange(points: ValuePoints, length: number): number {
  const first = itemAt(points, 0)[0];
  const last = itemAt(points, points.length - 1)[0];
  const stretch = Math.min(length, last - first);
  let steepest = 0;
  // The change over a moving stretch is itself piecewise linear: it peaks where an end meets a point.
  for (const [at] of points) {
    for (const from of [at, at - stretch]) {
      const start = Math.min(Math.max(from, first), last - stretch);
      const change = Math.abs((valueAt(points, start + stretch) ?? 0) - (valueAt(points, start) ?? 0));
      if (change > steepest) steepest = change;
    }
  }
  return steepest;
}
