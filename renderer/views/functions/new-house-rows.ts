import type { HouseFunction } from '#app/plan/house-function.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Service, ServiceGroup, ZoneKind } from '#app/plan/service.ts';
import { sortAtEnd } from '#renderer/state/order.ts';

/** Functions of the plan's own, of which only the name is said yet. */
export function newFunctions(
  plan: Plan,
  names: readonly string[],
  zone: ZoneKind | null,
  newId: () => string,
): HouseFunction[] {
  const first = sortAtEnd(sorted(plan.functions));
  return names.map((name, at) => ({
    id: newId(),
    sort: first + at,
    name,
    purpose: '',
    zone,
    unitCount: 1,
    netM2Each: null,
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
  }));
}

/** Services of the plan's own, of which only the name is said yet. */
export function newServices(
  plan: Plan,
  names: readonly string[],
  group: ServiceGroup | null,
  newId: () => string,
): Service[] {
  const first = sortAtEnd(sorted(plan.services));
  return names.map((name, at) => ({
    id: newId(),
    sort: first + at,
    catalogueId: '',
    name,
    serviceGroup: group ?? 'other',
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
    handlingMinutes: null,
    volumePer1000: null,
    yearlyVolume: null,
    spaceType: '',
    spaceM2PerUnit: null,
    spaceUnit: '',
    peak: '',
    note: '',
  }));
}
