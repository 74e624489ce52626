import type { OpeningException, OpeningHour, OpeningKind } from '../plan/hours.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';
import { dayCount, halfHourCount, weekCount, weekSlots } from '../staffing/calendar.ts';
import { rowsOf, type StaffingIndex } from './staffing-index.ts';

/** The week of one zone, and of the posts that are staffed in it. */
export interface ZoneOpening {
  zone: ZoneKind;
  staffedHoursPerWeek: number;
  selfServiceHoursPerWeek: number;
  closedHoursPerWeek: number;
  /** Hours of all posts together. */
  postHoursPerWeek: number;
  /** 336 half-hours from Monday 00:00, hours taken to the nearest: 1 with staff. */
  staffed: Uint8Array;
  /** Posts in each of them. */
  posts: Int32Array;
}

/** When a scenario's house is open. */
export interface ScenarioOpening {
  /** Zones with opening hours, outermost first. */
  zones: readonly ZoneOpening[];
  /** Hours a week in which some zone has staff; open without staff anywhere; neither. */
  staffedHoursPerWeek: number;
  selfServiceHoursPerWeek: number;
  closedHoursPerWeek: number;
  postHoursPerWeek: number;
  /** 336 half-hours from Monday 00:00: 1 where some zone has staff; posts of all zones. */
  staffed: Uint8Array;
  posts: Int32Array;
  /** 52 weeks: 1 when the house is open. */
  openWeeks: Uint8Array;
  /** The plan's open weeks, fewer when exceptions close more. */
  weeksPerYear: number;
}

const weekHours = 168;

/** When a scenario is open and with how many posts. */
export function openingOf(index: StaffingIndex, scenarioId: string): ScenarioOpening {
  const { hours, exceptions } = rowsOf(index, scenarioId);
  const zones = zoneKinds.flatMap((zone) => {
    const own = hours.filter((row) => row.zone === zone);
    return own.length > 0 ? [zoneOpening(zone, own)] : [];
  });
  const staffed = new Uint8Array(weekSlots);
  const posts = new Int32Array(weekSlots);
  for (const zone of zones) {
    for (let slot = 0; slot < weekSlots; slot++) {
      if (zone.staffed[slot] === 1) staffed[slot] = 1;
      (posts[slot] as number) += zone.posts[slot] as number;
    }
  }
  const staffedHoursPerWeek = unionHours(hours.filter(({ kind }) => kind === 'staffed'));
  const openHours = unionHours(hours);
  const openWeeks = openWeeksOf(index, hours, exceptions);
  return {
    zones,
    staffedHoursPerWeek,
    selfServiceHoursPerWeek: openHours - staffedHoursPerWeek,
    closedHoursPerWeek: weekHours - openHours,
    postHoursPerWeek: zones.reduce((sum, { postHoursPerWeek }) => sum + postHoursPerWeek, 0),
    staffed,
    posts,
    openWeeks,
    weeksPerYear: weeksPerYear(index, openWeeks),
  };
}

function zoneOpening(zone: ZoneKind, rows: readonly Readonly<OpeningHour>[]): ZoneOpening {
  const staffed = new Uint8Array(weekSlots);
  const posts = new Int32Array(weekSlots);
  let postHoursPerWeek = 0;
  for (const row of rows) {
    if (row.kind !== 'staffed') continue;
    postHoursPerWeek += row.posts * hoursOf(row);
    const { from, to } = slotsOf(row);
    staffed.fill(1, from, to);
    posts.fill(row.posts, from, to);
  }
  const staffedHoursPerWeek = sumOf(rows, 'staffed');
  const selfServiceHoursPerWeek = sumOf(rows, 'selfService');
  return {
    zone,
    staffedHoursPerWeek,
    selfServiceHoursPerWeek,
    closedHoursPerWeek: weekHours - staffedHoursPerWeek - selfServiceHoursPerWeek,
    postHoursPerWeek,
    staffed,
    posts,
  };
}

/** The half-hours of the week that a stretch of a day is taken to, from the first to before the last. */
export function slotsOf(row: { weekday: number; fromMinute: number; toMinute: number }): {
  from: number;
  to: number;
} {
  const day = (row.weekday - 1) * halfHourCount;
  return { from: day + Math.round(row.fromMinute / 30), to: day + Math.round(row.toMinute / 30) };
}

type Stretch = Pick<OpeningHour, 'weekday' | 'fromMinute' | 'toMinute'>;

function hoursOf({ fromMinute, toMinute }: Stretch): number {
  return (toMinute - fromMinute) / 60;
}

/** Stretches of one zone and day share no minute: a rule of the plan. */
function sumOf(rows: readonly Readonly<OpeningHour>[], kind: OpeningKind): number {
  return rows.reduce((sum, row) => (row.kind === kind ? sum + hoursOf(row) : sum), 0);
}

/** Hours of a week that any of the stretches holds. */
function unionHours(rows: readonly Stretch[]): number {
  let minutes = 0;
  const inOrder = rows.toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
  let [weekday, until] = [0, 0];
  for (const row of inOrder) {
    if (row.weekday !== weekday) [weekday, until] = [row.weekday, 0];
    minutes += Math.max(0, row.toMinute - Math.max(until, row.fromMinute));
    until = Math.max(until, row.toMinute);
  }
  return minutes / 60;
}

function weeksPerYear({ openWeeks: planned }: StaffingIndex, openWeeks: Uint8Array): number {
  const open = openWeeks.reduce((sum, isOpen) => sum + isOpen, 0);
  return open < Math.floor(planned) ? open : planned;
}

/**
 * Weeks in which exceptions leave no staffed day are closed, and beside them as many as the plan's number of open
 * weeks leaves out, from the end of the year. Week 1 begins on 1 January. Shorter weeks stay open: the number of open
 * weeks stands for them.
 */
function openWeeksOf(
  index: StaffingIndex,
  hours: readonly Readonly<OpeningHour>[],
  exceptions: readonly Readonly<OpeningException>[],
): Uint8Array {
  const open = new Uint8Array(weekCount).fill(1);
  const usual = hours.reduce(
    (set, { kind, weekday }) => (kind === 'staffed' ? set | (1 << weekday) : set),
    0,
  );
  const closedDays = closedWeekdays(exceptions);
  let left = weekCount;
  for (let week = 0; week < weekCount; week++) {
    if (usual === 0 || ((closedDays[week] as number) & usual) !== usual) continue;
    open[week] = 0;
    left--;
  }
  for (let week = weekCount - 1; week >= 0 && left > Math.floor(index.openWeeks); week--) {
    if (open[week] === 0) continue;
    open[week] = 0;
    left--;
  }
  return open;
}

const dayMs = 86_400_000;

/** Per week of the year a bit for every weekday on which nobody is at work. */
function closedWeekdays(exceptions: readonly Readonly<OpeningException>[]): Int16Array {
  const closed = new Int16Array(weekCount);
  for (const { kind, fromDate, toDate } of exceptions) {
    if (kind === 'staffed') continue;
    const last = Date.parse(toDate);
    let date = Date.parse(fromDate);
    for (let days = 0; date <= last && days < 366; days++, date += dayMs) {
      const newYear = Date.UTC(new Date(date).getUTCFullYear(), 0, 1);
      const week = Math.min(weekCount - 1, Math.floor((date - newYear) / dayMs / dayCount));
      (closed[week] as number) |= 1 << (new Date(date).getUTCDay() || dayCount);
    }
  }
  return closed;
}
