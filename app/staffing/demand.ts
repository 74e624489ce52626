import { dayCount, halfHourCount, weekCount, weekSlots } from './calendar.ts';

/** A way in which enquiries reach the house, with the staff time it takes. */
export interface DemandChannel {
  /** Share of the yearly volume, 0–1. */
  share: number;
  /** Share of these that take staff time: 1 at a desk; at a machine those who need help. */
  assistedShare: number;
  /** Staff time of one that does, mean of an exponential distribution: at a machine minutes of help alone. */
  handlingMinutes: number;
  /** Share of these that come by appointment, 0–1: served at a planned rate, never in the queue. */
  bookedShare: number;
}

/** What one service asks of the staff in a year, and when. Weights are relative; only their proportions count. */
export interface DemandStream {
  /** Enquiries a year over all channels, ≥ 0. */
  yearlyVolume: number;
  channels: readonly DemandChannel[];
  /** 7, Monday first. */
  weekdayWeights: ArrayLike<number>;
  /** 48, from midnight. */
  halfHourWeights: ArrayLike<number>;
  /** 52 weeks of the year; 0 for a week without any. */
  weekWeights: ArrayLike<number>;
}

/** When people can come, and how appointments are planned. */
export interface Opening {
  /** 336 half-hours from Monday 00:00: 1 with staff, 0 without. */
  staffed: Uint8Array;
  /** 52: 1 for a week in which the house is open. */
  openWeeks: Uint8Array;
  /** Share of a desk's time that is given to appointments when it takes them, above 0 and at most 1. */
  bookedOccupancy: number;
}

/** One channel of one stream as it comes, half-hour by half-hour, in a week of the year's mean. */
export interface PlacedChannel {
  handlingMinutes: number;
  /** 336: arrivals in the queue per half-hour; nobody when closed. */
  walkIns: Float64Array;
  /** Booked a week, spread evenly over the staffed half-hours. */
  bookedPerWeek: number;
}

/** Demand laid over the opening hours. */
export interface PlacedDemand {
  channels: PlacedChannel[];
  /** By channel of the placed list: week's share of the year times the open weeks, 1 on average over open weeks. */
  seasons: Float64Array[];
  /** Enquiries a year that need staff but find no open half-hour at which anybody comes. */
  unplacedVolume: number;
}

/**
 * Lays streams over the opening hours. Who would have come while the house is closed comes when it is open, in the
 * proportions of the profiles: a year's volume is kept whole. Booked ones leave the queue and lie evenly.
 */
export function placeDemand(streams: readonly DemandStream[], opening: Opening): PlacedDemand {
  const openWeeks = opening.openWeeks.reduce((sum, open) => sum + open, 0);
  const isStaffed = opening.staffed.some((staffed) => staffed === 1) && openWeeks > 0;
  const placed: PlacedDemand = { channels: [], seasons: [], unplacedVolume: 0 };
  for (const stream of streams) {
    const week = weekProfile(stream, opening.staffed);
    const season = seasonOf(stream.weekWeights, opening.openWeeks);
    for (const { share, assistedShare, handlingMinutes, bookedShare } of stream.channels) {
      const yearly = stream.yearlyVolume * share * assistedShare;
      if (yearly === 0 || handlingMinutes === 0) continue;
      const booked = isStaffed && season ? yearly * bookedShare : 0;
      const walkIn = week && season ? yearly * (1 - bookedShare) : 0;
      placed.unplacedVolume += yearly - booked - walkIn;
      if (booked + walkIn === 0 || !season) continue;
      const perWeek = walkIn / openWeeks;
      placed.channels.push({
        handlingMinutes,
        walkIns: week ? week.map((part) => part * perWeek) : new Float64Array(weekSlots),
        bookedPerWeek: booked / openWeeks,
      });
      placed.seasons.push(season);
    }
  }
  return placed;
}

/** Work hours a year, walk-ins and booked: what the need for årsværk is computed of. */
export function workHoursPerYear(streams: readonly DemandStream[]): number {
  return streams.reduce((hours, { yearlyVolume, channels }) => {
    const minutes = channels.reduce(
      (sum, channel) => sum + channel.share * channel.assistedShare * channel.handlingMinutes,
      0,
    );
    return hours + (yearlyVolume * minutes) / 60;
  }, 0);
}

/** Shares of the week by half-hour, 0 when closed; `null` when the profile has nobody in the open ones. */
function weekProfile(stream: DemandStream, staffed: Uint8Array): Float64Array | null {
  const shares = new Float64Array(weekSlots);
  let sum = 0;
  for (let day = 0; day < dayCount; day++) {
    for (let halfHour = 0; halfHour < halfHourCount; halfHour++) {
      const slot = day * halfHourCount + halfHour;
      if (staffed[slot] !== 1) continue;
      const weight = (stream.weekdayWeights[day] ?? 0) * (stream.halfHourWeights[halfHour] ?? 0);
      shares[slot] = weight;
      sum += weight;
    }
  }
  return sum > 0 ? shares.map((weight) => weight / sum) : null;
}

/** Factors of the weeks, 1 on average over the open ones; `null` when nobody comes in any of them. */
function seasonOf(weights: ArrayLike<number>, openWeeks: Uint8Array): Float64Array | null {
  const factors = Float64Array.from({ length: weekCount }, (_, week) =>
    openWeeks[week] === 1 ? (weights[week] ?? 0) : 0,
  );
  const sum = factors.reduce((total, factor) => total + factor, 0);
  const open = openWeeks.reduce((total, week) => total + week, 0);
  return sum > 0 ? factors.map((factor) => (factor * open) / sum) : null;
}
