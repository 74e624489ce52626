import type { AllocationAnswer } from '../floors/allocation-answer.ts';
import type { AllocationInput } from '../floors/allocation-input.ts';
import { defaultDistances } from '../floors/default-distances.ts';
import type { Nearness, Placement, Zone } from '../plan/building.ts';
import { itemAt, rowIn } from '../plan/item-at.ts';
import { parameterOf } from '../plan/parameters.ts';
import { inKeyOrder, type Plan } from '../plan/plan.ts';
import type { PlacedFunction, ScenarioBuilding } from './scenario-building.ts';
import { unmetWishes } from './zone-wishes.ts';

/**
 * Cost of one wish that a zone doesn't meet (kind of zone, daylight, …), in the unit of nearness × distance: as much
 * as a "must adjoin" that is torn a storey apart. An assumption; it makes the solver keep wishes where it can.
 */
const wishCost = 5;

/** How a proposal is asked for. */
export interface AllocationWish {
  /** Leave only locked functions where they are, or everything that is placed. */
  keep: 'locked' | 'placed';
  secondsMax: number;
  seed: number;
}

/**
 * A scenario's placing as the floors engine reads it: the functions it has, the zones of its building, nearness as
 * flows, demands as fixed and forbidden, wishes as placement cost. A function without a known area takes none.
 */
export function allocationInput(
  plan: Plan,
  building: ScenarioBuilding,
  { keep, secondsMax, seed }: AllocationWish,
): AllocationInput {
  const { functions, zones } = building;
  const pairs = nearnessOf(plan, functions);
  const ofZones = new Set(zones.map(({ id }) => id));
  const demands = Object.values(plan.placementDemands).filter(({ zoneId }) => ofZones.has(zoneId));
  return {
    functions: functions.map((placed) => ({
      id: placed.row.id,
      netM2: placed.netM2 ?? 0,
      fixed: fixedZone(placed, keep, demands),
      forbidden: demands.flatMap(({ functionId, zoneId, kind }) =>
        kind === 'forbidden' && functionId === placed.row.id ? [zoneId] : [],
      ),
    })),
    places: zones.map(({ id, floorId, capacityNetM2 }) => ({ id, floor: floorId, capacityNetM2 })),
    placementCost: Object.fromEntries(
      functions.map(({ row }) => [
        row.id,
        Object.fromEntries(zones.map((zone) => [zone.id, wishCost * unmetWishes(plan, row, zone).length])),
      ]),
    ),
    flows: pairs
      .filter(({ wish }) => wish !== 0)
      .map(({ functionAId, functionBId, wish }) => [functionAId, functionBId, wish]),
    distance: distanceTable(plan, zones),
    together: rules(pairs, { together: 'place', togetherFloor: 'floor' }),
    apart: rules(pairs, { apart: 'place', apartFloor: 'floor' }),
    secondsMax,
    seed,
  };
}

/** The rows that an answer makes: every function where the answer says, locked ones still locked. */
export function placementsOf(
  building: ScenarioBuilding,
  answer: Extract<AllocationAnswer, { placements: unknown }>,
): Placement[] {
  const locked = new Set(building.functions.filter((placed) => placed.locked).map(({ row }) => row.id));
  return Object.entries(answer.placements).map(([functionId, zoneId]) => ({
    scenarioId: building.scenarioId,
    functionId,
    zoneId,
    locked: locked.has(functionId),
  }));
}

/** The nearness pairs of which a scenario has both functions. */
export function nearnessOf(
  plan: Pick<Plan, 'nearness'>,
  functions: readonly PlacedFunction[],
): Readonly<Nearness>[] {
  const has = new Set(functions.map(({ row }) => row.id));
  return inKeyOrder(plan.nearness).filter(
    ({ functionAId, functionBId }) => has.has(functionAId) && has.has(functionBId),
  );
}

/**
 * Ways between zones by the floors they are on and whether a lift stops there; the plan's rates.
 *
 * @returns zones × zones, from row to column
 */
export function zoneDistances(plan: Plan, zones: readonly Readonly<Zone>[]): Float64Array {
  const places = zones.map(({ floorId, hasLift }) => ({
    level: rowIn(plan.floors, floorId).level,
    toCorridor: 0,
    toStairs: 0,
    hasLift,
  }));
  const sameFloor = parameterOf(plan, 'distance_same_floor');
  return defaultDistances(places, {
    sameFloor,
    otherFloor: sameFloor,
    perStorey: parameterOf(plan, 'distance_per_storey'),
    perStoreyWithoutLift: parameterOf(plan, 'distance_without_lift'),
  });
}

function distanceTable(plan: Plan, zones: readonly Readonly<Zone>[]): AllocationInput['distance'] {
  const distances = zoneDistances(plan, zones);
  return Object.fromEntries(
    zones.map((from, row) => [
      from.id,
      Object.fromEntries(zones.map((to, column) => [to.id, itemAt(distances, row * zones.length + column)])),
    ]),
  );
}

function fixedZone(
  { row, zone, locked }: PlacedFunction,
  keep: AllocationWish['keep'],
  demands: readonly { functionId: string; zoneId: string; kind: 'fixed' | 'forbidden' }[],
): string | null {
  if (zone !== null && (locked || keep === 'placed')) return zone.id;
  return demands.find(({ kind, functionId }) => kind === 'fixed' && functionId === row.id)?.zoneId ?? null;
}

function rules(
  pairs: readonly Readonly<Nearness>[],
  scopes: { [rule in Nearness['rule']]?: 'place' | 'floor' },
): [string, string, 'place' | 'floor'][] {
  return pairs.flatMap(({ functionAId, functionBId, rule }) => {
    const scope = scopes[rule];
    return scope ? [[functionAId, functionBId, scope]] : [];
  });
}
