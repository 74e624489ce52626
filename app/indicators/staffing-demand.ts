import type { ScenarioService } from '../plan/scenario-cells.ts';
import type { Service, ServiceGroup, ZoneKind } from '../plan/service.ts';
import type { DemandChannel, DemandStream } from '../staffing/demand.ts';
import { yearlyVolumeOf } from './house.ts';
import { deliveringFunction, givenServices, type ScenarioHouse, scenarioHouse } from './house-index.ts';
import type { StaffingIndex } from './staffing-index.ts';
import type { ScenarioOpening } from './staffing-opening.ts';

/** What one service that a scenario gives asks of its staff. */
export interface ServiceDemand {
  service: Readonly<Service>;
  cell: Readonly<ScenarioService>;
  /** The zone at whose posts it is given; `null` when no zone that it could be had in is staffed. */
  zone: ZoneKind | null;
  /** Handlings a year; `null` when unknown. */
  yearlyVolume: number | null;
  /**
   * Staff hours a year, at the posts and on the telephone; `null` when volume or minutes are unknown and some of it
   * takes staff.
   */
  workHoursPerYear: number | null;
  /** Of them on the telephone: work, but nobody in the queue. */
  telephoneHoursPerYear: number;
  /** What comes to the posts; `null` when unknown or nothing. */
  stream: DemandStream | null;
}

/** What a scenario's services ask of its staff. */
export interface ScenarioDemand {
  services: readonly ServiceDemand[];
  /** Streams that come to the posts of each zone. */
  streams: ReadonlyMap<ZoneKind, readonly DemandStream[]>;
  /** Groups of the services that bring citizens to the posts of each zone, known volume or not: for their promises. */
  groups: ReadonlyMap<ZoneKind, ReadonlySet<ServiceGroup>>;
  workHoursPerYear: number;
  telephoneHoursPerYear: number;
  /** Work of services that no staffed zone takes: counted as work, in no queue. */
  unplacedHoursPerYear: number;
  /** Services given whose volume or minutes nobody knows; they count in no figure. */
  unknownCount: number;
}

/** What comes to a scenario's staff over a year, service by service and by the zone whose posts it comes to. */
export function demandOf(index: StaffingIndex, scenarioId: string, opening: ScenarioOpening): ScenarioDemand {
  const house = scenarioHouse(index.house, scenarioId);
  const zoneOf = zoneFinder(index, house, opening);
  const services = givenServices(index.house, house).map(({ service, cell }) =>
    serviceDemand(index, service, cell, zoneOf(service)),
  );
  const streams = new Map<ZoneKind, DemandStream[]>();
  const groups = new Map<ZoneKind, Set<ServiceGroup>>();
  let [workHoursPerYear, telephoneHoursPerYear, unplacedHoursPerYear, unknownCount] = [0, 0, 0, 0];
  for (const { zone, stream, service, cell, ...work } of services) {
    workHoursPerYear += work.workHoursPerYear ?? 0;
    telephoneHoursPerYear += work.telephoneHoursPerYear;
    if (work.workHoursPerYear === null) unknownCount++;
    if (zone !== null && comesToPosts(cell))
      groups.set(zone, (groups.get(zone) ?? new Set()).add(service.serviceGroup));
    if (!stream) continue;
    if (zone === null) unplacedHoursPerYear += (work.workHoursPerYear ?? 0) - work.telephoneHoursPerYear;
    else listAt(streams, zone).push(stream);
  }
  return {
    services,
    streams,
    groups,
    workHoursPerYear,
    telephoneHoursPerYear,
    unplacedHoursPerYear,
    unknownCount,
  };
}

/**
 * The zone at whose posts a scenario gives a service: where the function lies that delivers it, else where the
 * service belongs; only zones with staff. A house with one staffed zone takes everybody there.
 */
export function zoneFinder(
  { house: index }: StaffingIndex,
  house: ScenarioHouse,
  opening: ScenarioOpening,
): (service: Readonly<Service>) => ZoneKind | null {
  const staffed = new Set(
    opening.zones.flatMap(({ zone, staffedHoursPerWeek }) => (staffedHoursPerWeek > 0 ? [zone] : [])),
  );
  const [first] = staffed;
  const only = staffed.size === 1 && first !== undefined ? first : null;
  return (service) => {
    if (only !== null) return only;
    if (staffed.size === 0) return null;
    const where = deliveringFunction(
      index,
      house,
      service.id,
      ({ zone }) => zone !== null && staffed.has(zone),
    );
    return where?.zone ?? (staffed.has(service.zone) ? service.zone : null);
  };
}

function serviceDemand(
  index: StaffingIndex,
  service: Readonly<Service>,
  cell: Readonly<ScenarioService>,
  zone: ZoneKind | null,
): ServiceDemand {
  const yearlyVolume = yearlyVolumeOf(index.plan, service);
  const minutes = service.handlingMinutes;
  const known = { service, cell, zone, yearlyVolume };
  if (cell.digitalShare === 1)
    return { ...known, workHoursPerYear: 0, telephoneHoursPerYear: 0, stream: null };
  if (yearlyVolume === null || minutes === null) {
    return { ...known, workHoursPerYear: null, telephoneHoursPerYear: 0, stream: null };
  }
  const channels = deskChannels(index, cell, minutes);
  const perHandling = channels.reduce(
    (sum, channel) => sum + channel.share * channel.assistedShare * channel.handlingMinutes,
    0,
  );
  const telephoneHoursPerYear = (yearlyVolume * cell.telephoneShare * minutes) / 60;
  const profile = index.profiles.get(service.id);
  return {
    ...known,
    workHoursPerYear: (yearlyVolume * perHandling) / 60 + telephoneHoursPerYear,
    telephoneHoursPerYear,
    stream: profile && perHandling > 0 && yearlyVolume > 0 ? { yearlyVolume, channels, ...profile } : null,
  };
}

function comesToPosts({ telephoneShare, digitalShare }: Readonly<ScenarioService>): boolean {
  return telephoneShare + digitalShare < 1;
}

/** The channels that bring somebody to a post; minutes of help are shorter than those of a whole handling. */
function deskChannels(
  { assistedShareOfMinutes, selfServiceAssistance }: StaffingIndex,
  cell: Readonly<ScenarioService>,
  handlingMinutes: number,
): DemandChannel[] {
  const helpMinutes = handlingMinutes * assistedShareOfMinutes;
  const channels: DemandChannel[] = [];
  const add = (share: number, assistedShare: number, minutes: number, bookedShare: number) => {
    if (share * assistedShare > 0)
      channels.push({ share, assistedShare, handlingMinutes: minutes, bookedShare });
  };
  add(cell.counterShare, 1, handlingMinutes, 0);
  add(cell.appointmentShare, 1, handlingMinutes, 1);
  add(cell.assistedShare, 1, helpMinutes, 0);
  add(cell.selfServiceShare, selfServiceAssistance, helpMinutes, 0);
  return channels;
}

function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
