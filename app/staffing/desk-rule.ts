import { deskQueue, type Enquiries, type StableQueue, spreadFactor, type WaitPromise } from './desk-queue.ts';
import { roundUp } from './round-up.ts';

/** What a number of desks has to keep. */
export interface DeskRule {
  promise: WaitPromise;
  /** Largest share of the desks' time spent serving, above 0 and at most 1; `null` for no cap. */
  maxOccupancy: number | null;
  /** Fewest desks while open, integer ≥ 0. */
  minimum: number;
  /** Where anybody works there are two. */
  neverAlone: boolean;
  /** Mean patience before somebody gives up; `null` when everybody stays. */
  patienceMinutes: number | null;
}

/** Which part of the rule asks for the desks. */
export type DeskReason = 'noDemand' | 'booked' | 'promise' | 'occupancy' | 'minimum' | 'neverAlone';

/** Beyond any citizen house; a search for desks ends. */
export const largestLoadErlangs = 10_000;

/** A share or cap that is missed by rounding alone is kept; a promise to everybody is one to all but so many. */
const roundingRoom = 1e-12;

/**
 * The fewest desks that keep a rule, looked for from one desk upwards: a search that starts at the load plus one can
 * pass over the answer.
 *
 * @param bookedDesks desks taken by booked appointments beside the queue, ≥ 0, not only integers
 * @throws RangeError above {@link largestLoadErlangs}
 */
export function requiredDesks(enquiries: Enquiries, rule: DeskRule, bookedDesks = 0): number {
  return withRules(queueDesks(enquiries, rule), rule, bookedDesks);
}

/** Why it takes that many. Where several parts ask for the same number, the promise goes before the cap and so on. */
export function deskReason(enquiries: Enquiries, rule: DeskRule, bookedDesks = 0): DeskReason {
  const forQueue = queueDesks(enquiries, rule);
  const forWork = roundUp(forQueue + bookedDesks);
  const desks = withRules(forQueue, rule, bookedDesks);
  if (desks > Math.max(forWork, rule.minimum)) return 'neverAlone';
  if (desks > forWork) return 'minimum';
  if (forQueue === 0) return desks === 0 ? 'noDemand' : 'booked';
  if (rule.maxOccupancy === null) return 'promise';
  return forQueue > queueDesks(enquiries, { ...rule, maxOccupancy: null }) ? 'occupancy' : 'promise';
}

/**
 * The need as a decimal number, for the promise and the occupancy cap alone, so that a need just above an integer is
 * told from one just below the next. Between the last number of desks that is too few and the first that is enough,
 * the share that waits too long is taken to fall by a constant factor, which it nearly does. Rounded up it is
 * {@link requiredDesks} of a rule without minimum and never-alone.
 */
export function decimalDesks(enquiries: Enquiries, rule: DeskRule): number {
  const enough = queueDesks(enquiries, rule);
  if (enough === 0) return 0;
  const { promise, maxOccupancy, patienceMinutes } = rule;
  const { loadErlangs } = enquiries;
  // A queue that everybody stays in keeps no promise up to the load itself.
  const tooFew = patienceMinutes === null ? Math.max(enough - 1, loadErlangs) : enough - 1;
  const crossing = (figure: (queue: StableQueue) => number, allowed: number) => {
    const at = (desks: number) => {
      const queue = deskQueue(desks, enquiries, promise.withinMinutes, patienceMinutes);
      return Math.log(queue.state === 'stable' ? figure(queue) : 1);
    };
    const above = at(enough - 1) - Math.log(allowed);
    const below = at(enough) - Math.log(allowed);
    return above <= 0 ? tooFew : tooFew + ((enough - tooFew) * above) / (above - Math.min(0, below));
  };
  const forPromise = crossing(
    ({ servedInTime }) => 1 - servedInTime,
    Math.max(1 - promise.share, roundingRoom),
  );
  if (maxOccupancy === null) return forPromise;
  const forCap =
    patienceMinutes === null
      ? loadErlangs / maxOccupancy
      : crossing(({ occupancy }) => occupancy, maxOccupancy);
  return Math.max(forPromise, forCap);
}

function withRules(forQueue: number, rule: DeskRule, bookedDesks: number): number {
  const desks = Math.max(roundUp(forQueue + bookedDesks), rule.minimum);
  return desks === 1 && rule.neverAlone ? 2 : desks;
}

/** For the promise and the cap, beside which booked work and the other rules come. */
function queueDesks(enquiries: Enquiries, rule: DeskRule): number {
  if (enquiries.loadErlangs === 0) return 0;
  if (enquiries.loadErlangs > largestLoadErlangs) throw new RangeError('more work than any house has');
  if (rule.patienceMinutes === null) {
    const { maxOccupancy } = rule;
    const forPromise = fewestDesks(enquiries, rule.promise);
    return maxOccupancy === null
      ? forPromise
      : Math.max(forPromise, roundUp(enquiries.loadErlangs / maxOccupancy));
  }
  return firstThatKeeps((desks) => keepsRule(desks, enquiries, rule));
}

/** The first number of desks that keeps what every larger one keeps too: doubled until it does, then halved between. */
function firstThatKeeps(keeps: (desks: number) => boolean): number {
  let enough = 1;
  while (!keeps(enough)) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (keeps(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function keepsRule(desks: number, enquiries: Enquiries, rule: DeskRule): boolean {
  const { promise, maxOccupancy, patienceMinutes } = rule;
  const queue = deskQueue(desks, enquiries, promise.withinMinutes, patienceMinutes);
  if (queue.state === 'unstable' || queue.servedInTime < promise.share - roundingRoom) return false;
  return maxOccupancy === null || queue.occupancy <= maxOccupancy * (1 + roundingRoom);
}

/**
 * The recursion of Erlang B carried upwards until the promise is kept: one pass and nothing allocated, since a year
 * of half-hours goes through here.
 */
function fewestDesks(enquiries: Enquiries, promise: WaitPromise): number {
  const load = enquiries.loadErlangs;
  const lateAllowed = 1 - promise.share + roundingRoom;
  const perSpareDesk =
    promise.withinMinutes / (enquiries.handlingMinutes * spreadFactor(enquiries.squaredCv));
  let blocking = 1;
  for (let desks = 1; ; desks++) {
    const lost = load * blocking;
    blocking = lost / (desks + lost);
    const spare = desks - load;
    if (spare <= 0) continue;
    const waitShare = (desks * blocking) / (spare + load * blocking);
    if (waitShare <= lateAllowed || waitShare * Math.exp(-spare * perSpareDesk) <= lateAllowed) return desks;
  }
}
