import type { Plan } from '../plan/plan.ts';
import { planEconomy, type ScenarioEconomy } from './economy.ts';
import { type FloorFigures, floorFigures } from './floors.ts';
import { type HouseIndex, houseIndex, type ScenarioHouse, scenarioHouse } from './house-index.ts';
import { type ScenarioBuilding, scenarioBuilding } from './scenario-building.ts';

/**
 * What the engines say of a plan, each reckoned when somebody first asks for it and then kept: everything that shows a
 * figure of the same plan shows the same one. Made anew when the plan is another.
 */
export interface PlanFigures {
  readonly plan: Plan;
  house(): HouseIndex;
  scenarioHouse(scenarioId: string): ScenarioHouse;
  economy(): ReadonlyMap<string, ScenarioEconomy>;
  building(scenarioId: string): ScenarioBuilding;
  floors(scenarioId: string): FloorFigures;
}

export function planFigures(plan: Plan): PlanFigures {
  const house = once(() => houseIndex(plan));
  const economy = once(() => planEconomy(plan));
  const building = oncePerScenario((id) => scenarioBuilding(plan, id));
  return {
    plan,
    house,
    scenarioHouse: (id) => scenarioHouse(house(), id),
    economy,
    building,
    floors: oncePerScenario((id) => floorFigures(plan, building(id))),
  };
}

function once<Value extends object>(reckon: () => Value): () => Value {
  let kept: Value | undefined;
  return () => {
    kept ??= reckon();
    return kept;
  };
}

function oncePerScenario<Value extends object>(reckon: (id: string) => Value): (id: string) => Value {
  const kept = new Map<string, Value>();
  return (id) => {
    const value = kept.get(id) ?? reckon(id);
    kept.set(id, value);
    return value;
  };
}
