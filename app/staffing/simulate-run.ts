import { exponential } from '../decision/elementary.ts';
import { createRandom } from '../decision/random.ts';
import { itemAt } from '../plan/item-at.ts';
import { batchCount, createTally, type Tally } from './simulate-tally.ts';
import type { SimulationInput } from './simulated-house.ts';
import { createWaitingLine, type WaitingLine } from './waiting-line.ts';

/** What a run counted. */
interface Run {
  tallies: Tally[];
  all: Tally;
  /** Per group and batch. */
  busyMinutes: Float64Array[];
  batchMinutes: number;
}

const warmUpShare = 1 / 20;

/**
 * Event by event from an empty house: the next arrival or the next desk to come free. Who arrives after the measured
 * time would come after everybody in line, so that the house is emptied without them and the counts stay unbiased.
 */
export function runSimulation(input: SimulationInput, minutes: number): Run {
  const { kinds, withinMinutes } = input;
  const from = minutes * warmUpShare;
  const until = from + minutes;
  const batchMinutes = minutes / batchCount;
  const gaps = kinds.map(({ arrivalsPerHour }, kind) => drawer(input.seed, 2 * kind, 60 / arrivalsPerHour));
  const handling = kinds.map((kind, at) => drawer(input.seed, 2 * at + 1, kind.handlingMinutes));
  const lines: WaitingLine[] = kinds.map(createWaitingLine);
  const tallies = kinds.map(() => createTally(withinMinutes));
  const all = createTally(withinMinutes);
  const busyMinutes = input.groups.map(() => new Float64Array(batchCount));
  const floor = deskFloor(input);
  const nextArrival = Float64Array.from(kinds, (kind, at) =>
    kind.arrivalsPerHour > 0 ? (gaps[at] as () => number)() : Number.POSITIVE_INFINITY,
  );

  const serve = (desk: number, kind: number, arrived: number, now: number) => {
    const takes = (handling[kind] as () => number)();
    floor.freeAt[desk] = now + takes;
    if (arrived >= from) {
      const batch = Math.min(batchCount - 1, Math.floor((arrived - from) / batchMinutes));
      (tallies[kind] as Tally).add(batch, now - arrived);
      all.add(batch, now - arrived);
    }
    if (now >= from && now < until) {
      const batches = busyMinutes[floor.group[desk] as number] as Float64Array;
      (batches[Math.min(batchCount - 1, Math.floor((now - from) / batchMinutes))] as number) += takes;
    }
  };

  for (;;) {
    const kind = indexOfLeast(nextArrival);
    const arrivalMinute = nextArrival[kind] ?? Number.POSITIVE_INFINITY;
    const desk = indexOfLeast(floor.freeAt);
    const freeMinute = floor.freeAt[desk] ?? Number.POSITIVE_INFINITY;
    if (arrivalMinute >= until && arrivalMinute !== Number.POSITIVE_INFINITY) {
      nextArrival[kind] = Number.POSITIVE_INFINITY;
    } else if (arrivalMinute < freeMinute) {
      nextArrival[kind] = arrivalMinute + (gaps[kind] as () => number)();
      const free = floor.freeDeskFor(kind);
      if (free < 0) (lines[kind] as WaitingLine).join(arrivalMinute);
      else serve(free, kind, arrivalMinute, arrivalMinute);
    } else if (freeMinute === Number.POSITIVE_INFINITY) {
      break;
    } else {
      const next = floor.oldestFor(desk, lines);
      if (next < 0) floor.rest(desk, freeMinute);
      else serve(desk, next, (lines[next] as WaitingLine).leave(), freeMinute);
    }
  }
  return { tallies, all, busyMinutes, batchMinutes };
}

/** The desks: whose turn it is to serve, and whom. A desk that rests is free at infinity. */
function deskFloor({ groups, kinds }: SimulationInput) {
  const group = Int32Array.from(groups.flatMap(({ desks }, index) => new Array<number>(desks).fill(index)));
  const freeAt = new Float64Array(group.length).fill(Number.POSITIVE_INFINITY);
  const restsSince = new Float64Array(group.length);
  const skills = groups.map((each) => Int32Array.from(new Set(each.kinds)));
  const breadth = Int32Array.from(group, (index) => itemAt(skills, index).length);
  const desksFor = kinds.map((_, kind) =>
    Int32Array.from(Array.from(group.keys()).filter((desk) => skills[group[desk] as number]?.includes(kind))),
  );
  return {
    group,
    freeAt,
    rest(desk: number, now: number) {
      freeAt[desk] = Number.POSITIVE_INFINITY;
      restsSince[desk] = now;
    },
    /** −1 when none is free. */
    freeDeskFor(kind: number): number {
      const able = desksFor[kind] as Int32Array;
      let best = -1;
      for (let at = 0; at < able.length; at++) {
        const desk = able[at] as number;
        if (freeAt[desk] !== Number.POSITIVE_INFINITY) continue;
        const narrower = best < 0 ? -1 : (breadth[desk] as number) - (breadth[best] as number);
        const isLonger = best >= 0 && (restsSince[desk] as number) < (restsSince[best] as number);
        if (narrower < 0 || (narrower === 0 && isLonger)) best = desk;
      }
      return best;
    },
    /** The kind whose oldest has waited longest among those the desk can serve; −1 when none of them waits. */
    oldestFor(desk: number, lines: readonly WaitingLine[]): number {
      const able = skills[group[desk] as number] as Int32Array;
      let best = -1;
      let oldest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < able.length; at++) {
        const since = (lines[able[at] as number] as WaitingLine).oldest();
        if (since >= oldest) continue;
        oldest = since;
        best = able[at] as number;
      }
      return best;
    },
  };
}

/** Draws from the exponential distribution of a mean, from a stream of its own. */
function drawer(seed: number, stream: number, mean: number): () => number {
  const random = createRandom(seed, stream);
  const bits = new Int32Array(256);
  let used = bits.length;
  return () => {
    if (used === bits.length) {
      random.bits(bits);
      used = 0;
    }
    return mean * exponential(bits[used++] as number);
  };
}

function indexOfLeast(figures: Float64Array): number {
  let least = 0;
  for (let index = 1; index < figures.length; index++) {
    if ((figures[index] as number) < (figures[least] as number)) least = index;
  }
  return least;
}
