import type { HouseFunction } from '../plan/house-function.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { type Channel, channels, shareOf } from '../plan/scenario-cells.ts';
import type { Service, ServiceGroup } from '../plan/service.ts';
import { deliveringFunction, givenServices, type HouseIndex, type ScenarioHouse } from './house-index.ts';

/**
 * Handlings of a service a year: as counted here, else its volume per 1,000 inhabitants scaled to the plan's.
 *
 * @returns `null` when neither is known
 */
export function yearlyVolumeOf(
  { meta: { inhabitants } }: Pick<Plan, 'meta'>,
  { yearlyVolume, volumePer1000 }: Pick<Service, 'yearlyVolume' | 'volumePer1000'>,
): number | null {
  if (yearlyVolume !== null) return yearlyVolume;
  return volumePer1000 === null || inhabitants === null ? null : (volumePer1000 * inhabitants) / 1000;
}

/**
 * Functions that nobody has said what are for: no purpose in words, no service in them, no need that asks for them.
 * In the plan's order.
 */
export function functionsWithoutPurpose(index: HouseIndex): HouseFunction[] {
  const chosen = new Set(Object.values(index.plan.scenarioServices).map(({ functionId }) => functionId));
  return sorted(index.plan.functions).filter(
    ({ id, purpose }) =>
      purpose.trim() === '' &&
      !index.servicesOfFunction.has(id) &&
      !index.neededIds.has(id) &&
      !chosen.has(id),
  );
}

/** Services that a scenario gives although none of the functions it has delivers them; in the plan's order. */
export function undeliveredServices(index: HouseIndex, house: ScenarioHouse): Readonly<Service>[] {
  return givenServices(index, house)
    .map(({ service }) => service)
    .filter(({ id }) => !deliveringFunction(index, house, id));
}

/** Services that stand in the plan without a function linked to them, whatever the scenarios do; in the plan's order. */
export function servicesWithoutFunction(index: HouseIndex): Readonly<Service>[] {
  return index.services.filter(({ id }) => !index.functionsOfService.has(id));
}

/** The headline figures of a scenario's house. */
export interface HouseFigures {
  /** Functions that it has, of them changed, and those left out on purpose. */
  functionCount: number;
  changedCount: number;
  leftOutCount: number;
  serviceCount: number;
  /** Services given, per group. */
  servicesInGroup: { [group in ServiceGroup]?: number };
  /** Services given that exercise public authority. */
  authorityCount: number;
  undeliveredCount: number;
  /** Handlings a year, over the services whose volume is known. */
  yearlyVolume: number;
  /** Services given whose volume isn't known; they count in no share. */
  volumeUnknownCount: number;
  /** Share of the known yearly volume in each channel, 0–1; `null` when no volume is known. */
  channelShares: { [channel in Channel]: number } | null;
}

/** Counts and volumes of what a scenario has and gives. */
export function houseFigures(index: HouseIndex, house: ScenarioHouse): HouseFigures {
  const given = givenServices(index, house);
  const servicesInGroup: HouseFigures['servicesInGroup'] = {};
  const volumes = { counter: 0, appointment: 0, assisted: 0, selfService: 0, telephone: 0, digital: 0 };
  let yearlyVolume = 0;
  let volumeUnknownCount = 0;
  for (const { service, cell } of given) {
    servicesInGroup[service.serviceGroup] = (servicesInGroup[service.serviceGroup] ?? 0) + 1;
    const volume = yearlyVolumeOf(index.plan, service);
    if (volume === null) volumeUnknownCount++;
    else {
      yearlyVolume += volume;
      for (const channel of channels) volumes[channel] += volume * shareOf(cell, channel);
    }
  }
  for (const channel of channels) if (yearlyVolume > 0) volumes[channel] /= yearlyVolume;
  const states = [...house.functions.values()];
  return {
    functionCount: states.length,
    changedCount: states.filter(({ state }) => state === 'changed').length,
    leftOutCount: house.leftOutIds.size,
    serviceCount: given.length,
    servicesInGroup,
    authorityCount: given.filter(({ service }) => service.authorityTask).length,
    undeliveredCount: undeliveredServices(index, house).length,
    yearlyVolume,
    volumeUnknownCount,
    channelShares: yearlyVolume > 0 ? volumes : null,
  };
}
