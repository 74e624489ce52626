import type { CommandRequest } from '#app/commands/registry.ts';
import type { Building, Floor, Zone } from '#app/plan/building.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { ZoneKind } from '#app/plan/service.ts';
import { sortAtEnd } from '#renderer/state/order.ts';

/** A building with a first floor and nothing on it, which the scenario uses at once. */
export function newBuilding(
  plan: Plan,
  scenarioId: string,
  names: { building: string; floor: string },
  newId: () => string,
): CommandRequest {
  const building: Building = {
    id: newId(),
    sort: sortAtEnd(sorted(plan.buildings)),
    name: names.building,
    kind: 'existing',
    note: '',
  };
  const floor: Floor = {
    id: newId(),
    buildingId: building.id,
    sort: 0,
    name: names.floor,
    level: 0,
    netM2: null,
    grossM2: null,
    storeyHeightM: null,
  };
  return {
    type: 'building.make',
    input: { building, floors: [floor], zones: [], placementDemands: [], scenarioId, placements: [] },
  };
}

/** A copy of a scenario's building for that scenario alone: its places and demands go along into the copied zones. */
export function copiedBuilding(
  plan: Plan,
  building: Building,
  scenarioId: string,
  name: string,
  newId: () => string,
): CommandRequest {
  const copy: Building = { ...building, id: newId(), sort: sortAtEnd(sorted(plan.buildings)), name };
  const floorIds = new Map<string, string>();
  const zoneIds = new Map<string, string>();
  const floors = floorsOf(plan, building.id).map((floor): Floor => {
    const id = newId();
    floorIds.set(floor.id, id);
    return { ...floor, id, buildingId: copy.id };
  });
  const zones = sorted(plan.zones).flatMap((zone): Zone[] => {
    const floorId = floorIds.get(zone.floorId);
    if (floorId === undefined) return [];
    const id = newId();
    zoneIds.set(zone.id, id);
    return [{ ...zone, id, floorId }];
  });
  const intoCopy = <Row extends { zoneId: string }>(row: Row): Row[] => {
    const zoneId = zoneIds.get(row.zoneId);
    return zoneId === undefined ? [] : [{ ...row, zoneId }];
  };
  return {
    type: 'building.make',
    input: {
      building: copy,
      floors,
      zones,
      placementDemands: Object.values(plan.placementDemands).flatMap(intoCopy),
      scenarioId,
      placements: Object.values(plan.placements)
        .filter((row) => row.scenarioId === scenarioId)
        .flatMap(intoCopy),
    },
  };
}

/** The floor above the highest; zones and areas are still to be said. */
export function newFloor(plan: Plan, buildingId: string, name: (level: number) => string, id: string): Floor {
  const floors = floorsOf(plan, buildingId);
  const level = Math.min(
    100,
    floors.reduce((highest, floor) => Math.max(highest, floor.level + 1), 0),
  );
  return {
    id,
    buildingId,
    sort: sortAtEnd(floors),
    name: name(level),
    level,
    netM2: null,
    grossM2: null,
    storeyHeightM: null,
  };
}

/** A zone with what the floor has left of its own net area. */
export function newZone(
  plan: Plan,
  floor: Floor,
  { name, kind, capacityNetM2 }: { name: string; kind: ZoneKind; capacityNetM2: number },
  id: string,
): Zone {
  return {
    id,
    floorId: floor.id,
    sort: sortAtEnd(sorted(plan.zones)),
    name,
    kind,
    capacityNetM2,
    hasDaylight: true,
    hasEntrance: false,
    hasLift: floor.level === 0,
    canBeLocked: false,
    isQuiet: false,
  };
}

export function floorsOf(plan: Plan, buildingId: string): Floor[] {
  return sorted(plan.floors).filter((floor) => floor.buildingId === buildingId);
}
