import { waitProbability } from './erlang.ts';
import { impatientQueue } from './impatient-queue.ts';

/** What arrives at some desks that share one queue. */
export interface Enquiries {
  /** Arrivals per hour × mean handling hours, ≥ 0. */
  loadErlangs: number;
  /** Mean handling time, > 0. */
  handlingMinutes: number;
  /** Squared coefficient of variation of the handling time: 1 exponential, above 1 more spread (a mixture). */
  squaredCv: number;
}

/** A share of citizens to be served within a wait. */
export interface WaitPromise {
  /** 0–1. */
  share: number;
  withinMinutes: number;
}

export interface StableQueue {
  state: 'stable';
  /** Share of arrivals that wait at all. */
  waitShare: number;
  /** Share served within the promised wait. */
  servedInTime: number;
  /** Mean over everybody, also those who don't wait. */
  meanWaitMinutes: number;
  /** Share of the desks' time spent serving. */
  occupancy: number;
  /** Mean number who wait. */
  queueLength: number;
  /** Share who give up; `null` when nobody is taken to give up. */
  abandonShare: number | null;
}

/** More arrives than the desks can serve: waits grow as long as it lasts, and no figure describes them. */
export type DeskQueue = StableQueue | { state: 'unstable' };

/** Nobody comes. */
export const quiet: Readonly<StableQueue> = {
  state: 'stable',
  waitShare: 0,
  servedInTime: 1,
  meanWaitMinutes: 0,
  occupancy: 0,
  queueLength: 0,
  abandonShare: null,
};

/**
 * What citizens meet at a number of desks in the long run (M/M/c; M/G/c by Allen–Cunneen; M/M/c+M with patience).
 *
 * @param desks integer ≥ 0
 * @param patienceMinutes mean patience before somebody gives up; `null` when everybody stays
 * @throws RangeError for patience together with handling times other than exponential: no correction is known
 */
export function deskQueue(
  desks: number,
  enquiries: Enquiries,
  withinMinutes: number,
  patienceMinutes: number | null = null,
): DeskQueue {
  const { loadErlangs, handlingMinutes, squaredCv } = enquiries;
  if (loadErlangs === 0) return patienceMinutes === null ? quiet : { ...quiet, abandonShare: 0 };
  if (patienceMinutes !== null) {
    if (squaredCv !== 1) throw new RangeError('patience only with exponential handling times');
    if (desks === 0) return { state: 'unstable' };
    const queue = impatientQueue(desks, loadErlangs, handlingMinutes, patienceMinutes, withinMinutes);
    return { state: 'stable', ...queue };
  }
  if (desks <= loadErlangs) return { state: 'unstable' };
  return stableQueueInto(desks, enquiries, withinMinutes, { ...quiet });
}

/**
 * {@link deskQueue} for a load that the desks can carry and citizens who stay, written to an object that is used
 * again: what a year of half-hours runs on.
 *
 * @param desks integer above the load, or any ≥ 0 without load
 */
export function stableQueueInto(
  desks: number,
  enquiries: Enquiries,
  withinMinutes: number,
  into: StableQueue,
): StableQueue {
  const { loadErlangs, handlingMinutes } = enquiries;
  const waitShare = waitProbability(desks, loadErlangs);
  const waitOfWaiting = waitOfWaitingMinutes(desks, enquiries);
  into.waitShare = waitShare;
  into.servedInTime = waitShare === 0 ? 1 : 1 - waitShare * Math.exp(-withinMinutes / waitOfWaiting);
  into.meanWaitMinutes = waitShare === 0 ? 0 : waitShare * waitOfWaiting;
  into.occupancy = loadErlangs === 0 ? 0 : loadErlangs / desks;
  into.queueLength = loadErlangs === 0 ? 0 : (into.meanWaitMinutes * loadErlangs) / handlingMinutes;
  return into;
}

/**
 * Mean wait of those who wait at all, for a load below the desks: the exponential case times the correction for
 * spread. The same mean with an exponential tail stands for the whole distribution.
 */
function waitOfWaitingMinutes(desks: number, enquiries: Enquiries): number {
  return (enquiries.handlingMinutes * spreadFactor(enquiries.squaredCv)) / (desks - enquiries.loadErlangs);
}

/**
 * Allen–Cunneen: `(1 + CV²)/2` times the wait of exponential handling times. An approximation, exact for one desk.
 * Times less spread than exponential count as exponential, so that a wait is never promised too short.
 *
 * @see Allen 1990, section 5.3
 */
export function spreadFactor(squaredCv: number): number {
  return Math.max(1, (1 + squaredCv) / 2);
}
