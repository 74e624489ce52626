import type { Plan } from '../plan/plan.ts';
import { type EconomyFigures, economyFigures, type ScenarioEconomy } from './economy.ts';
import { economyMemory } from './economy-memory.ts';
import { type CellsOf, type FigureMemory, figureMemory, once, oncePerScenario } from './figure-memory.ts';
import { type FitFinding, fitFindings } from './fit.ts';
import { type FloorFigures, floorFigures } from './floors.ts';
import {
  type HouseIndex,
  houseLinks,
  houseOfRows,
  type ScenarioHouse,
  scenarioHouse,
} from './house-index.ts';
import { type NearnessFigures, nearnessFigures } from './nearness.ts';
import { type NeedsCoverage, needsCoverage } from './needs.ts';
import { type ScenarioBuilding, scenarioBuilding } from './scenario-building.ts';
import { rowsByScenario } from './scenario-rows.ts';
import { type KeptStaffing, staffingMemory } from './staffing-memory.ts';

/**
 * What the engines say of a plan, each reckoned when somebody first asks for it and then kept: everything that shows a
 * figure of the same plan shows the same one.
 */
export interface PlanFigures extends KeptStaffing {
  readonly plan: Plan;
  house(): HouseIndex;
  scenarioHouse(scenarioId: string): ScenarioHouse;
  needs(scenarioId: string): NeedsCoverage;
  economy(): ReadonlyMap<string, ScenarioEconomy>;
  /** `null` while the plan says too little, or nothing, of money. */
  economyFigures(scenarioId: string): EconomyFigures | null;
  building(scenarioId: string): ScenarioBuilding;
  floors(scenarioId: string): FloorFigures;
  fit(scenarioId: string): readonly FitFinding[];
  nearness(scenarioId: string): NearnessFigures;
}

const lastReckoned = figureMemory();
const figuresOfPlan = new WeakMap<Plan, PlanFigures>();

/** The figures of a plan. What didn't change since the plan that was asked for before is not reckoned again. */
export function planFigures(plan: Plan): PlanFigures {
  const known = figuresOfPlan.get(plan);
  if (known) return known;
  lastReckoned.keepOnly(new Set(Object.keys(plan.scenarios)));
  const figures = figuresWith(plan, lastReckoned);
  figuresOfPlan.set(plan, figures);
  return figures;
}

const none: readonly never[] = [];

/** @param memory what is known already: an empty one reckons everything from nothing */
export function figuresWith(plan: Plan, memory: FigureMemory): PlanFigures {
  const cellsOf: CellsOf = (name, scenarioId) =>
    memory
      .value(name, [plan[name]], (last: ReturnType<typeof rowsByScenario<typeof name>> | undefined) =>
        rowsByScenario(plan, name, last),
      )
      .get(scenarioId) ?? none;
  const houseOf = (id: string) => {
    const functions = cellsOf('scenarioFunctions', id);
    const services = cellsOf('scenarioServices', id);
    return memory.value(`house ${id}`, [functions, services], () => houseOfRows(id, functions, services));
  };
  const house = once((): HouseIndex => {
    const { services, needs, functionServices, needFunctions, needServices } = plan;
    const parts = [services, needs, functionServices, needFunctions, needServices];
    const links = memory.value('links', parts, () => houseLinks(plan));
    const houses = Object.keys(plan.scenarios).map((id) => [id, houseOf(id)] as const);
    return { plan, ...links, scenarios: new Map(houses) };
  });
  const staffing = staffingMemory(plan, memory, cellsOf, house);
  const economy = once(() => economyMemory(plan, memory, cellsOf));
  const building = oncePerScenario((id) =>
    memory.value(
      `building ${id}`,
      [
        plan.scenarios[id],
        plan.buildings,
        plan.floors,
        plan.zones,
        plan.functions,
        cellsOf('scenarioFunctions', id),
        cellsOf('placements', id),
      ],
      () => scenarioBuilding(plan, id),
    ),
  );
  const { assumptions, functions, floors, nearness, placementDemands } = plan;
  return {
    plan,
    house,
    scenarioHouse: (id) => scenarioHouse(house(), id),
    needs: oncePerScenario((id) => {
      const own = scenarioHouse(house(), id);
      const { needs, needFunctions, needServices } = plan;
      return memory.value(`needs ${id}`, [own, needs, needFunctions, needServices], () =>
        needsCoverage(house(), own),
      );
    }),
    ...staffing,
    economy,
    economyFigures: oncePerScenario((id) => {
      const own = economy().get(id);
      if (!own || saysNothing(economy())) return null;
      return memory.value(`money ${id}`, [own, assumptions], () => economyFigures(plan, own));
    }),
    building,
    floors: oncePerScenario((id) =>
      memory.value(`floors ${id}`, [building(id), assumptions], () => floorFigures(plan, building(id))),
    ),
    fit: oncePerScenario((id) =>
      memory.value(
        `fit ${id}`,
        [building(id), assumptions, functions, floors, nearness, placementDemands],
        () => fitFindings(plan, building(id)),
      ),
    ),
    nearness: oncePerScenario((id) =>
      memory.value(`nearness ${id}`, [building(id), assumptions, floors, nearness], () =>
        nearnessFigures(plan, building(id)),
      ),
    ),
  };
}

/** A plan in which nobody has said anything of money has no figures; it doesn't cost 0. */
function saysNothing(economy: ReadonlyMap<string, ScenarioEconomy>): boolean {
  return [...economy.values()].every(({ rows }) => rows.length === 0);
}
