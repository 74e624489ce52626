import type { Plan } from '../plan/plan.ts';
import { planDifferences } from './plans.ts';
import type { Place } from './row-difference.ts';

/** How many rows of a collection (or, of `meta`, how many fields) two plans don't have alike. */
export interface DifferenceCount {
  place: Place;
  added: number;
  removed: number;
  changed: number;
}

/** In what a plan differs from another, counted, in the order of the collections. */
export function differenceCounts(from: Plan, to: Plan): DifferenceCount[] {
  const counts = new Map<Place, DifferenceCount>();
  for (const { collection: place, kind, fields } of planDifferences(from, to)) {
    const count = counts.get(place) ?? { place, added: 0, removed: 0, changed: 0 };
    count[kind] += place === 'meta' ? fields.length : 1;
    counts.set(place, count);
  }
  return [...counts.values()];
}
