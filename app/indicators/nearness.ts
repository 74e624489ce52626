import { fulfilmentOf } from '../floors/fulfilment.ts';
import type { Nearness } from '../plan/building.ts';
import { heldIn } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import { nearnessOf, zoneDistances } from './allocation.ts';
import type { ScenarioBuilding } from './scenario-building.ts';

/** A nearness wish between two functions that the scenario has, and how far it is met there. */
export interface NearnessResult {
  pair: Readonly<Nearness>;
  /** 1 = as near (or, for −1, as far apart) as the house allows; `null` while one of them is unplaced. */
  fulfilledShare: number | null;
}

export interface NearnessFigures {
  pairs: NearnessResult[];
  /** All wishes, each by its size, 0–1; `null` when none can be judged. */
  fulfilledShare: number | null;
}

/** How far a scenario's placing meets the nearness wishes among the functions it has (`methods.md` 4). */
export function nearnessFigures(plan: Plan, building: ScenarioBuilding): NearnessFigures {
  if (building.zones.length === 0) return { pairs: [], fulfilledShare: null };
  const { functions, zones } = building;
  const functionAt = new Map(functions.map(({ row }, index) => [row.id, index]));
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const wishes = nearnessOf(plan, functions).filter(({ wish }) => wish !== 0);
  const { shares, total } = fulfilmentOf(
    {
      placeIds: zones.map(({ id }) => id),
      flowFrom: Int32Array.from(wishes, ({ functionAId }) => heldIn(functionAt, functionAId)),
      flowTo: Int32Array.from(wishes, ({ functionBId }) => heldIn(functionAt, functionBId)),
      flow: Float64Array.from(wishes, ({ wish }) => wish),
      distance: zoneDistances(plan, zones),
    },
    Int32Array.from(functions, ({ zone }) => zoneAt.get(zone?.id ?? '') ?? -1),
  );
  const pairs = wishes.map((pair, index) => ({ pair, fulfilledShare: shares[index] ?? null }));
  return { pairs, fulfilledShare: total };
}
