import type { AllocationProblem, Placement } from './allocation-problem.ts';

/** How far nearness demands are met; shares 0–1. */
export interface Fulfilment {
  /** Per demand in the order of the flows; `null` while one of its functions is unplaced. */
  shares: (number | null)[];
  /** Weighted by the size of the demands; `null` when none can be judged. */
  total: number | null;
}

/** What of an allocation problem nearness asks about. */
export type NearnessProblem = Pick<
  AllocationProblem,
  'placeIds' | 'flowFrom' | 'flowTo' | 'flow' | 'distance'
>;

/**
 * Fulfilment of nearness: 1 − distance / largest distance of the house; where distance is wanted, the complement. A
 * demand of 0 asks for nothing and weighs nothing.
 */
export function fulfilmentOf(
  { placeIds, flowFrom, flowTo, flow, distance }: NearnessProblem,
  placement: Placement,
): Fulfilment {
  let largest = 0;
  for (const value of distance) largest = Math.max(largest, value);
  let weighted = 0;
  let weights = 0;
  const shares = [...flow].map((demand, row) => {
    const from = placement[flowFrom[row] as number] as number;
    const to = placement[flowTo[row] as number] as number;
    if (from < 0 || to < 0) return null;
    const apart = largest === 0 ? 0 : (distance[from * placeIds.length + to] as number) / largest;
    const share = demand < 0 ? apart : 1 - apart;
    weighted += Math.abs(demand) * share;
    weights += Math.abs(demand);
    return share;
  });
  return { shares, total: weights > 0 ? weighted / weights : null };
}
