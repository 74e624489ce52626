import { itemAt } from '../plan/item-at.ts';
import { weekCount } from './calendar.ts';

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
  /** 336 half-hours from Monday 00:00: a counting week as it is, or a profile. */
  slotWeights: ArrayLike<number>;
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

/** One channel of one stream as it comes to the house. Channels that come at the same times share their arrays. */
export interface PlacedChannel {
  handlingMinutes: number;
  /** Arrivals in the queue in a mean open week. */
  walkInsPerWeek: number;
  /** How they divide over the staffed half-hours; sums to 1, or 0 where nobody walks in. */
  profile: Float64Array;
  /** Appointments in a mean open week, spread evenly over the staffed half-hours. */
  bookedPerWeek: number;
  /** 52: times the mean open week; 1 on average over the open weeks, 0 in closed ones. */
  season: Float64Array;
}

/** Demand laid over the opening hours. */
export interface PlacedDemand {
  /** The staffed half-hours of a week, 0 … 335 from Monday 00:00; profiles follow them. */
  slots: Int16Array;
  /** The open weeks, 0 … 51. */
  weeks: Int16Array;
  bookedOccupancy: number;
  channels: PlacedChannel[];
  /** Enquiries a year that need staff but find no open half-hour at which anybody comes. */
  unplacedVolume: number;
}

/**
 * Lays streams over the opening hours. Who would have come while the house is closed comes when it is open, in the
 * proportions of the profiles: a year's volume is kept whole. Booked ones leave the queue and lie evenly.
 */
export function placeDemand(streams: readonly DemandStream[], opening: Opening): PlacedDemand {
  const slots = placesOfOnes(opening.staffed);
  const weeks = placesOfOnes(opening.openWeeks);
  const channels: PlacedChannel[] = [];
  const profileOf = oncePerWeights((weights) => weekProfile(weights, slots));
  const seasonFor = oncePerWeights((weights) => seasonOf(weights, weeks));
  const nobody = new Float64Array(slots.length);
  let unplacedVolume = 0;
  for (const stream of streams) {
    const profile = profileOf(stream.slotWeights);
    const season = seasonFor(stream.weekWeights);
    for (const { share, assistedShare, handlingMinutes, bookedShare } of stream.channels) {
      const yearly = stream.yearlyVolume * share * assistedShare;
      if (yearly === 0 || handlingMinutes === 0) continue;
      const booked = season && slots.length > 0 ? yearly * bookedShare : 0;
      const walkIns = season && profile ? yearly * (1 - bookedShare) : 0;
      unplacedVolume += yearly - booked - walkIns;
      if (!season || booked + walkIns === 0) continue;
      channels.push({
        handlingMinutes,
        walkInsPerWeek: walkIns / weeks.length,
        profile: profile ?? nobody,
        bookedPerWeek: booked / weeks.length,
        season,
      });
    }
  }
  return { slots, weeks, bookedOccupancy: opening.bookedOccupancy, channels, unplacedVolume };
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

function placesOfOnes(flags: Uint8Array): Int16Array {
  const places = new Int16Array(flags.length);
  let count = 0;
  for (let place = 0; place < flags.length; place++) if (flags[place] === 1) places[count++] = place;
  return places.slice(0, count);
}

type Weights = ArrayLike<number>;

/** Streams that come at the same times share their weights, and so what is made of them. */
function oncePerWeights(
  make: (weights: Weights) => Float64Array | null,
): (weights: Weights) => Float64Array | null {
  const made = new Map<Weights, Float64Array | null>();
  return (weights) => {
    let found = made.get(weights);
    if (found === undefined) {
      found = make(weights);
      made.set(weights, found);
    }
    return found;
  };
}

/** Shares of the week by staffed half-hour; `null` when the profile has nobody in any of them. */
function weekProfile(weights: Weights, slots: Int16Array): Float64Array | null {
  const shares = new Float64Array(slots.length);
  let sum = 0;
  for (let at = 0; at < slots.length; at++) {
    const weight = weights[itemAt(slots, at)] as number;
    shares[at] = weight;
    sum += weight;
  }
  if (sum === 0) return null;
  for (let at = 0; at < shares.length; at++) (shares[at] as number) /= sum;
  return shares;
}

/** Factors of the weeks, 1 on average over the open ones; `null` when nobody comes in any of them. */
function seasonOf(weights: Weights, weeks: Int16Array): Float64Array | null {
  const sum = weeks.reduce((total, week) => total + itemAt(weights, week), 0);
  if (sum === 0) return null;
  const factors = new Float64Array(weekCount);
  for (const week of weeks) factors[week] = (itemAt(weights, week) * weeks.length) / sum;
  return factors;
}
