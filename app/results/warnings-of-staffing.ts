import { type Language, translate } from '../i18n/texts.ts';
import { type Staffing, staffingOf } from '../indicators/staffing.ts';
import type { DeskHalfHour, DeskStaffing } from '../indicators/staffing-desks.ts';
import { rowsOf, type StaffingIndex, staffingIndex } from '../indicators/staffing-index.ts';
import { baselineDesks } from '../indicators/staffing-pooling.ts';
import { slotWords } from '../indicators/staffing-words.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { FoundWarning } from './warning-codes.ts';

/** Warnings about hours, posts and people of scenarios that have opening hours; each finder says its place. */
export function staffingWarnings(plan: Plan): FoundWarning[] {
  if (Object.keys(plan.openingHours).length === 0) return [];
  const index = staffingIndex(plan);
  const baseline = baselineDesks(index);
  const open = activeScenarios(plan).filter(({ id }) => rowsOf(index, id).hours.length > 0);
  return [
    ...open.flatMap((scenario) => {
      const staffing = staffingOf(index, scenario.id, baseline);
      return [...deskWarnings(scenario, staffing.desks), ...authorityWarnings(index, scenario, staffing)];
    }),
    ...longShifts(plan, open),
  ];
}

/** Place: scenario. A desk that can't serve everybody keeps no promise either: that is said once. */
function deskWarnings(scenario: Scenario, desks: readonly DeskStaffing[]): FoundWarning[] {
  const overloaded = desks.map((desk) => ({
    desk,
    slots: slotsWhere(desk, ({ isUnstable }) => isUnstable),
  }));
  const broken = overloaded.map(({ desk, slots }) => ({
    desk,
    slots:
      slots.length > 0 || desk.promiseIsAssumed
        ? []
        : slotsWhere(desk, ({ plannedPosts, neededPosts }) => plannedPosts < neededPosts),
  }));
  return [
    ...deskWarning('desk_overloaded', scenario, overloaded),
    ...deskWarning('promise_broken', scenario, broken),
  ];
}

function slotsWhere({ halfHours }: DeskStaffing, is: (halfHour: DeskHalfHour) => boolean): number[] {
  return halfHours.filter(is).map(({ slot }) => slot);
}

/** Which desks, and when, in both languages: the texts are whole sentences, and a place names no zones. */
function deskWarning(
  code: 'desk_overloaded' | 'promise_broken',
  scenario: Scenario,
  desks: readonly { desk: DeskStaffing; slots: readonly number[] }[],
): FoundWarning[] {
  const found = desks.filter(({ slots }) => slots.length > 0);
  if (found.length === 0) return [];
  const when = (language: Language) =>
    found
      .map(({ desk, slots }) => `${translate(language, `zone.${desk.zone}`)}: ${slotWords(language, slots)}`)
      .join('; ');
  const hours = new Set(found.flatMap(({ slots }) => slots)).size / 2;
  return [
    {
      code,
      place: scenario.id,
      params: { scenario: scenario.name, hours, whenDa: when('da'), whenEn: when('en') },
    },
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
  const services = without.map(({ serviceId }) => plan.services[serviceId]?.name ?? '').join(', ');
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
