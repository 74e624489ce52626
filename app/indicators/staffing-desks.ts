import type { ServiceGroup, ZoneKind } from '../plan/service.ts';
import { halfHourCount } from '../staffing/calendar.ts';
import { placeDemand } from '../staffing/demand.ts';
import {
  deskNeedsInto,
  type QueueFigures,
  queueAt,
  queueFigures,
  queuesInto,
} from '../staffing/desk-needs.ts';
import type { DeskRule } from '../staffing/desk-rule.ts';
import { type HalfHourDemand, typicalWeek } from '../staffing/half-hours.ts';
import { withSharedPosts } from '../staffing/shared-posts.ts';
import type { ScenarioDemand } from './staffing-demand.ts';
import { assumedPromise, type StaffingIndex } from './staffing-index.ts';
import type { ScenarioOpening, ZoneOpening } from './staffing-opening.ts';

/** A staffed half-hour of a mean week at a desk. Figures of waiting are `null` where nobody comes or the queue grows. */
export interface DeskHalfHour {
  /** 0 … 335 from Monday 00:00. */
  slot: number;
  /** 1 Monday … 7 Sunday, and the half-hour of the day 0 … 47, as in the plan's rows. */
  weekday: number;
  halfHour: number;
  /** Citizens who come without an appointment, and the posts that appointments take. */
  arrivals: number;
  bookedPosts: number;
  /** Work of those who come without an appointment, in posts busy all the time (erlang). */
  loadErlangs: number;
  /** Of the mixture of those who come: mean, and how spread they are. */
  handlingMinutes: number;
  squaredCv: number;
  /** Posts busy with citizens, appointments too, at most the planned ones. */
  busyPosts: number;
  neededPosts: number;
  plannedPosts: number;
  meanWaitMinutes: number | null;
  servedInTimeShare: number | null;
  /** Of the planned posts' time; `null` without posts or where the queue grows. */
  occupancyShare: number | null;
  /** More comes than the planned posts can serve: the queue grows as long as it lasts. */
  isUnstable: boolean;
}

/**
 * A desk: all staffed posts of one zone, which share one queue. The zones are how a plan divides its opening hours
 * and posts, so that two addresses or two rooms are two desks and one shared counter is one.
 */
export interface DeskStaffing {
  zone: ZoneKind;
  /** What is promised: the strictest of the groups that are served here, each part by itself. */
  rule: DeskRule;
  /** No group served here has a promise; the program's stands in. */
  promiseIsAssumed: boolean;
  groups: readonly ServiceGroup[];
  halfHours: readonly DeskHalfHour[];
  /** In a mean open week. */
  arrivalsPerWeek: number;
  neededPostHoursPerWeek: number;
  plannedPostHoursPerWeek: number;
  largestNeed: number;
  /** Over everybody who comes without an appointment; `null` where nobody does, or a queue grows. */
  meanWaitMinutes: number | null;
  /** Who comes while the queue grows counts as not served in time; `null` where nobody comes. */
  servedInTimeShare: number | null;
  /** Of all planned posts' time; who can't be served keeps every post busy. `null` without posts. */
  occupancyShare: number | null;
  /** Post hours a week spent with citizens. */
  busyPostHoursPerWeek: number;
  unstableHalfHours: number;
  /** Half-hours with fewer posts than needed. */
  shortHalfHours: number;
  /** Half-hours with exactly one post. */
  aloneHalfHours: number;
}

/** Every staffed zone as a desk, in a mean open week. */
export function desksOf(
  index: StaffingIndex,
  opening: ScenarioOpening,
  demand: ScenarioDemand,
): DeskStaffing[] {
  return opening.zones
    .filter(({ staffed }) => staffed.includes(1))
    .map((zone) => deskOf(index, zone, opening.openWeeks, demand));
}

/**
 * The rule for some groups together: of every part the strictest that one of them has.
 *
 * @returns the program's promise, so marked, when none of them promises anything
 */
export function strictestRule(
  { plan }: Pick<StaffingIndex, 'plan'>,
  groups: Iterable<ServiceGroup>,
): { rule: DeskRule; promiseIsAssumed: boolean } {
  const promises = Array.from(groups).flatMap((group) => plan.waitingPromises[group] ?? []);
  const caps = promises.flatMap(({ maxOccupancy }) => maxOccupancy ?? []);
  return {
    promiseIsAssumed: promises.length === 0,
    rule: {
      promise:
        promises.length === 0
          ? assumedPromise
          : {
              share: Math.max(...promises.map(({ share }) => share)),
              withinMinutes: Math.min(...promises.map(({ withinMinutes }) => withinMinutes)),
            },
      maxOccupancy: caps.length > 0 ? Math.min(...caps) : null,
      minimum: Math.max(0, ...promises.map(({ minimumDesks }) => minimumDesks)),
      neverAlone: promises.some(({ neverAlone }) => neverAlone),
      patienceMinutes: null,
    },
  };
}

/** Hours a week in which it is so at any desk. */
export function hoursWhere(desks: readonly DeskStaffing[], is: (halfHour: DeskHalfHour) => boolean): number {
  const slots = desks.flatMap(({ halfHours }) => halfHours.filter(is).map(({ slot }) => slot));
  return new Set(slots).size / 2;
}

