import {
  deliveringFunctions,
  givenServices,
  type HouseIndex,
  type ScenarioHouse,
} from '../indicators/house-index.ts';
import type { Zone } from '../plan/building.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type ScenarioService, shareOf } from '../plan/scenario-cells.ts';
import type { Service, ZoneKind } from '../plan/service.ts';

/** A service as a scenario gives it, with where it is had. */
export interface DeliveredService {
  scenario: Readonly<Scenario>;
  service: Readonly<Service>;
  cell: Readonly<ScenarioService>;
  /** Empty when none of the scenario's functions delivers it. */
  rooms: DeliveryRoom[];
}

/** A function in which a service is had, as it lies in the scenario. */
export interface DeliveryRoom {
  houseFunction: HouseFunction;
  /** The zone it is placed in; `null` while unplaced. */
  placedIn: Readonly<Zone> | null;
  /** Kind of that zone, else the one it wishes for, else the one where the service belongs. */
  zoneKind: ZoneKind;
}

/** Everything that a scenario gives, in the plan's order. */
export function deliveredServices(index: HouseIndex, house: ScenarioHouse): DeliveredService[] {
  const { plan } = index;
  const scenario = plan.scenarios[house.scenarioId];
  if (!scenario) return [];
  return givenServices(index, house).map(({ service, cell }) => ({
    scenario,
    service,
    cell,
    rooms: deliveringFunctions(index, house, service.id).map((houseFunction) => {
      const placement = plan.placements[`${scenario.id}.${houseFunction.id}`];
      const placedIn = (placement && plan.zones[placement.zoneId]) ?? null;
      return { houseFunction, placedIn, zoneKind: placedIn?.kind ?? houseFunction.zone ?? service.zone };
    }),
  }));
}

/** Whether any of it is done face to face, by staff: at the counter, by appointment or assisted. */
export function isFaceToFace({ cell }: DeliveredService): boolean {
  return (['counter', 'appointment', 'assisted'] as const).some((channel) => shareOf(cell, channel) > 0);
}
