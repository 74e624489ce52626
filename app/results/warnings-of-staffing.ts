import { planFigures } from '../indicators/plan-figures.ts';
import type { Staffing } from '../indicators/staffing.ts';
import { hoursWhere } from '../indicators/staffing-desks.ts';
import { rowsOf, type StaffingIndex } from '../indicators/staffing-index.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { nameIn } from '../plan/name-in.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { FoundWarning } from './warning-codes.ts';

/** Warnings about hours, posts and people of scenarios that have opening hours; each finder says its place. */
export function staffingWarnings(plan: Plan): FoundWarning[] {
  if (Object.keys(plan.openingHours).length === 0) return [];
  const figures = planFigures(plan);
  const index = figures.staffingIndex();
  const open = activeScenarios(plan).filter(({ id }) => rowsOf(index, id).hours.length > 0);
  return [
    ...open.flatMap((scenario) => {
      const staffing = figures.staffing(scenario.id);
      return [...deskWarnings(scenario, staffing), ...authorityWarnings(index, scenario, staffing)];
    }),
    ...longShifts(plan, open),
  ];
}

/**
 * Place: scenario; hours are those in which it is so at any desk. Where more come than can be served no promise is kept
 * either: that is said once.
 */
function deskWarnings(scenario: Scenario, { desks, opening }: Staffing): FoundWarning[] {
  const overloaded = hoursWhere(desks, ({ isUnstable }) => isUnstable);
  const short = hoursWhere(
    desks.filter(({ promiseIsAssumed }) => !promiseIsAssumed),
    ({ isUnstable, plannedPosts, neededPosts }) => !isUnstable && plannedPosts < neededPosts,
  );
  const params = { scenario: scenario.name, staffed: opening.staffedHoursPerWeek };
  const place = scenario.id;
  return [
    ...(overloaded > 0
      ? [{ code: 'desk_overloaded', place, params: { ...params, hours: overloaded } } as const]
      : []),
    ...(short > 0 ? [{ code: 'promise_broken', place, params: { ...params, hours: short } } as const] : []),
  ];
}

/** Place: scenario. Nothing is said while nobody is planned: who is there isn't known yet. */
function authorityWarnings(
  { plan }: StaffingIndex,
  scenario: Scenario,
  { authority, need }: Staffing,
): FoundWarning[] {
  if (need.plannedFte === null) return [];
  const without = authority.services.filter(({ uncoveredSlots }) => uncoveredSlots.length > 0);
  if (without.length === 0) return [];
  const services = without.map(({ serviceId }) => nameIn(plan.services, serviceId)).join(', ');
  const params = { scenario: scenario.name, count: without.length, services };
  return [{ code: 'authority_nobody', place: scenario.id, params }];
}

/** Place: shift. It is longer than the house is staffed on any day of any scenario. */
function longShifts(plan: Plan, open: readonly Scenario[]): FoundWarning[] {
  const isOpen = new Set(open.map(({ id }) => id));
  const days = new Map<string, { from: number; to: number }>();
  for (const { scenarioId, weekday, kind, fromMinute, toMinute } of Object.values(plan.openingHours)) {
    if (kind !== 'staffed' || !isOpen.has(scenarioId)) continue;
    const key = `${scenarioId}.${weekday}`;
    const day = days.get(key) ?? { from: fromMinute, to: toMinute };
    days.set(key, { from: Math.min(day.from, fromMinute), to: Math.max(day.to, toMinute) });
  }
  const longest = Math.max(0, ...Array.from(days.values(), ({ from, to }) => to - from));
  if (longest === 0) return [];
  return sorted(plan.shiftPatterns)
    .filter(({ fromMinute, toMinute }) => toMinute - fromMinute > longest)
    .map(({ id, name, fromMinute, toMinute }) => ({
      code: 'shift_too_long',
      place: id,
      params: { shift: name, hours: (toMinute - fromMinute) / 60, longest: longest / 60 },
    }));
}
