import type { HouseFunction } from '../plan/house-function.ts';
import type { Need } from '../plan/need.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { ScenarioFunction, ScenarioService } from '../plan/scenario-cells.ts';
import type { Service } from '../plan/service.ts';

/** What hangs together in the house, looked up once so that every figure about it is quick. */
export interface HouseIndex {
  plan: Plan;
  /** In the plan's order. */
  services: readonly Readonly<Service>[];
  needs: readonly Readonly<Need>[];
  /** Function → the services it is linked to. */
  servicesOfFunction: IdLists;
  /** Service → the functions it is linked to. */
  functionsOfService: IdLists;
  /** Need → the functions and services that answer it. */
  functionsOfNeed: IdLists;
  servicesOfNeed: IdLists;
  /** Functions and services that a need asks for. */
  neededIds: ReadonlySet<string>;
  scenarios: ReadonlyMap<string, ScenarioHouse>;
}

/** What one scenario has and gives. */
export interface ScenarioHouse {
  scenarioId: string;
  /** Functions that it has, as they are or changed. */
  functions: ReadonlyMap<string, Readonly<ScenarioFunction>>;
  /** Functions that it leaves out on purpose. */
  leftOutIds: ReadonlySet<string>;
  /** Services that it gives. */
  services: ReadonlyMap<string, Readonly<ScenarioService>>;
}

type IdLists = ReadonlyMap<string, readonly string[]>;

/** The index of a plan: build it once for a plan, and again when the plan is another. */
export function houseIndex(plan: Plan): HouseIndex {
  const functionServices = Object.values(plan.functionServices);
  const needFunctions = Object.values(plan.needFunctions);
  const needServices = Object.values(plan.needServices);
  return {
    plan,
    services: sorted(plan.services),
    needs: sorted(plan.needs),
    servicesOfFunction: listsBy(functionServices, 'functionId', 'serviceId'),
    functionsOfService: listsBy(functionServices, 'serviceId', 'functionId'),
    functionsOfNeed: listsBy(needFunctions, 'needId', 'functionId'),
    servicesOfNeed: listsBy(needServices, 'needId', 'serviceId'),
    neededIds: new Set([
      ...needFunctions.map(({ functionId }) => functionId),
      ...needServices.map(({ serviceId }) => serviceId),
    ]),
    scenarios: scenarioHouses(plan),
  };
}

/**
 * What a scenario has and gives; nothing for one without cells.
 *
 * @throws when the plan has no such scenario: that is a bug
 */
export function scenarioHouse(index: HouseIndex, scenarioId: string): ScenarioHouse {
  const house = index.scenarios.get(scenarioId);
  if (!house) throw new RangeError(`no scenario ${scenarioId}`);
  return house;
}

/**
 * Functions in which a scenario delivers a service: the one chosen for it, else those linked to the service; only
 * functions that the scenario has.
 */
export function deliveringFunctions(
  index: HouseIndex,
  house: ScenarioHouse,
  serviceId: string,
): HouseFunction[] {
  const chosenId = house.services.get(serviceId)?.functionId ?? null;
  const ids =
    chosenId !== null && house.functions.has(chosenId)
      ? [chosenId]
      : (index.functionsOfService.get(serviceId) ?? []).filter((id) => house.functions.has(id));
  return ids.flatMap((id) => index.plan.functions[id] ?? []);
}

/** The services that a scenario gives, in the plan's order. */
export function givenServices(
  index: HouseIndex,
  house: ScenarioHouse,
): { service: Readonly<Service>; cell: Readonly<ScenarioService> }[] {
  return index.services.flatMap((service) => {
    const cell = house.services.get(service.id);
    return cell ? [{ service, cell }] : [];
  });
}

function scenarioHouses(plan: Plan): Map<string, ScenarioHouse> {
  const houses = new Map(
    Object.keys(plan.scenarios).map((scenarioId) => [
      scenarioId,
      {
        scenarioId,
        functions: new Map<string, Readonly<ScenarioFunction>>(),
        leftOutIds: new Set<string>(),
        services: new Map<string, Readonly<ScenarioService>>(),
      },
    ]),
  );
  for (const cell of Object.values(plan.scenarioFunctions)) {
    const house = houses.get(cell.scenarioId);
    if (cell.state === 'out') house?.leftOutIds.add(cell.functionId);
    else house?.functions.set(cell.functionId, cell);
  }
  for (const cell of Object.values(plan.scenarioServices)) {
    houses.get(cell.scenarioId)?.services.set(cell.serviceId, cell);
  }
  return houses;
}

function listsBy<Key extends string, Value extends string>(
  rows: readonly { readonly [field in Key | Value]: string }[],
  key: Key,
  value: Value,
): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const list = lists.get(row[key]);
    if (list) list.push(row[value]);
    else lists.set(row[key], [row[value]]);
  }
  return lists;
}
