import type { ServiceGroup, ZoneKind } from '../plan/service.ts';
import { type DemandStream, placeDemand } from '../staffing/demand.ts';
import { type DeskIntervals, deskNeedsInto } from '../staffing/desk-needs.ts';
import type { DeskRule } from '../staffing/desk-rule.ts';
import { typicalWeek } from '../staffing/half-hours.ts';
import { type Pooling, poolingOf, type SeparateKind } from '../staffing/pooling.ts';
import { scenarioHouse } from './house-index.ts';
import { type ScenarioDemand, zoneFinder } from './staffing-demand.ts';
import { bookedOccupancyOf, strictestRule } from './staffing-desks.ts';
import type { StaffingIndex } from './staffing-index.ts';
import { openingOf, type ScenarioOpening } from './staffing-opening.ts';

/**
 * A scenario's own enquiries at the desks that the baseline divides them over, against one desk for all, in the
 * scenario's opening hours and under one rule. Appointments count in the hours, not in the mean hour's queue.
 */
export interface DeskPooling {
  /** The baseline's desks, as the kinds of enquiry in {@link meanHour}. */
  zones: readonly ZoneKind[];
  kinds: readonly SeparateKind[];
  rule: DeskRule;
  /** Of a mean hour: separate desks, all together with who loses by it, and an express desk. */
  meanHour: Pooling;
  /** Post hours that the rule takes in a mean week, half-hour by half-hour. */
  separatePostHoursPerWeek: number;
  togetherPostHoursPerWeek: number;
  savedPostHoursPerWeek: number;
}

/** The baseline's desks service by service, by which every scenario is pooled; `null` without a baseline. */
export type BaselineDesks = ReadonlyMap<string, ZoneKind> | null;

/** Where the baseline gives each of its services. */
export function baselineDesks(index: StaffingIndex): BaselineDesks {
  const { baselineId } = index.plan.meta;
  if (baselineId === null || !index.plan.scenarios[baselineId]) return null;
  const house = scenarioHouse(index.house, baselineId);
  const zoneOf = zoneFinder(index, house, openingOf(index, baselineId));
  const desks = new Map<string, ZoneKind>();
  for (const serviceId of house.services.keys()) {
    const service = index.plan.services[serviceId];
    const zone = service && zoneOf(service);
    if (zone) desks.set(serviceId, zone);
  }
  return desks;
}

/** What one desk for all saves; `null` where there is nothing to join: fewer than two desks, or nobody who comes. */
export function deskPoolingOf(
  index: StaffingIndex,
  baseline: BaselineDesks,
  opening: ScenarioOpening,
  demand: ScenarioDemand,
): DeskPooling | null {
  const streams = new Map<ZoneKind, DemandStream[]>();
  const groups = new Set<ServiceGroup>();
  for (const { service, stream, zone } of demand.services) {
    const desk = baseline?.get(service.id) ?? zone;
    if (!stream || desk === null || zone === null) continue;
    groups.add(service.serviceGroup);
    const list = streams.get(desk) ?? [];
    streams.set(desk, list);
    list.push(stream);
  }
  const { rule } = strictestRule(index, groups);
  const place = {
    staffed: opening.staffed,
    openWeeks: opening.openWeeks,
    bookedOccupancy: bookedOccupancyOf(index, rule),
  };
  const desks = [...streams]
    .map(([zone, own]) => ({ zone, week: typicalWeek(placeDemand(own, place)) }))
    .filter(({ week }) => week.loadErlangs.some((load) => load > 0));
  if (desks.length < 2) return null;
  const kinds = desks.map(({ week }) => meanKind(week));
  const separate = desks.reduce((sum, { week }) => sum + postHours(week, rule), 0);
  const together = postHours(joined(desks.map(({ week }) => week)), rule);
  return {
    zones: desks.map(({ zone }) => zone),
    kinds,
    rule,
    meanHour: poolingOf(kinds, rule),
    separatePostHoursPerWeek: separate,
    togetherPostHoursPerWeek: together,
    savedPostHoursPerWeek: separate - together,
  };
}

function postHours(week: DeskIntervals, rule: DeskRule): number {
  const needed = new Int32Array(week.loadErlangs.length);
  deskNeedsInto(week, rule, needed);
  return needed.reduce((sum, posts) => sum + posts, 0) / 2;
}

/** The mean staffed hour of a week as one kind of enquiry. */
function meanKind(week: DeskIntervals): SeparateKind {
  const moments = [0, 0, 0];
  for (let at = 0; at < week.loadErlangs.length; at++) addMoments(week, at, moments);
  const [arrivals = 0, minutes = 0, squares = 0] = moments;
  const mean = minutes / arrivals;
  return {
    arrivalsPerHour: arrivals / week.loadErlangs.length,
    handlingMinutes: mean,
    squaredCv: Math.max(1, squares / arrivals / mean ** 2 - 1),
    desks: null,
  };
}

/** Some desks' weeks as one queue: the mixture of what comes to each. They have the same half-hours. */
function joined(weeks: readonly DeskIntervals[]): DeskIntervals {
  const count = weeks[0]?.loadErlangs.length ?? 0;
  const all: DeskIntervals = {
    loadErlangs: new Float64Array(count),
    handlingMinutes: new Float64Array(count).fill(1),
    squaredCv: new Float64Array(count).fill(1),
    bookedDesks: new Float64Array(count),
  };
  for (let at = 0; at < count; at++) {
    const moments = [0, 0, 0];
    for (const week of weeks) {
      addMoments(week, at, moments);
      (all.bookedDesks[at] as number) += week.bookedDesks[at] as number;
    }
    const [arrivals = 0, minutes = 0, squares = 0] = moments;
    if (arrivals === 0) continue;
    const mean = minutes / arrivals;
    all.loadErlangs[at] = minutes / 60;
    all.handlingMinutes[at] = mean;
    all.squaredCv[at] = Math.max(1, squares / arrivals / mean ** 2 - 1);
  }
  return all;
}

/** Adds arrivals an hour, their minutes and their squared minutes. */
function addMoments(
  { loadErlangs, handlingMinutes, squaredCv }: DeskIntervals,
  at: number,
  sums: number[],
): void {
  const mean = handlingMinutes[at] as number;
  const arrivals = ((loadErlangs[at] as number) * 60) / mean;
  (sums[0] as number) += arrivals;
  (sums[1] as number) += arrivals * mean;
  (sums[2] as number) += arrivals * mean * mean * (1 + (squaredCv[at] as number));
}
