import type { Building, Floor, Zone } from '../plan/building.ts';
import { type ParameterCode, parameterOf } from '../plan/parameters.ts';
import type { Plan } from '../plan/plan.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';
import type { PlacedFunction, ScenarioBuilding } from './scenario-building.ts';

/** What is placed in a zone, in net m². */
export interface ZoneArea {
  zone: Readonly<Zone>;
  functions: PlacedFunction[];
  usedNetM2: number;
  /** Capacity that is left, and what doesn't fit; one of them is 0. */
  freeNetM2: number;
  overNetM2: number;
}

/** A floor's own areas; each says whether it is net or gross, and they are never summed together. */
export interface FloorArea {
  floor: Readonly<Floor>;
  netM2: number | null;
  grossM2: number | null;
  /** Gross by net; `null` while one of them is unknown. */
  factor: number | null;
  zones: ZoneArea[];
  usedNetM2: number;
}

/** The areas of a scenario. */
export interface FloorFigures {
  floors: FloorArea[];
  /** The building's own areas: sums over the floors that give them; `null` when none does. */
  buildingNetM2: number | null;
  buildingGrossM2: number | null;
  buildingFactor: number | null;
  /** What the functions ask for. */
  neededNetM2: number;
  neededNetM2ByKind: { [kind in ZoneKind | 'anywhere']: number };
  /** What they ask for, grossed up by the plan's factor for that kind of building. */
  neededGrossM2: number;
  plannedFactor: number;
  /** Gross m² of functions for which a schedule gives only that; beside the net figures, not in them. */
  givenGrossM2: number;
  /** Functions whose area nobody has given, in net. */
  unknownAreaCount: number;
  unplaced: PlacedFunction[];
  unplacedNetM2: number;
  overNetM2: number;
  freeNetM2: number;
  /** Net m² that have no room: unplaced, or over the capacity of their zone. */
  notFittingNetM2: number;
  /** Net m² of functions with workplaces by their workplaces; `null` without any. */
  netM2PerWorkplace: number | null;
  workplaces: number;
}

/** Areas of a scenario's building and of what is placed in it. */
export function floorFigures(plan: Plan, building: ScenarioBuilding): FloorFigures {
  const { functions } = building;
  const zones = building.zones.map((zone) => zoneArea(building, zone));
  const floors = building.floors.map((floor) => floorArea(floor, zones));
  const buildingNetM2 = sumOfKnown(floors.map(({ netM2 }) => netM2));
  const buildingGrossM2 = sumOfKnown(floors.map(({ grossM2 }) => grossM2));
  const unplaced = functions.filter(({ zone }) => zone === null);
  const neededNetM2 = netOf(functions);
  const plannedFactor = plannedFactorOf(plan, building.building);
  const overNetM2 = sum(zones.map((area) => area.overNetM2));
  const staffed = functions.filter(({ row, netM2 }) => row.workplaces > 0 && netM2 !== null);
  const workplaces = sum(functions.map(({ row }) => row.workplaces));
  return {
    floors,
    buildingNetM2,
    buildingGrossM2,
    buildingFactor: factorOf(buildingNetM2, buildingGrossM2),
    neededNetM2,
    neededNetM2ByKind: Object.fromEntries(
      [...zoneKinds, null].map((kind) => [
        kind ?? 'anywhere',
        netOf(functions.filter(({ row }) => row.zone === kind)),
      ]),
    ) as FloorFigures['neededNetM2ByKind'],
    neededGrossM2: neededNetM2 * plannedFactor,
    plannedFactor,
    givenGrossM2: sum(functions.map(({ row, netM2 }) => (netM2 === null ? (row.grossM2 ?? 0) : 0))),
    unknownAreaCount: functions.filter(({ netM2 }) => netM2 === null).length,
    unplaced,
    unplacedNetM2: netOf(unplaced),
    overNetM2,
    freeNetM2: sum(zones.map((area) => area.freeNetM2)),
    notFittingNetM2: netOf(unplaced) + overNetM2,
    netM2PerWorkplace:
      staffed.length === 0 ? null : netOf(staffed) / sum(staffed.map(({ row }) => row.workplaces)),
    workplaces,
  };
}

/**
 * Gross m² that a scenario gives up, taken from the baseline's building: negative when it needs more.
 *
 * @returns `null` while either building's gross area is unknown
 */
export function givenUpGrossM2(plan: Plan, scenarioId: string): number | null {
  const { baselineId } = plan.meta;
  if (baselineId === null) return null;
  const before = grossOfBuilding(plan, baselineId);
  const after = grossOfBuilding(plan, scenarioId);
  return before === null || after === null ? null : before - after;
}

/** Gross m² of the building that a scenario uses. */
export function grossOfBuilding(plan: Plan, scenarioId: string): number | null {
  const buildingId = plan.scenarios[scenarioId]?.buildingId ?? null;
  const floors = Object.values(plan.floors).filter((floor) => floor.buildingId === buildingId);
  return sumOfKnown(floors.map(({ grossM2 }) => grossM2));
}

function zoneArea({ functions }: ScenarioBuilding, zone: Readonly<Zone>): ZoneArea {
  const own = functions.filter((placed) => placed.zone?.id === zone.id);
  const usedNetM2 = netOf(own);
  const left = zone.capacityNetM2 - usedNetM2;
  return {
    zone,
    functions: own,
    usedNetM2,
    freeNetM2: Math.max(0, left),
    overNetM2: isRounding(left, zone.capacityNetM2) ? 0 : Math.max(0, -left),
  };
}

function floorArea(floor: Readonly<Floor>, zones: ZoneArea[]): FloorArea {
  const own = zones.filter(({ zone }) => zone.floorId === floor.id);
  const { netM2, grossM2 } = floor;
  return {
    floor,
    netM2,
    grossM2,
    factor: factorOf(netM2, grossM2),
    zones: own,
    usedNetM2: sum(own.map(({ usedNetM2 }) => usedNetM2)),
  };
}

const factorCodes = {
  existing: 'gross_net_factor',
  rebuilt: 'gross_net_factor_rebuilt',
  new: 'gross_net_factor_new',
} as const satisfies { [kind in Building['kind']]: ParameterCode };

/** The factor from net to gross that the plan counts with for a kind of building. */
function plannedFactorOf(plan: Plan, building: Readonly<Building> | null): number {
  return parameterOf(plan, factorCodes[building?.kind ?? 'existing']);
}

function factorOf(netM2: number | null, grossM2: number | null): number | null {
  return netM2 === null || grossM2 === null || netM2 === 0 ? null : grossM2 / netM2;
}

/** Sums of tenths miss by less than this: 0.1 + 0.2 fits in 0.3. */
function isRounding(differenceM2: number, capacityM2: number): boolean {
  return Math.abs(differenceM2) <= 1e-9 * Math.max(1, capacityM2);
}

function netOf(functions: readonly PlacedFunction[]): number {
  return sum(functions.map(({ netM2 }) => netM2 ?? 0));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** `null` when no amount is known. */
function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum(known);
}
