import { pairRuleKind, type SearchModel } from './search-model.ts';

/**
 * A placement of items with what every single move would cost kept up to date, so that a move is weighed in
 * a few additions. Capacities and pair rules may be broken on the way; by how much is kept as well.
 */
export interface SearchState {
  /** Place of each item. */
  readonly place: Int32Array;
  /** Net m² in each place. */
  readonly load: Float64Array;
  /** What each item would cost in each place, the others staying where they are; items × places. */
  readonly costAt: Float64Array;
  /** How many pair rules each item would break in each place; items × places. */
  readonly breachesAt: Int32Array;
  cost: number;
  /** Pair rules broken. */
  breaches: number;
  /** Places that hold more than their capacity. */
  overfull: number;
  /** Net m² over capacity, summed. */
  excessM2: number;
}

/** A state in which all items are where `places` says. */
export function searchState(model: SearchModel, places: Int32Array): SearchState {
  const { itemCount, placeCount } = model;
  const state: SearchState = {
    place: new Int32Array(itemCount),
    load: new Float64Array(placeCount),
    costAt: new Float64Array(itemCount * placeCount),
    breachesAt: new Int32Array(itemCount * placeCount),
    cost: 0,
    breaches: 0,
    overfull: 0,
    excessM2: 0,
  };
  setPlaces(model, state, places);
  return state;
}

/** Places every item anew and computes everything from the start, which also ends the drift of sums. */
export function setPlaces(model: SearchModel, state: SearchState, places: Int32Array): void {
  const { itemCount, placeCount, near, nearStart, flow, distance, distanceBack } = model;
  const { place, load, costAt, breachesAt } = state;
  place.set(places);
  load.fill(0);
  costAt.set(model.cost);
  breachesAt.fill(0);
  for (let i = 0; i < itemCount; i++) {
    load[place[i] as number] = (load[place[i] as number] as number) + (model.netM2[i] as number);
    for (let at = nearStart[i] as number; at < (nearStart[i + 1] as number); at++) {
      const other = near[at] as number;
      const row = (place[other] as number) * placeCount;
      const to = flow[i * itemCount + other] as number;
      const from = flow[other * itemCount + i] as number;
      for (let k = 0; k < placeCount; k++) {
        const cell = i * placeCount + k;
        costAt[cell] =
          (costAt[cell] as number) +
          to * (distanceBack[row + k] as number) +
          from * (distance[row + k] as number);
      }
    }
    for (let at = model.ruleStart[i] as number; at < (model.ruleStart[i + 1] as number); at++) {
      addRule(
        model,
        state,
        i,
        model.ruleKind[at] as number,
        place[model.ruleOther[at] as number] as number,
        1,
      );
    }
  }
  state.cost = 0;
  state.breaches = 0;
  for (let i = 0; i < itemCount; i++) {
    const cell = i * placeCount + (place[i] as number);
    // Every pair is seen from both of its ends.
    state.cost += ((costAt[cell] as number) + (model.cost[cell] as number)) / 2;
    state.breaches += (breachesAt[cell] as number) / 2;
  }
  countExcess(model, state);
}

/** Moves one item and brings everything up to date. */
export function moveItem(model: SearchModel, state: SearchState, item: number, target: number): void {
  const { itemCount, placeCount, near, nearStart, flow, distance, distanceBack, isSymmetric } = model;
  const { place, load, costAt, breachesAt } = state;
  const source = place[item] as number;
  if (source === target) return;
  const here = item * placeCount + source;
  const there = item * placeCount + target;
  state.cost += (costAt[there] as number) - (costAt[here] as number);
  state.breaches += (breachesAt[there] as number) - (breachesAt[here] as number);
  place[item] = target;
  const area = model.netM2[item] as number;
  load[source] = (load[source] as number) - area;
  load[target] = (load[target] as number) + area;
  countExcess(model, state);

  const sourceRow = source * placeCount;
  const targetRow = target * placeCount;
  const nearEnd = nearStart[item + 1] as number;
  for (let at = nearStart[item] as number; at < nearEnd; at++) {
    const other = near[at] as number;
    const to = flow[other * itemCount + item] as number;
    const from = flow[item * itemCount + other] as number;
    const cell = other * placeCount;
    if (isSymmetric) {
      const both = to + from;
      for (let k = 0; k < placeCount; k++) {
        costAt[cell + k] =
          (costAt[cell + k] as number) +
          both * ((distance[targetRow + k] as number) - (distance[sourceRow + k] as number));
      }
      continue;
    }
    for (let k = 0; k < placeCount; k++) {
      costAt[cell + k] =
        (costAt[cell + k] as number) +
        to * ((distanceBack[targetRow + k] as number) - (distanceBack[sourceRow + k] as number)) +
        from * ((distance[targetRow + k] as number) - (distance[sourceRow + k] as number));
    }
  }
  for (let at = model.ruleStart[item] as number; at < (model.ruleStart[item + 1] as number); at++) {
    const other = model.ruleOther[at] as number;
    const kind = model.ruleKind[at] as number;
    addRule(model, state, other, kind, source, -1);
    addRule(model, state, other, kind, target, 1);
  }
}

function addRule(
  model: SearchModel,
  state: SearchState,
  item: number,
  kind: number,
  other: number,
  sign: number,
) {
  for (let k = 0; k < model.placeCount; k++) {
    const cell = item * model.placeCount + k;
    state.breachesAt[cell] = (state.breachesAt[cell] as number) + sign * isBroken(model, kind, k, other);
  }
}

/** 1 where a pair rule is broken by items in places `a` and `b`. */
export function isBroken({ floor }: SearchModel, kind: number, a: number, b: number): number {
  if (kind === pairRuleKind.apart) return a === b ? 1 : 0;
  return (floor[a] === floor[b]) === (kind === pairRuleKind.apartFloor) ? 1 : 0;
}

function countExcess({ capacityNetM2 }: SearchModel, state: SearchState): void {
  const { load } = state;
  let overfull = 0;
  let excessM2 = 0;
  for (let k = 0; k < load.length; k++) {
    const over = (load[k] as number) - (capacityNetM2[k] as number);
    if (over > 0) {
      overfull++;
      excessM2 += over;
    }
  }
  state.overfull = overfull;
  state.excessM2 = excessM2;
}
