import type { z } from 'zod';
import type { RotaLine } from '../plan/hours.ts';
import { itemAt } from '../plan/item-at.ts';
import { rowKey, sorted } from '../plan/plan.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';
import { dayCount, halfHourCount, weekSlots } from '../staffing/calendar.ts';
import type { Assignment, Rota } from '../staffing/cover-answer.ts';
import type { CoverInput, coverInputSchema } from '../staffing/cover-input.ts';
import type { Staffing } from './staffing.ts';
import { shiftHalfHours, workedHalfHours } from './staffing-authority.ts';
import { rowsOf, type StaffingIndex } from './staffing-index.ts';

/** What a rota is to cover: the posts that are planned, or as many as the promises take. */
export type RotaNeed = 'planned' | 'needed';

/** A competence in the cover problem: a zone's posts, and of them one with somebody who may decide. */
export type RotaCompetence = ZoneKind | `${ZoneKind}.authority`;

/** A cover problem as it is sent, and what has to be said beside it. */
export interface RotaProblem {
  input: z.input<typeof coverInputSchema>;
  /** Some group has no cost of an hour or a year; the mean of the others stands in, or every hour counts 1. */
  costIsKnown: boolean;
}

/** Hours of a full-time week. */
const weekHoursPerFte = 37;
const grossHoursPerFte = 52 * weekHoursPerFte;

/**
 * A scenario's week as a cover problem: 336 half-hours from Monday 00:00. In every staffed half-hour each zone needs
 * its posts filled by groups that serve there; where the zone has authority tasks, one of them by a group that may
 * decide them. Shifts are the plan's patterns on each weekday on which they meet a need (`pattern.weekday`), groups
 * the planned ones, with 37 hours a week for each årsværk.
 */
export function rotaInput(
  index: StaffingIndex,
  staffing: Staffing,
  {
    need: source = 'planned',
    secondsMax = 10,
    seed = 1,
  }: { need?: RotaNeed; secondsMax?: number; seed?: number } = {},
): RotaProblem {
  const { scenarioId } = staffing;
  const need = needsOf(staffing, source);
  const { rota, staff } = rowsOf(index, scenarioId);
  const isNeeded = (slot: number) => Object.values(need).some((posts) => itemAt(posts, slot) > 0);
  const used = new Set(rota.map(({ shiftPatternId, weekday }) => shiftId(shiftPatternId, weekday)));
  const shifts = sorted(index.plan.shiftPatterns).flatMap((pattern) => {
    const { from, to, breakFrom, breakTo } = shiftHalfHours(pattern);
    const worked = workedHalfHours(pattern);
    return weekdays.flatMap((weekday) => {
      const start = (weekday - 1) * halfHourCount;
      const id = shiftId(pattern.id, weekday);
      if (worked.length === 0) return [];
      if (!used.has(id) && !worked.some((halfHour) => isNeeded(start + halfHour))) return [];
      const pause = Array.from({ length: breakTo - breakFrom }, (_, at) => start + breakFrom + at);
      return [{ id, from: start + from, to: start + to, break: pause }];
    });
  });
  const costs = hourCosts(index);
  const serving = servingGroups(index, staffing);
  const working = new Set(rota.map(({ staffGroupId }) => staffGroupId));
  const groups = index.staffGroups.flatMap(({ id }) => {
    const fte = staff.find(({ staffGroupId }) => staffGroupId === id)?.fte ?? 0;
    if (fte === 0 && !working.has(id)) return [];
    const competences = Object.keys(need).filter((competence) =>
      serving.get(competence as RotaCompetence)?.has(id),
    );
    return [{ id, competences, hourCost: costs.of(id), maxHours: fte * weekHoursPerFte }];
  });
  return {
    input: { slots: weekSlots, need, groups, shifts, secondsMax, seed },
    costIsKnown: groups.every(({ id }) => costs.isKnown(id)),
  };
}

