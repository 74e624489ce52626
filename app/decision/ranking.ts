import type { Totals } from './totals.ts';

/** Totals this close, on their scale 0–1, are equal: what floating point may add, far below any judgement. */
export const tieTolerance = 1e-12;

/**
 * Sorts scenarios with a total, best first, equal ones by index (a place to stand, not a rank).
 * Insertion sort from the order already in `order`: at slider speed almost nothing moves.
 *
 * @param order a permutation of all scenarios; afterwards those with a total come first, in order
 * @returns how many have a total
 */
export function sortInto({ totals, counted }: Totals, order: Int32Array): number {
  const isBefore = (a: number, b: number) => {
    if (counted[a] !== counted[b]) return counted[a] === 1;
    const difference = counted[a] === 1 ? (totals[a] as number) - (totals[b] as number) : 0;
    return difference > 0 || (difference === 0 && a < b);
  };
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    const scenario = order[place] as number;
    if (counted[scenario] === 1) count++;
    let hole = place;
    while (hole > 0 && isBefore(scenario, order[hole - 1] as number)) {
      order[hole] = order[hole - 1] as number;
      hole--;
    }
    order[hole] = scenario;
  }
  return count;
}

/**
 * Groups of equal totals, best first; scenarios without a total are in none.
 *
 * @param order as {@link sortInto} left it, with its `count`
 * @param into the list to fill; groups already there are used again
 */
export function groupsInto(
  totals: Float64Array,
  order: Int32Array,
  count: number,
  into: number[][] = [],
): number[][] {
  let groups = 0;
  let best = 0;
  for (let place = 0; place < count; place++) {
    const scenario = order[place] as number;
    const total = totals[scenario] as number;
    if (place === 0 || best - total > tieTolerance) {
      const group = into[groups];
      if (group) group.length = 0;
      else into.push([]);
      groups++;
      best = total;
    }
    into[groups - 1]?.push(scenario);
  }
  into.length = groups;
  for (const group of into) if (group.length > 1) group.sort((a, b) => a - b);
  return into;
}

/** Groups of equal totals, best first. */
export function rank(totals: Totals): number[][] {
  const order = new Int32Array(totals.totals.length);
  for (let place = 1; place < order.length; place++) order[place] = place;
  return groupsInto(totals.totals, order, sortInto(totals, order));
}
