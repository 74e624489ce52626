import type { Plan } from '../plan/plan.ts';
import { type EconomyFigures, economyFigures, planEconomy, type ScenarioEconomy } from './economy.ts';
import { type FitFinding, fitFindings } from './fit.ts';
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
  /** `null` while the plan says too little, or nothing, of money. */
  economyFigures(scenarioId: string): EconomyFigures | null;
  building(scenarioId: string): ScenarioBuilding;
  floors(scenarioId: string): FloorFigures;
  fit(scenarioId: string): readonly FitFinding[];
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
    economyFigures: oncePerScenario((id) => moneyFigures(plan, economy(), id)),
    building,
    floors: oncePerScenario((id) => floorFigures(plan, building(id))),
    fit: oncePerScenario((id) => fitFindings(plan, building(id))),
  };
}

function once<Value extends object>(reckon: () => Value): () => Value {
  let kept: Value | undefined;
  return () => {
    kept ??= reckon();
    return kept;
  };
}

function oncePerScenario<Value extends object | null>(reckon: (id: string) => Value): (id: string) => Value {
  const kept = new Map<string, Value>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const value = reckon(id);
    kept.set(id, value);
    return value;
  };
}

/** A plan in which nobody has said anything of money has no figures; it doesn't cost 0. */
function moneyFigures(
  plan: Plan,
  economy: ReadonlyMap<string, ScenarioEconomy>,
  scenarioId: string,
): EconomyFigures | null {
  const own = economy.get(scenarioId);
  if (!own || [...economy.values()].every(({ rows }) => rows.length === 0)) return null;
  return economyFigures(plan, own);
}
