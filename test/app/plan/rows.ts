import type { Building, Floor, Zone } from '#app/plan/building.ts';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Need } from '#app/plan/need.ts';
import { onlyChannel, type ScenarioService } from '#app/plan/scenario-cells.ts';
import type { Service } from '#app/plan/service.ts';
import type { StaffGroup } from '#app/plan/staff.ts';

/** Rows for tests: plain ones, of which a test says only what it is about. */

export function serviceRow(row: Pick<Service, 'id' | 'name'> & Partial<Service>): Service {
  return {
    sort: 0,
    catalogueId: '',
    serviceGroup: 'citizenService',
    zone: 'outer',
    kleNumber: '',
    legalBasis: '',
    authorityTask: false,
    handledAs: 'service',
    counter: 'possible',
    appointment: 'no',
    privacyLevel: 0,
    selfService: false,
    udbetalingDanmark: 'no',
    handlingMinutes: 10,
    volumePer1000: null,
    yearlyVolume: null,
    spaceType: '',
    spaceM2PerUnit: null,
    spaceUnit: '',
    peak: '',
    note: '',
    ...row,
  };
}

export function functionRow(row: Pick<HouseFunction, 'id' | 'name'> & Partial<HouseFunction>): HouseFunction {
  return {
    sort: 0,
    purpose: '',
    zone: null,
    unitCount: 1,
    netM2Each: 20,
    grossM2: null,
    areaMark: 'assumption',
    areaSource: '',
    privacyLevel: 0,
    workplaces: 0,
    needsGroundFloor: false,
    needsDaylight: false,
    needsOwnEntrance: false,
    needsLocking: false,
    needsQuiet: false,
    ...row,
  };
}

export function needRow(row: Pick<Need, 'id' | 'statement'> & Partial<Need>): Need {
  return { sort: 0, voicedBy: '', occasion: '', voicedOn: null, importance: null, note: '', ...row };
}

export function staffGroupRow(row: Pick<StaffGroup, 'id' | 'name'> & Partial<StaffGroup>): StaffGroup {
  return {
    sort: 0,
    profession: '',
    mayDecide: false,
    hourlyCostDkk: null,
    yearlyCostTDkk: null,
    mark: 'assumption',
    source: '',
    confirmedByRole: '',
    confirmedOn: null,
    ...row,
  };
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
