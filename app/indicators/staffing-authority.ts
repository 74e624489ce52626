import type { RotaLine, ShiftPattern } from '../plan/hours.ts';
import type { Plan } from '../plan/plan.ts';
import type { ZoneKind } from '../plan/service.ts';
import { halfHourCount, weekSlots } from '../staffing/calendar.ts';
import { levelOf, plannedGroups } from './staffing-competences.ts';
import type { ServiceDemand } from './staffing-demand.ts';
import { rowsOf, type StaffingIndex } from './staffing-index.ts';
import type { ScenarioOpening } from './staffing-opening.ts';

/** When a service that exercises authority can be decided by somebody who may and can. */
export interface AuthorityReach {
  serviceId: string;
  /** The zone whose staffed hours it is offered in; `null` when nobody can get it anywhere. */
  zone: ZoneKind | null;
  /** Groups that may decide it, have the competences it asks for, and are planned. */
  qualifiedGroupIds: readonly string[];
  reachableHoursPerWeek: number;
  /** Staffed half-hours, 0 … 335 from Monday 00:00, in which nobody qualified is there. */
  uncoveredSlots: readonly number[];
}

export interface AuthorityCover {
  /** Services given that exercise authority and need staff, in the plan's order. Guidance decides nothing. */
  services: readonly AuthorityReach[];
  /** A mean over those services, of the hours a week in which each can be decided; `null` without any. */
  reachableHoursPerWeek: number | null;
  /** Services that can't be decided in some staffed half-hour, or in none. */
  uncoveredCount: number;
  /** From the rota when the scenario has one; else a planned group counts as there in all staffed hours. */
  isFromRota: boolean;
}

/** Authority tasks against the people who may decide them. */
export function authorityCoverOf(
  index: StaffingIndex,
  scenarioId: string,
  opening: ScenarioOpening,
  services: readonly ServiceDemand[],
): AuthorityCover {
  const { rota } = rowsOf(index, scenarioId);
  const present = rota.length > 0 ? presentGroups(index.plan, rota) : null;
  const groups = plannedGroups(index, scenarioId);
  const slotsIn = new Map(
    opening.zones.map(({ zone, staffed }) => [
      zone,
      Array.from(staffed.keys()).filter((slot) => staffed[slot] === 1),
    ]),
  );
  const reaches = services
    .filter(
      ({ service, cell }) =>
        service.authorityTask && service.handledAs !== 'guidance' && cell.digitalShare < 1,
    )
    .map(({ service, zone }): AuthorityReach => {
      const asked = index.demanded.get(service.id) ?? [];
      const qualifiedGroupIds = groups
        .filter(
          ({ id, mayDecide }) =>
            mayDecide && asked.every(({ competenceId, level }) => levelOf(index, id, competenceId) >= level),
        )
        .map(({ id }) => id);
      const slots = (zone && slotsIn.get(zone)) ?? [];
      const everywhere = present === null && qualifiedGroupIds.length > 0;
      const isThere = (slot: number) => qualifiedGroupIds.some((id) => present?.get(id)?.[slot]);
      const uncoveredSlots = everywhere ? [] : slots.filter((slot) => !isThere(slot));
      const reachableHoursPerWeek = (slots.length - uncoveredSlots.length) / 2;
      return { serviceId: service.id, zone, qualifiedGroupIds, reachableHoursPerWeek, uncoveredSlots };
    });
  return {
    services: reaches,
    reachableHoursPerWeek:
      reaches.length === 0
        ? null
        : reaches.reduce((sum, { reachableHoursPerWeek }) => sum + reachableHoursPerWeek, 0) / reaches.length,
    uncoveredCount: reaches.filter(({ zone, uncoveredSlots }) => zone === null || uncoveredSlots.length > 0)
      .length,
    isFromRota: present !== null,
  };
}

/** Group → people at work in each of the week's 336 half-hours, breaks taken out. */
export function presentGroups(plan: Plan, rota: readonly Readonly<RotaLine>[]): Map<string, Int32Array> {
  const present = new Map<string, Int32Array>();
  for (const { weekday, shiftPatternId, staffGroupId, people } of rota) {
    const pattern = plan.shiftPatterns[shiftPatternId];
    if (!pattern) continue;
    const slots = present.get(staffGroupId) ?? new Int32Array(weekSlots);
    present.set(staffGroupId, slots);
    for (const halfHour of workedHalfHours(pattern)) {
      (slots[(weekday - 1) * halfHourCount + halfHour] as number) += people;
    }
  }
  return present;
}

/** Half-hours of a day, 0 … 47, that a shift works: taken to the nearest, those of the break taken out. */
export function workedHalfHours(pattern: Readonly<ShiftPattern>): number[] {
  const { from, to, breakFrom, breakTo } = shiftHalfHours(pattern);
  return Array.from({ length: to - from }, (_, index) => from + index).filter(
    (halfHour) => halfHour < breakFrom || halfHour >= breakTo,
  );
}

/** A shift in half-hours of the day, taken to the nearest; a break lasts a half-hour at least. */
export function shiftHalfHours({
  fromMinute,
  toMinute,
  breakFromMinute,
  breakMinutes,
}: Readonly<ShiftPattern>): {
  from: number;
  to: number;
  breakFrom: number;
  breakTo: number;
} {
  const from = Math.round(fromMinute / 30);
  const to = Math.round(toMinute / 30);
  if (breakFromMinute === null || breakMinutes === 0) return { from, to, breakFrom: to, breakTo: to };
  const breakFrom = Math.round(breakFromMinute / 30);
  return {
    from,
    to,
    breakFrom,
    breakTo: Math.max(breakFrom + 1, Math.round((breakFromMinute + breakMinutes) / 30)),
  };
}
