import type { Building, Floor, Zone } from '#app/plan/building.ts';
import { type HouseFunction, usualFunction } from '#app/plan/house-function.ts';
import { type Need, usualNeed } from '#app/plan/need.ts';
import { onlyChannel, type ScenarioService } from '#app/plan/scenario-cells.ts';
import { type Service, usualService } from '#app/plan/service.ts';
import { type StaffGroup, usualStaffGroup } from '#app/plan/staff.ts';

/** Rows for tests: plain ones, of which a test says only what it is about. */

export function serviceRow(row: Pick<Service, 'id' | 'name'> & Partial<Service>): Service {
  return { ...usualService, sort: 0, serviceGroup: 'citizenService', handlingMinutes: 10, ...row };
}

export function functionRow(row: Pick<HouseFunction, 'id' | 'name'> & Partial<HouseFunction>): HouseFunction {
  return { ...usualFunction, sort: 0, netM2Each: 20, ...row };
}

export function needRow(row: Pick<Need, 'id' | 'statement'> & Partial<Need>): Need {
  return { ...usualNeed, sort: 0, ...row };
}

export function staffGroupRow(row: Pick<StaffGroup, 'id' | 'name'> & Partial<StaffGroup>): StaffGroup {
  return { ...usualStaffGroup, sort: 0, ...row };
}

export function buildingRow(row: Pick<Building, 'id' | 'name'> & Partial<Building>): Building {
  return { sort: 0, kind: 'existing', note: '', ...row };
}

export function floorRow(row: Pick<Floor, 'id' | 'buildingId'> & Partial<Floor>): Floor {
  return { sort: 0, name: 'Stue', level: 0, netM2: 500, grossM2: 675, storeyHeightM: 3, ...row };
}

export function zoneRow(row: Pick<Zone, 'id' | 'floorId'> & Partial<Zone>): Zone {
  return {
    sort: 0,
    name: 'Forhal',
    kind: 'outer',
    capacityNetM2: 300,
    hasDaylight: true,
    hasEntrance: true,
    hasLift: true,
    canBeLocked: false,
    isQuiet: false,
    ...row,
  };
}

export function scenarioServiceRow(
  row: Pick<ScenarioService, 'scenarioId' | 'serviceId'> & Partial<ScenarioService>,
): ScenarioService {
  return { ...onlyChannel('counter'), functionId: null, staffGroupId: null, note: '', ...row };
}
