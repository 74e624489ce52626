import { tieTolerance } from './ranking.ts';
import type { ScoreSource } from './score-source.ts';
import { totalsInto } from './totals.ts';
import type { WeightSource } from './weight-sources.ts';

/** What a number of draws say. Shares 0–1; matrices row-major, scenarios × scenarios. */
export interface Robustness {
  draws: number;
  /** Scenario × rank (best first): share of draws at that rank. Every row and every column sums to 1. */
  rankAcceptability: Float64Array;
  /** Scenario a × scenario b: share of draws in which a is ahead of b; a tie counts half. */
  pairwise: Float64Array;
  /** Per scenario the mean of the weights with which it is first; `null` when it never is. */
  centralWeights: (Float64Array | null)[];
}

/** Draws that go on where they stopped: a slider takes some, a worker takes more between two reports. */
export interface Simulation {
  advance(draws: number): void;
  robustness(): Robustness;
}

/**
 * SMAA-2 (Lahdelma & Salminen 2001): how often each scenario takes each rank when weights and scores are drawn
 * from what is known of them. Tied scenarios share the ranks they cover, so that no rank is given twice.
 *
 * Nothing is allocated per draw. Where neither weights nor scores vary, one draw stands for all.
 */
export function simulation(scenarioCount: number, scores: ScoreSource, weights: WeightSource): Simulation {
  const count = scenarioCount;
  const width = weights.weights.length;
  const totals = new Float64Array(count);
  const order = Int32Array.from(totals.keys());
  const tally: Tally = {
    ranks: new Float64Array(count * count),
    wins: new Float64Array(count * count),
    firstWeights: new Float64Array(count * width),
  };
  let draws = 0;
  const drawOnce = (mass: number) => {
    weights.draw();
    scores.draw();
    totalsInto(scores.values, weights.weights, totals);
    sortDescending(order, totals);
    if (hasTies(order, totals)) tallyWithTies(tally, order, totals, weights.weights, mass);
    else tallyPlainly(tally, order, weights.weights, mass);
  };
  return {
    advance(more) {
      if (weights.isConstant && scores.isConstant) drawOnce(more);
      else for (let draw = 0; draw < more; draw++) drawOnce(1);
      draws += more;
    },
    robustness() {
      const first = (scenario: number) => tally.ranks[scenario * count] as number;
      return {
        draws,
        rankAcceptability: tally.ranks.map((mass) => mass / draws),
        pairwise: tally.wins.map((mass) => mass / draws),
        centralWeights: Array.from(totals, (_, scenario) =>
          first(scenario) > 0
            ? tally.firstWeights
                .subarray(scenario * width, (scenario + 1) * width)
                .map((weight) => weight / first(scenario))
            : null,
        ),
      };
    },
  };
}

/** Sums over draws: mass by scenario × rank, by pair, and of the weights with which a scenario is first. */
interface Tally {
  ranks: Float64Array;
  wins: Float64Array;
  firstWeights: Float64Array;
}

function tallyPlainly(tally: Tally, order: Int32Array, weights: Float64Array, mass: number): void {
  const { ranks, wins, firstWeights } = tally;
  const count = order.length;
  for (let place = 0; place < count; place++) {
    const row = (order[place] as number) * count;
    (ranks[row + place] as number) += mass;
    for (let behind = place + 1; behind < count; behind++) {
      (wins[row + (order[behind] as number)] as number) += mass;
    }
  }
  const first = (order[0] as number) * weights.length;
  for (let j = 0; j < weights.length; j++)
    (firstWeights[first + j] as number) += mass * (weights[j] as number);
}

function tallyWithTies(
  tally: Tally,
  order: Int32Array,
  totals: Float64Array,
  weights: Float64Array,
  mass: number,
): void {
  const { ranks, wins, firstWeights } = tally;
  const count = order.length;
  for (let start = 0, end = 0; start < count; start = end) {
    end = tieEnd(order, totals, start);
    const share = mass / (end - start);
    for (let place = start; place < end; place++) {
      const scenario = order[place] as number;
      const row = scenario * count;
      for (let rank = start; rank < end; rank++) (ranks[row + rank] as number) += share;
      for (let other = start; other < count; other++) {
        if (other === place) continue;
        (wins[row + (order[other] as number)] as number) += other < end ? mass / 2 : mass;
      }
      if (start > 0) continue;
      const first = scenario * weights.length;
      for (let j = 0; j < weights.length; j++) {
        (firstWeights[first + j] as number) += share * (weights[j] as number);
      }
    }
  }
}

/** Where the group of equal totals that begins at a place ends. */
function tieEnd(order: Int32Array, totals: Float64Array, start: number): number {
  const best = totals[order[start] as number] as number;
  let end = start + 1;
  while (end < order.length && best - (totals[order[end] as number] as number) <= tieTolerance) end++;
  return end;
}

function hasTies(order: Int32Array, totals: Float64Array): boolean {
  for (let place = 1; place < order.length; place++) {
    const ahead = totals[order[place - 1] as number] as number;
    if (ahead - (totals[order[place] as number] as number) <= tieTolerance) return true;
  }
  return false;
}

/**
 * How often each scenario is first when it is given its own central weights: low means that even the weights
 * that suit it best can't carry it, because the scores are too uncertain. `null` where it has none.
 */
export function confidenceFactors(
  scenarioCount: number,
  scores: ScoreSource,
  centralWeights: readonly (Float64Array | null)[],
  draws: number,
): (number | null)[] {
  const counted = scores.isConstant ? 1 : draws;
  const firsts = new Float64Array(scenarioCount);
  for (let draw = 0; draw < counted; draw++) {
    scores.draw();
    centralWeights.forEach((weights, scenario) => {
      if (weights)
        (firsts[scenario] as number) += firstPlaceShare(scores.values, weights, scenario, scenarioCount);
    });
  }
  return centralWeights.map((weights, scenario) => (weights ? (firsts[scenario] as number) / counted : null));
}

/** 1 when the scenario is first, its part when it shares first place, 0 when it is behind anybody. */
function firstPlaceShare(
  values: Float64Array,
  weights: Float64Array,
  scenario: number,
  count: number,
): number {
  const own = totalOf(values, weights, scenario);
  let equals = 1;
  for (let rival = 0; rival < count; rival++) {
    if (rival === scenario) continue;
    const lead = own - totalOf(values, weights, rival);
    if (lead < -tieTolerance) return 0;
    if (lead <= tieTolerance) equals++;
  }
  return 1 / equals;
}

function totalOf(values: Float64Array, weights: Float64Array, scenario: number): number {
  const row = scenario * weights.length;
  let total = 0;
  for (let j = 0; j < weights.length; j++) total += (weights[j] as number) * (values[row + j] as number);
  return total;
}

function sortDescending(order: Int32Array, totals: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const scenario = order[place] as number;
    const total = totals[scenario] as number;
    let hole = place;
    while (hole > 0 && (totals[order[hole - 1] as number] as number) < total) {
      order[hole] = order[hole - 1] as number;
      hole--;
    }
    order[hole] = scenario;
  }
}
