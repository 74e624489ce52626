import { functionsWithoutPurpose } from '../indicators/house.ts';
import { type HouseIndex, type ScenarioHouse, scenarioHouse } from '../indicators/house-index.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import { deliveredServices } from './delivered-service.ts';
import type { FoundWarning } from './warning-codes.ts';
import { hourWarnings } from './warnings-of-hours.ts';
import { roomWarnings } from './warnings-of-rooms.ts';
import { askedCompetences, staffWarnings } from './warnings-of-staff.ts';

/** Warnings about the house: what is planned where, by whom and on what figures; each finder says its place. */
export function houseWarnings(plan: Plan): FoundWarning[] {
  const index = planFigures(plan).house();
  const asked = askedCompetences(plan);
  const houses = activeScenarios(plan).map(({ id }) => scenarioHouse(index, id));
  return [
    ...caseWork(index),
    ...houses.flatMap((house) => {
      const delivered = deliveredServices(index, house);
      return [
        ...delivered.flatMap(roomWarnings),
        ...hourWarnings(plan, delivered),
        ...delivered.flatMap((each) => staffWarnings(plan, asked, each)),
      ];
    }),
    ...purposeless(index),
    ...unconfirmed(index, houses),
  ];
}

/** Place: service. It is the same in every scenario, given or not. */
function caseWork({ services }: HouseIndex): FoundWarning[] {
  return services
    .filter(({ udbetalingDanmark, handledAs }) => udbetalingDanmark !== 'no' && handledAs === 'caseWork')
    .map(({ id, name }) => ({ code: 'udk_case_work', place: id, params: { service: name } }));
}

/** Place: function. */
function purposeless(index: HouseIndex): FoundWarning[] {
  return functionsWithoutPurpose(index).map(({ id, name }) => ({
    code: 'function_purposeless',
    place: id,
    params: { function: name },
  }));
}

/**
 * Counted once for the whole plan: nearly every service begins with figures that nobody here has counted. Only those
 * that staffing and waiting times rest on are meant, and only of services that a scenario gives.
 */
function unconfirmed({ plan, services }: HouseIndex, houses: readonly ScenarioHouse[]): FoundWarning[] {
  const given = services.filter(({ id }) => houses.some((house) => house.services.has(id)));
  const isOpen = (serviceId: string, field: 'handlingMinutes' | 'volumePer1000') => {
    const mark = plan.serviceMarks[`${serviceId}.${field}`]?.mark;
    return mark === 'assumption' || mark === 'remembered';
  };
  const count = given.filter(
    ({ id, yearlyVolume }) =>
      isOpen(id, 'handlingMinutes') || (yearlyVolume === null && isOpen(id, 'volumePer1000')),
  ).length;
  const params = { count, total: given.length };
  return count > 0 ? [{ code: 'figures_unconfirmed', place: '', params }] : [];
}