/** Share of a post's time that appointments may fill: the cap of the promise, else what the plan's posts are used. */
export function bookedOccupancyOf({ utilisationShare }: StaffingIndex, { maxOccupancy }: DeskRule): number {
  return maxOccupancy ?? (utilisationShare > 0 ? utilisationShare : 1);
}

function deskOf(
  index: StaffingIndex,
  { zone, staffed, posts }: ZoneOpening,
  openWeeks: Uint8Array,
  demand: ScenarioDemand,
): DeskStaffing {
  const groups = [...(demand.groups.get(zone) ?? [])].sort();
  const { rule, promiseIsAssumed } = strictestRule(index, groups);
  const bookedOccupancy = bookedOccupancyOf(index, rule);
  const placed = placeDemand(demand.streams.get(zone) ?? [], { staffed, openWeeks, bookedOccupancy });
  const week = typicalWeek(placed);
  const atPosts = withSharedPosts(week, placed);
  const planned = Int32Array.from(week.slot, (slot) => posts[slot] as number);
  const needed = new Int32Array(planned.length);
  const figures = queueFigures(planned.length);
  deskNeedsInto(atPosts, rule, needed);
  queuesInto(atPosts, planned, rule, figures);
  const halfHours = Array.from(needed, (_, at) =>
    halfHourAt(at, week, bookedOccupancy, { needed, planned, figures }),
  );
  const plannedPostHoursPerWeek = hoursIn(planned);
  const busyPostHoursPerWeek = halfHours.reduce((sum, { busyPosts }) => sum + busyPosts, 0) / 2;
  const count = (is: (halfHour: DeskHalfHour) => boolean) => halfHours.filter(is).length;
  return {
    zone,
    rule,
    promiseIsAssumed,
    groups,
    halfHours,
    arrivalsPerWeek: halfHours.reduce((sum, { arrivals }) => sum + arrivals, 0),
    neededPostHoursPerWeek: hoursIn(needed),
    plannedPostHoursPerWeek,
    largestNeed: needed.reduce((largest, posts) => Math.max(largest, posts), 0),
    ...overArrivals(halfHours),
    occupancyShare: plannedPostHoursPerWeek > 0 ? busyPostHoursPerWeek / plannedPostHoursPerWeek : null,
    busyPostHoursPerWeek,
    unstableHalfHours: count(({ isUnstable }) => isUnstable),
    shortHalfHours: count(({ neededPosts, plannedPosts }) => plannedPosts < neededPosts),
    aloneHalfHours: count(({ plannedPosts }) => plannedPosts === 1),
  };
}

function halfHourAt(
  at: number,
  week: HalfHourDemand,
  bookedOccupancy: number,
  { needed, planned, figures }: { needed: Int32Array; planned: Int32Array; figures: QueueFigures },
): DeskHalfHour {
  const slot = week.slot[at] as number;
  const loadErlangs = week.loadErlangs[at] as number;
  const queue = queueAt(figures, at);
  const isUnstable = queue.state === 'unstable';
  const hasQueue = !isUnstable && loadErlangs > 0;
  const bookedPosts = week.bookedDesks[at] as number;
  const plannedPosts = planned[at] as number;
  const busyPosts = isUnstable
    ? plannedPosts
    : Math.min(plannedPosts, loadErlangs + bookedPosts * bookedOccupancy);
  return {
    slot,
    weekday: Math.floor(slot / halfHourCount) + 1,
    halfHour: slot % halfHourCount,
    arrivals: (loadErlangs * 30) / (week.handlingMinutes[at] as number),
    bookedPosts,
    busyPosts,
    loadErlangs,
    handlingMinutes: week.handlingMinutes[at] as number,
    squaredCv: week.squaredCv[at] as number,
    neededPosts: needed[at] as number,
    plannedPosts,
    meanWaitMinutes: hasQueue ? queue.meanWaitMinutes : null,
    servedInTimeShare: hasQueue ? queue.servedInTime : null,
    occupancyShare: isUnstable || plannedPosts === 0 ? null : busyPosts / plannedPosts,
    isUnstable,
  };
}

/** What everybody who comes without an appointment meets, each counted once. */
function overArrivals(
  halfHours: readonly DeskHalfHour[],
): Pick<DeskStaffing, 'meanWaitMinutes' | 'servedInTimeShare'> {
  let [arrived, waited, served] = [0, 0, 0];
  let grows = false;
  for (const { arrivals, meanWaitMinutes, servedInTimeShare, isUnstable } of halfHours) {
    if (arrivals === 0) continue;
    arrived += arrivals;
    waited += arrivals * (meanWaitMinutes ?? 0);
    served += arrivals * (servedInTimeShare ?? 0);
    grows ||= isUnstable;
  }
  return {
    meanWaitMinutes: arrived === 0 || grows ? null : waited / arrived,
    servedInTimeShare: arrived === 0 ? null : served / arrived,
  };
}

function hoursIn(posts: Int32Array): number {
  return posts.reduce((sum, count) => sum + count, 0) / 2;
}
