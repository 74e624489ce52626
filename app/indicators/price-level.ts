import type { Plan } from '../plan/plan.ts';

/** What an amount of one year's prices is multiplied by to be in another's; `null` with the years that have no index. */
export interface Repricing {
  factor: number | null;
  missingYears: number[];
}

/**
 * Re-pricing between two price levels by the plan's price index: index of the new level by index of the old.
 * The same level needs no index.
 */
export function repricing(
  { priceIndices }: Pick<Plan, 'priceIndices'>,
  fromYear: number,
  toYear: number,
): Repricing {
  if (fromYear === toYear) return { factor: 1, missingYears: [] };
  const from = priceIndices[fromYear]?.indexLevel;
  const to = priceIndices[toYear]?.indexLevel;
  if (from !== undefined && to !== undefined) return { factor: to / from, missingYears: [] };
  return {
    factor: null,
    missingYears: [fromYear, toYear].filter((year) => priceIndices[year] === undefined),
  };
}