/** A rota found as the scenario's rows, and the keys of the rows that it takes the place of: for `rotaLines.set`. */
export function rotaLinesOf(
  index: StaffingIndex,
  scenarioId: string,
  { rota }: Pick<Rota, 'rota'>,
): { rows: RotaLine[]; clear: string[] } {
  return {
    rows: rota.map(({ shift, group, people }) => {
      const [shiftPatternId = '', weekday = ''] = shift.split('.');
      return { scenarioId, weekday: Number(weekday), shiftPatternId, staffGroupId: group, people };
    }),
    clear: rowsOf(index, scenarioId).rota.map((row) => rowKey('rotaLines', row)),
  };
}

/** The scenario's rota in the ids of its cover problem. */
export function assignmentsOf(index: StaffingIndex, scenarioId: string): Assignment[] {
  return rowsOf(index, scenarioId).rota.map(({ shiftPatternId, weekday, staffGroupId, people }) => ({
    shift: shiftId(shiftPatternId, weekday),
    group: staffGroupId,
    people,
  }));
}

const weekdays = Array.from({ length: dayCount }, (_, day) => day + 1);

function shiftId(shiftPatternId: string, weekday: number): string {
  return `${shiftPatternId}.${weekday}`;
}

/** People needed per zone, and of them those who may decide where the zone has authority tasks. */
function needsOf({ desks, authority }: Staffing, source: RotaNeed): CoverInput['need'] {
  const need: { [competence in RotaCompetence]?: number[] } = {};
  for (const { zone, halfHours } of desks) {
    const decides = authority.services.some((service) => service.zone === zone) ? 1 : 0;
    const posts = new Array<number>(weekSlots).fill(0);
    const deciding = new Array<number>(weekSlots).fill(0);
    for (const { slot, neededPosts, plannedPosts } of halfHours) {
      const count = source === 'planned' ? plannedPosts : neededPosts;
      deciding[slot] = Math.min(decides, count);
      posts[slot] = count - Math.min(decides, count);
    }
    if (posts.some((count) => count > 0)) need[zone] = posts;
    if (deciding.some((count) => count > 0)) need[`${zone}.authority`] = deciding;
  }
  return need as CoverInput['need'];
}

/**
 * Which groups can fill which posts: at a zone those who give a service there, or everybody where no service says
 * who; for authority those qualified for all authority tasks of the zone, or, where none is, for any of them.
 */
function servingGroups(
  index: StaffingIndex,
  { demand, authority }: Staffing,
): Map<RotaCompetence, Set<string>> {
  const serving = new Map<RotaCompetence, Set<string>>();
  for (const zone of zoneKinds) {
    const services = demand.services.filter((service) => service.zone === zone);
    const named = services.flatMap(({ cell }) => cell.staffGroupId ?? []);
    const deciding = authority.services.filter((service) => service.zone === zone);
    const forAny = deciding.flatMap(({ qualifiedGroupIds }) => qualifiedGroupIds);
    const forAll = forAny.filter((id) => deciding.every((service) => service.qualifiedGroupIds.includes(id)));
    const qualified = new Set(forAll.length > 0 ? forAll : forAny);
    serving.set(`${zone}.authority`, qualified);
    serving.set(
      zone,
      new Set([...(named.length > 0 ? named : index.staffGroups.map(({ id }) => id)), ...qualified]),
    );
  }
  return serving;
}

/** Kr. an hour of each group: its own, else a year's by its gross hours, else the mean of the others. */
function hourCosts({ staffGroups }: StaffingIndex): { of(id: string): number; isKnown(id: string): boolean } {
  const known = new Map<string, number>();
  for (const { id, hourlyCostDkk, yearlyCostTDkk } of staffGroups) {
    const cost =
      hourlyCostDkk ?? (yearlyCostTDkk === null ? null : (yearlyCostTDkk * 1000) / grossHoursPerFte);
    if (cost !== null) known.set(id, cost);
  }
  const sum = [...known.values()].reduce((total, cost) => total + cost, 0);
  const usual = known.size > 0 ? sum / known.size : 1;
  return { of: (id) => known.get(id) ?? usual, isKnown: (id) => known.has(id) };
}
