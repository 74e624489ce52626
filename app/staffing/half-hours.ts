import { weekCount, weekSlots } from './calendar.ts';
import type { Opening, PlacedChannel, PlacedDemand } from './demand.ts';
import type { DeskIntervals } from './desk-needs.ts';

/** Demand of the staffed half-hours, one after another; which half-hour each is stands beside it. */
export interface HalfHourDemand extends DeskIntervals {
  /** 0 … 51; −1 for the mean week. */
  week: Int16Array;
  /** 0 … 335 from Monday 00:00. */
  slot: Int16Array;
}

const halfHoursPerHour = 2;

/** The staffed half-hours of a mean week. */
export function typicalWeek(placed: PlacedDemand, opening: Opening): HalfHourDemand {
  return halfHours(placed, opening, [-1]);
}

/** The staffed half-hours of every open week, with holidays and peaks. */
export function wholeYear(placed: PlacedDemand, opening: Opening): HalfHourDemand {
  const weeks = Array.from({ length: weekCount }, (_, week) => week);
  return halfHours(
    placed,
    opening,
    weeks.filter((week) => opening.openWeeks[week] === 1),
  );
}

function halfHours(placed: PlacedDemand, opening: Opening, weeks: number[]): HalfHourDemand {
  const slots = Array.from({ length: weekSlots }, (_, slot) => slot).filter(
    (slot) => opening.staffed[slot] === 1,
  );
  const count = weeks.length * slots.length;
  const demand: HalfHourDemand = {
    week: new Int16Array(count),
    slot: new Int16Array(count),
    loadErlangs: new Float64Array(count),
    handlingMinutes: new Float64Array(count),
    squaredCv: new Float64Array(count),
    bookedDesks: new Float64Array(count),
  };
  weeks.forEach((week, row) => {
    const season = (channel: number) => (week < 0 ? 1 : (placed.seasons[channel]?.[week] ?? 0));
    const bookedDesks = bookedDesksOf(placed.channels, season, slots.length, opening.bookedOccupancy);
    slots.forEach((slot, column) => {
      const at = row * slots.length + column;
      demand.week[at] = week;
      demand.slot[at] = slot;
      demand.bookedDesks[at] = bookedDesks;
      mixInto(placed.channels, season, slot, at, demand);
    });
  });
  return demand;
}

/** Booked work of a week spread over its staffed half-hours, in desks that each give a share of their time to it. */
function bookedDesksOf(
  channels: readonly PlacedChannel[],
  season: (channel: number) => number,
  slotCount: number,
  bookedOccupancy: number,
): number {
  const minutes = channels.reduce(
    (sum, { bookedPerWeek, handlingMinutes }, channel) =>
      sum + bookedPerWeek * season(channel) * handlingMinutes,
    0,
  );
  return slotCount === 0 ? 0 : minutes / (slotCount * 30) / bookedOccupancy;
}

/** The walk-ins of one half-hour as one queue: load, mean and spread of the mixture of exponential handling times. */
function mixInto(
  channels: readonly PlacedChannel[],
  season: (channel: number) => number,
  slot: number,
  at: number,
  into: HalfHourDemand,
): void {
  let arrivals = 0;
  let minutes = 0;
  let squares = 0;
  channels.forEach(({ handlingMinutes, walkIns }, channel) => {
    const count = (walkIns[slot] as number) * season(channel);
    arrivals += count;
    minutes += count * handlingMinutes;
    squares += 2 * count * handlingMinutes ** 2;
  });
  const mean = arrivals > 0 ? minutes / arrivals : 1;
  into.loadErlangs[at] = (minutes / 60) * halfHoursPerHour;
  into.handlingMinutes[at] = mean;
  // A mixture of exponentials is never less spread than one of them; what falls short is rounding.
  into.squaredCv[at] = arrivals > 0 ? Math.max(1, squares / arrivals / mean ** 2 - 1) : 1;
}
