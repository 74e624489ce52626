import { itemAt } from '../plan/item-at.ts';
import { type DeskQueue, deskQueue, type Enquiries, quiet, stableQueueInto } from './desk-queue.ts';
import { type DeskRule, requiredDesks } from './desk-rule.ts';

/** What arrives interval by interval (the half-hours of a week or a year), one entry each. */
export interface DeskIntervals {
  loadErlangs: Float64Array;
  handlingMinutes: Float64Array;
  squaredCv: Float64Array;
  /** Desks taken by booked appointments beside the queue, not only integers. */
  bookedDesks: Float64Array;
}

/** What citizens meet interval by interval. Where `unstable` is 1 the other figures mean nothing and are 0. */
export interface QueueFigures {
  unstable: Uint8Array;
  waitShare: Float64Array;
  servedInTime: Float64Array;
  meanWaitMinutes: Float64Array;
  occupancy: Float64Array;
  queueLength: Float64Array;
  abandonShare: Float64Array;
}

/** Figures of many intervals as one; each arrival counts the same. */
export interface OverallQueue {
  /** Who comes in an unstable interval counts as not served in time. */
  servedInTime: number;
  /** `unstable` as soon as one interval is. */
  meanWaitMinutes: number | 'unstable';
  /** Work over desk time, at most 1 in every interval; 0 without desks. */
  occupancy: number;
  unstableIntervals: number;
}

/** Room for the figures of a number of intervals. */
export function queueFigures(intervals: number): QueueFigures {
  const figures = () => new Float64Array(intervals);
  return {
    unstable: new Uint8Array(intervals),
    waitShare: figures(),
    servedInTime: figures(),
    meanWaitMinutes: figures(),
    occupancy: figures(),
    queueLength: figures(),
    abandonShare: figures(),
  };
}

/** {@link requiredDesks} of every interval; nothing is allocated per interval when everybody stays. */
export function deskNeedsInto(intervals: DeskIntervals, rule: DeskRule, into: Int32Array): void {
  const enquiries: Enquiries = { loadErlangs: 0, handlingMinutes: 1, squaredCv: 1 };
  for (let index = 0; index < into.length; index++) {
    enquiriesAt(intervals, index, enquiries);
    into[index] = requiredDesks(enquiries, rule, intervals.bookedDesks[index]);
  }
}

/**
 * What citizens meet with the desks of every interval. Booked appointments take their desks first; the queue has
 * the whole ones that are left.
 */
export function queuesInto(
  intervals: DeskIntervals,
  desks: Int32Array,
  { promise, patienceMinutes }: DeskRule,
  into: QueueFigures,
): void {
  const enquiries: Enquiries = { loadErlangs: 0, handlingMinutes: 1, squaredCv: 1 };
  const scratch = { ...quiet };
  for (let index = 0; index < desks.length; index++) {
    enquiriesAt(intervals, index, enquiries);
    const left = desksForQueue(desks[index] as number, intervals.bookedDesks[index] as number);
    let queue: DeskQueue;
    if (patienceMinutes !== null) queue = deskQueue(left, enquiries, promise.withinMinutes, patienceMinutes);
    else if (enquiries.loadErlangs > 0 && left <= enquiries.loadErlangs) queue = unstable;
    else queue = stableQueueInto(left, enquiries, promise.withinMinutes, scratch);
    write(queue, index, into);
  }
}

/** One interval of the figures, as a value in which an unstable queue has no numbers. */
export function queueAt(figures: QueueFigures, index: number): DeskQueue {
  if (figures.unstable[index] === 1) return unstable;
  return {
    state: 'stable',
    waitShare: itemAt(figures.waitShare, index),
    servedInTime: itemAt(figures.servedInTime, index),
    meanWaitMinutes: itemAt(figures.meanWaitMinutes, index),
    occupancy: itemAt(figures.occupancy, index),
    queueLength: itemAt(figures.queueLength, index),
    abandonShare: itemAt(figures.abandonShare, index),
  };
}

/** All intervals as one, `null` when nobody arrives in any. */
export function overallQueue(
  intervals: DeskIntervals,
  desks: Int32Array,
  figures: QueueFigures,
): OverallQueue | null {
  let arrivals = 0;
  let servedInTime = 0;
  let waitMinutes = 0;
  let work = 0;
  let staffed = 0;
  let unstableIntervals = 0;
  for (let index = 0; index < desks.length; index++) {
    const load = intervals.loadErlangs[index] as number;
    const rate = load === 0 ? 0 : load / (intervals.handlingMinutes[index] as number);
    const left = desksForQueue(desks[index] as number, intervals.bookedDesks[index] as number);
    arrivals += rate;
    staffed += left;
    servedInTime += rate * (figures.servedInTime[index] as number);
    waitMinutes += rate * (figures.meanWaitMinutes[index] as number);
    const isUnstable = figures.unstable[index] === 1;
    work += isUnstable ? left : (figures.occupancy[index] as number) * left;
    if (isUnstable) unstableIntervals++;
  }
  if (arrivals === 0) return null;
  return {
    servedInTime: servedInTime / arrivals,
    meanWaitMinutes: unstableIntervals > 0 ? 'unstable' : waitMinutes / arrivals,
    occupancy: staffed === 0 ? 0 : work / staffed,
    unstableIntervals,
  };
}

const unstable: DeskQueue = { state: 'unstable' };

/** Room for rounding in sums of booked desks. */
const roundingRoom = 1e-9;

/** Whole desks left to the queue. */
export function desksForQueue(desks: number, bookedDesks: number): number {
  return Math.max(0, Math.floor(desks - bookedDesks + roundingRoom));
}

function enquiriesAt(intervals: DeskIntervals, index: number, into: Enquiries): void {
  into.loadErlangs = intervals.loadErlangs[index] as number;
  into.handlingMinutes = intervals.handlingMinutes[index] as number;
  into.squaredCv = intervals.squaredCv[index] as number;
}

function write(queue: DeskQueue, index: number, into: QueueFigures): void {
  const isStable = queue.state === 'stable';
  into.unstable[index] = isStable ? 0 : 1;
  into.waitShare[index] = isStable ? queue.waitShare : 0;
  into.servedInTime[index] = isStable ? queue.servedInTime : 0;
  into.meanWaitMinutes[index] = isStable ? queue.meanWaitMinutes : 0;
  into.occupancy[index] = isStable ? queue.occupancy : 0;
  into.queueLength[index] = isStable ? queue.queueLength : 0;
  into.abandonShare[index] = isStable ? (queue.abandonShare ?? 0) : 0;
}
