import type { InputOf } from '#app/commands/registry.ts';
import { ordinalCentre } from '#app/decision/weight-sources.ts';
import type { Criterion } from '#app/plan/criterion.ts';

type Weighed = Pick<Criterion, 'id' | 'swingPoints'>;

/**
 * Siblings from the one that means most: by their points, those that haven't been weighed last, and else in
 * their own order.
 */
export function startOrder(siblings: readonly Weighed[]): string[] {
  const points = ({ swingPoints }: Weighed) => swingPoints ?? 0;
  return siblings
    .map((one, place) => ({ one, place }))
    .sort((a, b) => points(b.one) - points(a.one) || a.place - b.place)
    .map(({ one }) => one.id);
}

/** The list with the entry at `from` moved to `to`; a place outside the list is its nearest end. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const rest = [...list];
  const [entry] = rest.splice(from, 1);
  if (entry === undefined) return rest;
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, entry);
  return rest;
}

const decimals = [0, 1, 2, 3] as const;

/**
 * Points that stand for an order: the middle of all the weights that hold it, the first as 100, in as few
 * decimals as keep each one below the one before.
 *
 * @param count entries in the order
 * @returns falling, each above 0
 */
export function orderPoints(count: number): number[] {
  const centre = ordinalCentre(Array.from({ length: count }, (_, place) => count - place));
  const exact = Array.from(centre, (share) => (100 * share) / (centre[0] ?? 1));
  for (const digits of decimals) {
    const rounded = exact.map((points) => Number(points.toFixed(digits)));
    if (rounded.every((points, place) => points > (rounded[place + 1] ?? 0))) return rounded;
  }
  return exact;
}

/** The order as one change: a first draft, of which only the order is held for certain. */
export function orderWeights(order: readonly string[]): InputOf<'weights.set'> {
  const points = orderPoints(order.length);
  return {
    weights: order.map((criterionId, place) => ({
      criterionId,
      swingPoints: points[place] ?? 0,
      swingLow: null,
      swingHigh: null,
    })),
    basis: 'order',
  };
}
