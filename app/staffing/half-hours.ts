import type { PlacedChannel, PlacedDemand } from './demand.ts';
import type { DeskIntervals } from './desk-needs.ts';

/** Demand of the staffed half-hours, one after another; which half-hour each is stands beside it. */
export interface HalfHourDemand extends DeskIntervals {
  /** 0 … 51; −1 for the mean week. */
  week: Int16Array;
  /** 0 … 335 from Monday 00:00. */
  slot: Int16Array;
}

const hoursPerHalfHour = 0.5;

/** The staffed half-hours of a mean week. */
export function typicalWeek(placed: PlacedDemand): HalfHourDemand {
  return halfHours(placed, Int16Array.of(-1));
}

/** The staffed half-hours of every open week, with holidays and peaks. */
export function wholeYear(placed: PlacedDemand): HalfHourDemand {
  return halfHours(placed, placed.weeks);
}

function halfHours(placed: PlacedDemand, weeks: Int16Array): HalfHourDemand {
  const { slots } = placed;
  const count = weeks.length * slots.length;
  const demand: HalfHourDemand = {
    week: new Int16Array(count),
    slot: new Int16Array(count),
    loadErlangs: new Float64Array(count),
    handlingMinutes: new Float64Array(count),
    squaredCv: new Float64Array(count),
    bookedDesks: new Float64Array(count),
  };
  const streams = sameTimes(placed.channels);
  weeks.forEach((week, row) => {
    const from = row * slots.length;
    const to = from + slots.length;
    demand.week.fill(week, from, to);
    demand.slot.set(slots, from);
    demand.bookedDesks.fill(bookedDesksOf(placed, week), from, to);
    for (const stream of streams) addWalkIns(stream, week, from, demand);
    finishMixture(from, to, demand);
  });
  return demand;
}

/** Channels whose citizens come at the same times, summed over a mean week. */
interface SameTimes extends Pick<PlacedChannel, 'profile' | 'season'> {
  arrivals: number;
  minutes: number;
  /** Twice the squared minutes: the second moment of exponential handling times. */
  squares: number;
}

function sameTimes(channels: readonly PlacedChannel[]): SameTimes[] {
  const found = new Map<Float64Array, Map<Float64Array, SameTimes>>();
  for (const { profile, season, walkInsPerWeek, handlingMinutes } of channels) {
    if (walkInsPerWeek === 0) continue;
    const ofProfile = found.get(profile) ?? new Map<Float64Array, SameTimes>();
    found.set(profile, ofProfile);
    const sums = ofProfile.get(season) ?? { profile, season, arrivals: 0, minutes: 0, squares: 0 };
    ofProfile.set(season, sums);
    sums.arrivals += walkInsPerWeek;
    sums.minutes += walkInsPerWeek * handlingMinutes;
    sums.squares += 2 * walkInsPerWeek * handlingMinutes * handlingMinutes;
  }
  return [...found.values()].flatMap((ofProfile) => [...ofProfile.values()]);
}

function seasonFactor({ season }: Pick<PlacedChannel, 'season'>, week: number): number {
  return week < 0 ? 1 : (season[week] as number);
}

/** Booked work of a week spread over its staffed half-hours, in desks that each give a share of their time to it. */
function bookedDesksOf({ slots, channels, bookedOccupancy }: PlacedDemand, week: number): number {
  let minutes = 0;
  for (const channel of channels) {
    minutes += channel.bookedPerWeek * seasonFactor(channel, week) * channel.handlingMinutes;
  }
  return minutes / (slots.length * hoursPerHalfHour * 60) / bookedOccupancy;
}

/** Sums arrivals, minutes and squared minutes, until {@link finishMixture}, in the arrays of the three figures. */
function addWalkIns(stream: SameTimes, week: number, from: number, into: HalfHourDemand): void {
  const { profile } = stream;
  const factor = seasonFactor(stream, week);
  const [arrivals, minutes, squares] = [
    stream.arrivals * factor,
    stream.minutes * factor,
    stream.squares * factor,
  ];
  for (let at = 0; at < profile.length; at++) {
    const share = profile[at] as number;
    (into.loadErlangs[from + at] as number) += arrivals * share;
    (into.handlingMinutes[from + at] as number) += minutes * share;
    (into.squaredCv[from + at] as number) += squares * share;
  }
}

/** The walk-ins of a half-hour as one queue: load, mean and spread of the mixture of exponential handling times. */
function finishMixture(from: number, to: number, demand: HalfHourDemand): void {
  for (let at = from; at < to; at++) {
    const arrivals = demand.loadErlangs[at] as number;
    const minutes = demand.handlingMinutes[at] as number;
    const mean = arrivals > 0 ? minutes / arrivals : 1;
    const square = arrivals > 0 ? (demand.squaredCv[at] as number) / arrivals : 2;
    demand.loadErlangs[at] = minutes / (hoursPerHalfHour * 60);
    demand.handlingMinutes[at] = mean;
    // A mixture of exponentials is never less spread than one of them; what falls short is rounding.
    demand.squaredCv[at] = Math.max(1, square / (mean * mean) - 1);
  }
}
