import { type HouseFunction, usualFunction } from '#app/plan/house-function.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { type Service, type ServiceGroup, usualService, type ZoneKind } from '#app/plan/service.ts';
import { sortAtEnd } from '#renderer/state/order.ts';

/** Functions of the plan's own, of which only the name is said yet. */
export function newFunctions(
  plan: Plan,
  names: readonly string[],
  zone: ZoneKind | null,
  newId: () => string,
): HouseFunction[] {
  const first = sortAtEnd(sorted(plan.functions));
  return names.map((name, at) => ({ ...usualFunction, id: newId(), sort: first + at, name, zone }));
}

/** Services of the plan's own, of which only the name is said yet. */
export function newServices(
  plan: Plan,
  names: readonly string[],
  group: ServiceGroup | null,
  newId: () => string,
): Service[] {
  const first = sortAtEnd(sorted(plan.services));
  const serviceGroup = group ?? usualService.serviceGroup;
  return names.map((name, at) => ({ ...usualService, id: newId(), sort: first + at, name, serviceGroup }));
}
