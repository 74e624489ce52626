import { allocationProblem } from '../floors/allocation-problem.ts';
import { fulfilmentOf } from '../floors/fulfilment.ts';
import type { Nearness } from '../plan/building.ts';
import type { Plan } from '../plan/plan.ts';
import { allocationInput } from './allocation.ts';
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
  const input = allocationInput(plan, building, { keep: 'placed', secondsMax: 0, seed: 1 });
  const problem = allocationProblem(input);
  const place = new Map(problem.placeIds.map((id, index) => [id, index]));
  const placement = Int32Array.from(building.functions, ({ zone }) => place.get(zone?.id ?? '') ?? -1);
  const { shares, total } = fulfilmentOf(problem, placement);
  const pairs = input.flows.flatMap(([a, b], index): NearnessResult[] => {
    const pair = plan.nearness[`${a}.${b}`];
    return pair ? [{ pair, fulfilledShare: shares[index] ?? null }] : [];
  });
  return { pairs, fulfilledShare: total };
}
