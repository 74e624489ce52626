import { type Staffing, staffingOf } from '#app/indicators/staffing.ts';
import { type StaffingIndex, staffingIndex } from '#app/indicators/staffing-index.ts';
import type { OpeningHour, ShiftPattern, WaitingPromise } from '#app/plan/hours.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { ScenarioService } from '#app/plan/scenario-cells.ts';
import { scenarioServiceRow } from '../plan/rows.ts';
import { id } from './houses.ts';

/** Ten to two on the given weekdays, one post in the outer zone, unless something else is said. */
export function hours(weekdays: readonly number[], row: Partial<OpeningHour> = {}): OpeningHour[] {
  return weekdays.map((weekday) => ({
    scenarioId: id('A'),
    zone: 'outer',
    weekday,
    fromMinute: 600,
    toMinute: 840,
    kind: 'staffed',
    posts: 1,
    ...row,
  }));
}

export const workdays = [1, 2, 3, 4, 5];

export function gives(service: string, row: Partial<ScenarioService> = {}): ScenarioService {
  return scenarioServiceRow({ scenarioId: id('A'), serviceId: id(service), ...row });
}

export function parameter(code: string, value: number): Plan['assumptions'][string] {
  const mark = { mark: 'assumption', source: '', confirmedByRole: '', confirmedOn: null } as const;
  return { id: id(code), sort: 0, name: code, value, unit: '', code, ...mark };
}

/** As many come in every half-hour from ten to two on workdays. */
export const evenArrivals: Plan['arrivalShares'][string][] = workdays.flatMap((weekday) =>
  Array.from({ length: 8 }, (_, at) => ({
    serviceGroup: 'citizenService' as const,
    weekday,
    halfHour: 20 + at,
    weight: 1,
  })),
);

export function promise(row: Partial<WaitingPromise> = {}): WaitingPromise {
  return {
    serviceGroup: 'citizenService',
    share: 0.8,
    withinMinutes: 10,
    maxOccupancy: null,
    minimumDesks: 0,
    neverAlone: false,
    ...row,
  };
}

export function staff(
  group: string,
  fte: number,
  heads: number | null = null,
): Plan['scenarioStaff'][string] {
  return { scenarioId: id('A'), staffGroupId: id(group), fte, heads, note: '' };
}

export function competenceRow(word: string): Plan['competences'][string] {
  return { id: id(word), sort: 0, name: word, description: '' };
}

export function shift(
  word: string,
  fromMinute: number,
  toMinute: number,
  row: Partial<ShiftPattern> = {},
): ShiftPattern {
  return {
    id: id(word),
    sort: 0,
    name: word,
    fromMinute,
    toMinute,
    breakFromMinute: null,
    breakMinutes: 0,
    ...row,
  };
}

export function rotaLine(
  weekday: number,
  pattern: string,
  group: string,
  people = 1,
): Plan['rotaLines'][string] {
  return { scenarioId: id('A'), weekday, shiftPatternId: id(pattern), staffGroupId: id(group), people };
}

/** The staffing of scenario A, and the index it was computed of. */
export function staffed(plan: Plan, scenarioId = id('A')): { index: StaffingIndex; staffing: Staffing } {
  const index = staffingIndex(plan);
  return { index, staffing: staffingOf(index, scenarioId) };
}
