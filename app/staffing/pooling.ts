import { itemAt } from '../plan/item-at.ts';
import { type DeskQueue, deskQueue } from './desk-queue.ts';
import { type DeskRule, requiredDesks } from './desk-rule.ts';
import { type Arrivals, enquiriesOf, mixtureOf } from './mixture.ts';

/** A kind of enquiry with the desks that it has to itself today; `null` for as many as the rule takes. */
export interface SeparateKind extends Arrivals {
  desks: number | null;
}

/** A number of desks with one queue, and what citizens meet there. */
export interface DeskPool {
  /** Which kinds it serves, as positions in the list that was asked about. */
  kinds: number[];
  loadErlangs: number;
  /** Mean of the mixture. */
  handlingMinutes: number;
  squaredCv: number;
  desks: number;
  queue: DeskQueue;
}

/** A way to divide kinds of enquiry over desks, and who is worse off by it than with a desk of their own. */
export interface DeskArrangement {
  pools: DeskPool[];
  desks: number;
  /** Mean wait over all arrivals. */
  meanWaitMinutes: number | 'unstable';
  /** Kinds that wait longer on average than at separate desks: positions in the list that was asked about. */
  losers: number[];
}

/** One queue for all. */
export interface SharedDesks extends DeskArrangement {
  pool: DeskPool;
}

export interface Pooling {
  /** A queue of its own for every kind. */
  separate: DeskArrangement;
  /** One queue for all, with as many desks as the promise takes. */
  together: SharedDesks;
  /** One queue for all at all the desks that separate ones take: what pooling gives in waits instead of desks. */
  togetherSameDesks: SharedDesks;
  /** Quick kinds in one queue, the rest in another, the division with fewest desks; `null` with fewer than two. */
  express: DeskArrangement | null;
  /** Plain Erlang C at the mean handling time: what the wait together is often said to be, and is not. */
  uncorrectedMeanWaitMinutes: number | 'unstable';
}

/**
 * What is gained, and by whom lost, when separate desks become one (methods.md, section 3). Together, quick enquiries
 * wait behind long ones; the mixture of handling times is more spread than any of them.
 *
 * @param kinds what has a desk of its own today; at least one
 * @param rule what every desk and the shared one keep; a patience in it is not used: everybody stays
 */
export function poolingOf(kinds: readonly SeparateKind[], rule: DeskRule): Pooling {
  const all = kinds.map((_, index) => index);
  const pool = (members: number[], desks: number | null = null) => poolOf(kinds, members, rule, desks);
  const separatePools = kinds.map(({ desks }, index) => pool([index], desks));
  const separate = arrangement(kinds, separatePools, null);
  const arrange = (pools: DeskPool[]) => arrangement(kinds, pools, separatePools);
  const shared = pool(all);
  const sharedSameDesks = pool(all, separate.desks);
  const uncorrected = deskQueue(
    shared.desks,
    { ...mixtureOf(kinds), squaredCv: 1 },
    rule.promise.withinMinutes,
  );
  return {
    separate,
    together: { ...arrange([shared]), pool: shared },
    togetherSameDesks: { ...arrange([sharedSameDesks]), pool: sharedSameDesks },
    express: expressDivision(kinds, pool, arrange),
    uncorrectedMeanWaitMinutes: meanWaitOf(uncorrected),
  };
}

function poolOf(
  kinds: readonly Arrivals[],
  members: number[],
  rule: DeskRule,
  given: number | null,
): DeskPool {
  const only = members.flatMap((index) => itemAt(kinds, index));
  const [first] = only;
  const enquiries = only.length === 1 && first ? enquiriesOf(first) : mixtureOf(only);
  const desks = given ?? requiredDesks(enquiries, { ...rule, patienceMinutes: null });
  const queue = deskQueue(desks, enquiries, rule.promise.withinMinutes);
  return { kinds: members, ...enquiries, desks, queue };
}

/** A wait that differs by rounding alone is no loss. */
const roundingRoom = 1e-9;

function arrangement(
  kinds: readonly Arrivals[],
  pools: DeskPool[],
  separate: DeskPool[] | null,
): DeskArrangement {
  let perHour = 0;
  let waits = 0;
  let isStable = true;
  const losers: number[] = [];
  for (const { kinds: members, queue } of pools) {
    for (const index of members) {
      const rate = itemAt(kinds, index).arrivalsPerHour;
      if (rate === 0) continue;
      perHour += rate;
      if (queue.state === 'stable') waits += rate * queue.meanWaitMinutes;
      else isStable = false;
      const before = separate?.[index]?.queue;
      if (before && waitsLonger(queue, before)) losers.push(index);
    }
  }
  return {
    pools,
    desks: pools.reduce((sum, { desks }) => sum + desks, 0),
    meanWaitMinutes: isStable ? (perHour === 0 ? 0 : waits / perHour) : 'unstable',
    losers: losers.sort((a, b) => a - b),
  };
}

function waitsLonger(now: DeskQueue, before: DeskQueue): boolean {
  if (before.state === 'unstable') return false;
  if (now.state === 'unstable') return true;
  return now.meanWaitMinutes > before.meanWaitMinutes * (1 + roundingRoom) + roundingRoom;
}

/** Every division by handling time into a quick and a slow queue; fewest desks first, then the shortest mean wait. */
function expressDivision(
  kinds: readonly Arrivals[],
  pool: (members: number[]) => DeskPool,
  arrange: (pools: DeskPool[]) => DeskArrangement,
): DeskArrangement | null {
  const quickFirst = kinds
    .map((kind, index) => ({ index, minutes: kind.handlingMinutes, rate: kind.arrivalsPerHour }))
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => a.minutes - b.minutes);
  let best: DeskArrangement | null = null;
  for (let cut = 1; cut < quickFirst.length; cut++) {
    // Kinds that take equally long can't be told apart by how quick they are.
    if (quickFirst[cut - 1]?.minutes === quickFirst[cut]?.minutes) continue;
    const quick = quickFirst.slice(0, cut).map(({ index }) => index);
    const slow = quickFirst.slice(cut).map(({ index }) => index);
    const candidate = arrange([pool(quick), pool(slow)]);
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(a: DeskArrangement, b: DeskArrangement): boolean {
  if (a.desks !== b.desks) return a.desks < b.desks;
  const wait = (arrangement: DeskArrangement) =>
    arrangement.meanWaitMinutes === 'unstable' ? Number.POSITIVE_INFINITY : arrangement.meanWaitMinutes;
  return wait(a) < wait(b);
}

function meanWaitOf(queue: DeskQueue): number | 'unstable' {
  return queue.state === 'stable' ? queue.meanWaitMinutes : 'unstable';
}
