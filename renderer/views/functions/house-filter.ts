import { isCellDifferent } from '#app/compare/scenario-cells.ts';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type { Service, ServiceGroup, ZoneKind } from '#app/plan/service.ts';

/** What the reader wants to see of a matrix. */
export interface HouseFilter {
  text: string;
  /** `null`: all. */
  zone: ZoneKind | 'none' | null;
  group: ServiceGroup | null;
  /** Only where a scenario differs from the one compared with. */
  onlyDifferences: boolean;
  /** Only functions without a service or a purpose, and services without a function. */
  onlyLoose: boolean;
}

export const noFilter: HouseFilter = {
  text: '',
  zone: null,
  group: null,
  onlyDifferences: false,
  onlyLoose: false,
};

/** Whether every word of what was typed is somewhere in the texts. */
export function hasWords(typed: string, ...texts: readonly string[]): boolean {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = texts.join(' ').toLocaleLowerCase('da');
  return words.every((word) => all.includes(word));
}

/** The functions that a filter lets through, in the order given. */
export function filterFunctions(
  functions: readonly HouseFunction[],
  filter: HouseFilter,
  looseIds: ReadonlySet<string>,
  differs: (functionId: string) => boolean,
): HouseFunction[] {
  return functions.filter(
    ({ id, name, purpose, zone }) =>
      hasWords(filter.text, name, purpose) &&
      (filter.zone === null || (zone ?? 'none') === filter.zone) &&
      (!filter.onlyLoose || looseIds.has(id)) &&
      (!filter.onlyDifferences || differs(id)),
  );
}

/** The services that a filter lets through, in the order given. */
export function filterServices(
  services: readonly Service[],
  filter: HouseFilter,
  looseIds: ReadonlySet<string>,
  differs: (serviceId: string) => boolean,
): Service[] {
  return services.filter(
    ({ id, name, serviceGroup, zone, kleNumber, legalBasis }) =>
      hasWords(filter.text, name, kleNumber, legalBasis) &&
      (filter.group === null || serviceGroup === filter.group) &&
      (filter.zone === null || zone === filter.zone) &&
      (!filter.onlyLoose || looseIds.has(id)) &&
      (!filter.onlyDifferences || differs(id)),
  );
}

/** Whether any of the scenarios differs there from the one compared with; none does without one. */
export function anyDiffers<Name extends 'scenarioFunctions' | 'scenarioServices'>(
  collection: Name,
  cells: Plan[Name] | null,
  scenarios: readonly Scenario[],
  comparedId: string | null,
): (thingId: string) => boolean {
  if (cells === null || comparedId === null) return () => false;
  return (thingId) =>
    scenarios.some(({ id }) => isCellDifferent(collection, cells, comparedId, `${id}.${thingId}`));
}
