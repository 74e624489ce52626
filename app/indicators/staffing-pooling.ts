import type { ServiceGroup, ZoneKind } from '../plan/service.ts';
import { type DemandStream, placeDemand } from '../staffing/demand.ts';
import { type DeskIntervals, deskNeedsInto } from '../staffing/desk-needs.ts';
import type { DeskRule } from '../staffing/desk-rule.ts';
import { typicalWeek } from '../staffing/half-hours.ts';
import { type Pooling, poolingOf, type SeparateKind } from '../staffing/pooling.ts';
import { withSharedPosts } from '../staffing/shared-posts.ts';
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
  const desks = [...streams].flatMap(([zone, own]) => {
    const placed = placeDemand(own, place);
    const week = typicalWeek(placed);
    const kind = meanKind(week);
    return kind ? [{ zone, week: withSharedPosts(week, placed), kind }] : [];
  });
  if (desks.length < 2) return null;
  const kinds = desks.map(({ kind }) => kind);
  const separate = desks.reduce((sum, { week }) => sum + postHours(week, rule), 0);
  const all = placeDemand([...streams.values()].flat(), place);
  const together = postHours(withSharedPosts(typicalWeek(all), all), rule);
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

/** The mean staffed hour of a week as one kind of enquiry; `null` when nobody comes without an appointment. */
function meanKind({ loadErlangs, handlingMinutes, squaredCv }: DeskIntervals): SeparateKind | null {
  let [arrivals, minutes, squares] = [0, 0, 0];
  for (let at = 0; at < loadErlangs.length; at++) {
    const mean = handlingMinutes[at] as number;
    const own = (loadErlangs[at] as number) * 60;
    arrivals += own / mean;
    minutes += own;
    squares += own * mean * (1 + (squaredCv[at] as number));
  }
  if (arrivals === 0) return null;
  const mean = minutes / arrivals;
  return {
    arrivalsPerHour: arrivals / loadErlangs.length,
    handlingMinutes: mean,
    squaredCv: Math.max(1, squares / arrivals / mean ** 2 - 1),
    desks: null,
  };
}
