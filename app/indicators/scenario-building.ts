import type { Building, Floor, Placement, Zone } from '../plan/building.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import { heldIn, rowIn } from '../plan/item-at.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { ScenarioFunction } from '../plan/scenario-cells.ts';

/** A function that a scenario has, with the room it takes there and where it lies. */
export interface PlacedFunction {
  row: Readonly<HouseFunction>;
  cell: Readonly<ScenarioFunction>;
  unitCount: number;
  /** Net m² of one room or place, and of all of them; `null` where nobody has said. */
  netM2Each: number | null;
  netM2: number | null;
  zone: Readonly<Zone> | null;
  locked: boolean;
}

/** The building a scenario uses, and what lies where in it. */
export interface ScenarioBuilding {
  scenarioId: string;
  building: Readonly<Building> | null;
  /** Top floor first, as a section through the house shows them. */
  floors: readonly Readonly<Floor>[];
  /** Zones floor by floor in the same order. */
  zones: readonly Readonly<Zone>[];
  /** In the plan's order. */
  functions: readonly PlacedFunction[];
}

/** What a scenario's building holds; without floors while no building is chosen. */
export function scenarioBuilding(plan: Plan, scenarioId: string): ScenarioBuilding {
  const buildingId = plan.scenarios[scenarioId]?.buildingId ?? null;
  const floors = sorted(plan.floors)
    .filter((floor) => floor.buildingId === buildingId)
    .sort((a, b) => b.level - a.level);
  const place = new Map(floors.map(({ id }, index) => [id, index]));
  const zones = sorted(plan.zones)
    .filter(({ floorId }) => place.has(floorId))
    .sort((a, b) => heldIn(place, a.floorId) - heldIn(place, b.floorId));
  const functions = sorted(plan.functions).flatMap((row) => {
    const cell = plan.scenarioFunctions[`${scenarioId}.${row.id}`];
    if (!cell || cell.state === 'out') return [];
    return [placedFunction(plan, row, cell, plan.placements[`${scenarioId}.${row.id}`])];
  });
  return {
    scenarioId,
    building: buildingId === null ? null : rowIn(plan.buildings, buildingId),
    floors,
    zones,
    functions,
  };
}

function placedFunction(
  plan: Plan,
  row: Readonly<HouseFunction>,
  cell: Readonly<ScenarioFunction>,
  placement: Readonly<Placement> | undefined,
): PlacedFunction {
  const unitCount = cell.unitCount ?? row.unitCount;
  const netM2Each = cell.netM2Each ?? row.netM2Each;
  return {
    row,
    cell,
    unitCount,
    netM2Each,
    netM2: netM2Each === null ? null : unitCount * netM2Each,
    zone: (placement && plan.zones[placement.zoneId]) ?? null,
    locked: placement?.locked ?? false,
  };
}

/** The same building with one function somewhere else, or nowhere: what a move would make of it. */
export function withMove(
  building: ScenarioBuilding,
  functionId: string,
  zone: Readonly<Zone> | null,
): ScenarioBuilding {
  return {
    ...building,
    functions: building.functions.map((placed) =>
      placed.row.id === functionId ? { ...placed, zone } : placed,
    ),
  };
}
