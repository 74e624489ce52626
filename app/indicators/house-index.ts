import type { HouseFunction } from '../plan/house-function.ts';
import { heldIn } from '../plan/item-at.ts';
import type { Need } from '../plan/need.ts';
import { inKeyOrder, type Plan, sorted } from '../plan/plan.ts';
import type { ScenarioFunction, ScenarioService } from '../plan/scenario-cells.ts';
import type { Service } from '../plan/service.ts';
import { rowsByScenario } from './scenario-rows.ts';

/** What hangs together in the house whatever the scenarios do. */
export interface HouseLinks {
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
}

/** All of it, looked up once so that every figure about it is quick. */
export interface HouseIndex extends HouseLinks {
  plan: Plan;
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

/** The index of a plan: `planFigures` keeps it, so that a plan has one. */
export function houseIndex(plan: Plan): HouseIndex {
  const functions = rowsByScenario(plan, 'scenarioFunctions');
  const services = rowsByScenario(plan, 'scenarioServices');
  const houses = Object.keys(plan.scenarios).map(
    (id) => [id, houseOfRows(id, functions.get(id), services.get(id))] as const,
  );
  return { plan, ...houseLinks(plan), scenarios: new Map(houses) };
}

/** Links among needs, functions and services, both ways. */
export function houseLinks(
  plan: Pick<Plan, 'services' | 'needs' | 'functionServices' | 'needFunctions' | 'needServices'>,
): HouseLinks {
  const functionServices = inKeyOrder(plan.functionServices);
  const needFunctions = inKeyOrder(plan.needFunctions);
  const needServices = inKeyOrder(plan.needServices);
  return {
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
  };
}

/** What a scenario has and gives, from its cells. */
export function houseOfRows(
  scenarioId: string,
  functionRows: readonly Readonly<ScenarioFunction>[] = [],
  serviceRows: readonly Readonly<ScenarioService>[] = [],
): ScenarioHouse {
  const functions = new Map<string, Readonly<ScenarioFunction>>();
  const leftOutIds = new Set<string>();
  for (const cell of functionRows) {
    if (cell.state === 'out') leftOutIds.add(cell.functionId);
    else functions.set(cell.functionId, cell);
  }
  const services = new Map(serviceRows.map((cell) => [cell.serviceId, cell]));
  return { scenarioId, functions, leftOutIds, services };
}

/**
 * What a scenario has and gives; nothing for one without cells.
 *
 * @throws when the plan has no such scenario: that is a bug
 */
export function scenarioHouse(index: HouseIndex, scenarioId: string): ScenarioHouse {
  return heldIn(index.scenarios, scenarioId);
}

/**
 * Functions in which a scenario delivers a service: the one chosen for it, else those linked to the service; only
 * functions that the scenario has.
 */
export function deliveringFunctions(
  index: Pick<HouseIndex, 'plan' | 'functionsOfService'>,
  house: ScenarioHouse,
  serviceId: string,
): HouseFunction[] {
  const delivering: HouseFunction[] = [];
  for (const id of deliveringIds(index, house, serviceId)) {
    const row = house.functions.has(id) ? index.plan.functions[id] : undefined;
    if (row) delivering.push(row);
  }
  return delivering;
}

/** The first of the {@link deliveringFunctions} that is wanted: after an edit every service of every scenario is asked. */
export function deliveringFunction(
  index: Pick<HouseIndex, 'plan' | 'functionsOfService'>,
  house: ScenarioHouse,
  serviceId: string,
  isWanted: (row: HouseFunction) => boolean = () => true,
): HouseFunction | undefined {
  for (const id of deliveringIds(index, house, serviceId)) {
    const row = house.functions.has(id) ? index.plan.functions[id] : undefined;
    if (row && isWanted(row)) return row;
  }
  return undefined;
}

/** Some of them may be functions that the scenario hasn't. */
function deliveringIds(
  index: Pick<HouseIndex, 'functionsOfService'>,
  house: ScenarioHouse,
  serviceId: string,
): readonly string[] {
  const chosenId = house.services.get(serviceId)?.functionId ?? null;
  if (chosenId !== null && house.functions.has(chosenId)) return [chosenId];
  return index.functionsOfService.get(serviceId) ?? [];
}

/** The services that a scenario gives, in the plan's order. */
export function givenServices(
  index: HouseIndex,
  house: ScenarioHouse,
): { service: Readonly<Service>; cell: Readonly<ScenarioService> }[] {
  const given: { service: Readonly<Service>; cell: Readonly<ScenarioService> }[] = [];
  for (const service of index.services) {
    const cell = house.services.get(service.id);
    if (cell) given.push({ service, cell });
  }
  return given;
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
