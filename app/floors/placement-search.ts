import { exponential } from '../decision/elementary.ts';
import { createRandom, type Random } from '../decision/random.ts';
import type { SearchModel } from './search-model.ts';
import { type SearchState, searchState } from './search-state.ts';
import { averageMove, averageOf, type BestFound, createWalk, type Prices } from './walk.ts';

/**
 * Walkers at fixed temperatures, from hot to cold in equal ratios, as shares of what an average move costs.
 * Measured against annealing from 20 starts and more: the optimum of the hardest instances in half the time.
 */
const temperatures = { count: 12, hottest: 1, coldest: 0.02 } as const;
/** Moves of each walker between two exchanges. */
const movesPerRound = 500;
/** Walkers that find nothing better for so many moves per item and place are stuck: others start elsewhere. */
const stuckPerCell = 25_000;
/** Without a better answer for so many moves per item and place, a search at once is done. */
const patiencePerCell = 100_000;

/** When a search ends; at the latest when nothing can change. */
export interface SearchLimits {
  /** Integer ≥ 0; unlimited unless given. */
  movesMax?: number;
  /** Ends after so many moves as long as no placement was found; integer ≥ 0, unlimited unless given. */
  movesMaxWithout?: number;
  /** Ends when nothing better has been found for as long as it usually takes. */
  isPatient?: boolean;
  /** Ends at this cost: nothing can be cheaper. */
  costMin?: number;
  /** Asked every few thousand moves: time is up, or nobody waits any more. */
  mustEnd?(): boolean;
  /** Told of each better answer. */
  onBetter?(best: BestFound): void;
}

/** Placement of items, or `null` when none was found that keeps every demand. */
export interface SearchAnswer {
  best: BestFound | null;
  moves: number;
}

/**
 * Searches for a cheap placement: replica exchange (parallel tempering) over moves and swaps. The same seed, start
 * and number of moves give the same answer on every machine.
 *
 * @param start a known placement of items to begin from; used when it keeps every demand
 * @see Hukushima & Nemoto 1996
 */
export function searchPlacement(
  model: SearchModel,
  seed: number,
  limits: SearchLimits,
  start: Int32Array | null = null,
): SearchAnswer {
  const random = createRandom(seed);
  const best: BestFound = { place: new Int32Array(model.itemCount), cost: Number.POSITIVE_INFINITY };
  const cells = model.free.length * model.placeCount;
  const movesMax = model.free.length === 0 ? 0 : (limits.movesMax ?? Number.POSITIVE_INFINITY);
  const movesMaxWithout = limits.movesMaxWithout ?? Number.POSITIVE_INFINITY;
  const costMin = limits.costMin ?? Number.NEGATIVE_INFINITY;
  let moves = 0;
  let movesOfBest = 0;
  const mustEnd = () =>
    moves >= movesMax ||
    (best.cost === Number.POSITIVE_INFINITY && moves >= movesMaxWithout) ||
    best.cost <= costMin ||
    limits.mustEnd?.() === true ||
    (limits.isPatient === true && moves - movesOfBest > patiencePerCell * cells);

  let first = start;
  let isOver = false;
  while (!isOver) {
    const found: BestFound = { place: new Int32Array(model.itemCount), cost: Number.POSITIVE_INFINITY };
    const states = Array.from({ length: temperatures.count }, (_, walker) =>
      searchState(model, walker === temperatures.count - 1 && first ? first : randomPlaces(model, random)),
    );
    first = null;
    for (const state of states) keepIfBetter(state, found);
    const exchange = createExchange(model, states, random, found);
    let costOfRun = Number.POSITIVE_INFINITY;
    let movesOfRun = moves;
    const tell = () => {
      if (found.cost < costOfRun) {
        costOfRun = found.cost;
        movesOfRun = moves;
      }
      if (found.cost >= best.cost) return;
      best.cost = found.cost;
      best.place.set(found.place);
      movesOfBest = moves;
      limits.onBetter?.(best);
    };
    tell();
    while (moves - movesOfRun <= stuckPerCell * cells) {
      isOver = mustEnd();
      if (isOver) break;
      exchange(Math.min(movesPerRound, Math.ceil((movesMax - moves) / states.length)));
      moves += movesPerRound * states.length;
      tell();
    }
  }
  return { best: best.cost < Number.POSITIVE_INFINITY ? best : null, moves: Math.min(moves, movesMax) };
}

/** One round: every walker walks, then neighbours in temperature may change over. */
function createExchange(
  model: SearchModel,
  states: SearchState[],
  random: Random,
  best: BestFound,
): (moves: number) => void {
  const { count, hottest, coldest } = temperatures;
  const walk = createWalk(model, random, best);
  const [first] = states;
  const scale = first ? averageMove(model, first) : 1;
  const heat = states.map((_, rank) => scale * hottest * (coldest / hottest) ** (rank / (count - 1)));
  const prices = states.map((): Prices => ({ m2: (4 * scale) / averageOf(model.netM2), breach: 4 * scale }));
  const bits = new Int32Array(1);
  let round = 0;
  return (moves) => {
    for (let rank = 0; rank < count; rank++) {
      walk(states[rank] as SearchState, moves, heat[rank] as number, prices[rank] as Prices);
    }
    round++;
    for (let rank = round & 1; rank + 1 < count; rank += 2) {
      const [hot, cold] = [states[rank] as SearchState, states[rank + 1] as SearchState];
      const [hotPrices, coldPrices] = [prices[rank] as Prices, prices[rank + 1] as Prices];
      const rise =
        (paid(cold, hotPrices) - paid(hot, hotPrices)) / (heat[rank] as number) +
        (paid(hot, coldPrices) - paid(cold, coldPrices)) / (heat[rank + 1] as number);
      random.bits(bits);
      if (rise > 0 && rise > exponential(bits[0] as number)) continue;
      states[rank] = cold;
      states[rank + 1] = hot;
    }
  };
}

function paid(state: SearchState, prices: Prices): number {
  return state.cost + prices.m2 * state.excessM2 + prices.breach * state.breaches;
}

function keepIfBetter(state: SearchState, best: BestFound): void {
  if (state.overfull > 0 || state.breaches > 0 || state.cost >= best.cost) return;
  best.cost = state.cost;
  best.place.set(state.place);
}

function randomPlaces({ itemCount, placeStart, places }: SearchModel, random: Random): Int32Array {
  return Int32Array.from({ length: itemCount }, (_, i) => {
    const from = placeStart[i] as number;
    const count = (placeStart[i + 1] as number) - from;
    return places[from + Math.floor(random.uniform() * count)] as number;
  });
}
