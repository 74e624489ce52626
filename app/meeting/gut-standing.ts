import { itemAt } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import { gutPlaces } from './meeting-state.ts';

/** Where a gut ranking puts a scenario. */
export interface GutStanding {
  /** 1 is best; scenarios with the same mean share a place. */
  place: number;
  meanPlace: number;
  /** On how many slips it is first, of how many. */
  firstCount: number;
  slipCount: number;
}

/** Means this close are the same mean, however they were added up. */
const sameMean = 1e-9;

/** Scenarios by the mean of the places they were given: scenario id → standing. Those on no slip are left out. */
export function gutStandings(plan: Plan, meetingId: string): ReadonlyMap<string, GutStanding> {
  const means = [...gutPlaces(plan, meetingId)].map(([id, counts]) => {
    const slipCount = counts.reduce((sum, count) => sum + count, 0);
    const meanPlace = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / slipCount;
    return { id, meanPlace, firstCount: itemAt(counts, 0), slipCount };
  });
  return new Map(
    means.map(({ id, ...standing }) => {
      const better = means.filter(({ meanPlace }) => meanPlace < standing.meanPlace - sameMean);
      return [id, { ...standing, place: better.length + 1 }];
    }),
  );
}
