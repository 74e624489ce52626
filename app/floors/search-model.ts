import type { AllocationProblem, PairRule, Placement } from './allocation-problem.ts';
import { capacityWithRounding } from './placement-cost.ts';

/** A rule between two items that a placement may break on the way: what the search pays for. */
export const pairRuleKind = { apart: 0, apartFloor: 1, togetherFloor: 2 } as const;

/**
 * The problem as the search walks it: functions that must share a place are one item, what is forbidden is
 * left out, and every item knows its neighbours. Lists of rows are flat, row `i` from `start[i]` to `start[i + 1]`.
 */
export interface SearchModel {
  readonly problem: AllocationProblem;
  readonly itemCount: number;
  readonly placeCount: number;
  /** Item of each function. */
  readonly itemOf: Int32Array;
  readonly netM2: Float64Array;
  /** Per place, with the rounding of sums allowed for. */
  readonly capacityNetM2: Float64Array;
  readonly floor: Int32Array;
  /** 1 where the item may be; items × places. */
  readonly allowed: Uint8Array;
  readonly placeStart: Int32Array;
  /** Places each item may have. */
  readonly places: Int32Array;
  /** Items with a choice. */
  readonly free: Int32Array;
  /** Placement cost, with the flows inside an item; items × places. */
  readonly cost: Float64Array;
  /** Flow from item to item, summed; items × items. */
  readonly flow: Float64Array;
  readonly nearStart: Int32Array;
  /** Items with a flow to or from each. */
  readonly near: Int32Array;
  /** Places × places, and the same with rows and columns changed over. */
  readonly distance: Float64Array;
  readonly distanceBack: Float64Array;
  readonly isSymmetric: boolean;
  readonly ruleStart: Int32Array;
  readonly ruleOther: Int32Array;
  readonly ruleKind: Uint8Array;
}

/** @returns `null` when the demands on single functions and pairs can't be met whatever the capacities are */
export function searchModel(problem: AllocationProblem): SearchModel | null {
  const placeCount = problem.placeIds.length;
  const { itemOf, itemCount } = itemsOf(problem);
  const allowed = allowedPlaces(problem, itemOf, itemCount);
  const rules = pairRules(problem, itemOf);
  if (!rules) return null;
  const flow = new Float64Array(itemCount * itemCount);
  problem.flow.forEach((amount, row) => {
    const cell = itemAt(itemOf, problem.flowFrom, row) * itemCount + itemAt(itemOf, problem.flowTo, row);
    flow[cell] = (flow[cell] as number) + amount;
  });
  const placesOf = rowsOf(itemCount, (i) =>
    range(placeCount).filter((place) => allowed[i * placeCount + place] === 1),
  );
  const nearOf = rowsOf(itemCount, (i) =>
    range(itemCount).filter(
      (j) => i !== j && (flow[i * itemCount + j] !== 0 || flow[j * itemCount + i] !== 0),
    ),
  );
  const counts = range(itemCount).map(
    (i) => (placesOf.start[i + 1] as number) - (placesOf.start[i] as number),
  );
  if (counts.includes(0)) return null;
  const netM2 = new Float64Array(itemCount);
  problem.netM2.forEach((area, i) => {
    const item = itemOf[i] as number;
    netM2[item] = (netM2[item] as number) + area;
  });
  const { distance } = problem;
  const distanceBack = distance.map(
    (_, cell) => distance[(cell % placeCount) * placeCount + Math.floor(cell / placeCount)] as number,
  );
  return {
    problem,
    itemCount,
    placeCount,
    itemOf,
    netM2,
    capacityNetM2: problem.capacityNetM2.map(capacityWithRounding),
    floor: problem.floor,
    allowed,
    placeStart: placesOf.start,
    places: placesOf.values,
    free: Int32Array.from(range(itemCount).filter((i) => (counts[i] as number) > 1)),
    cost: itemCosts(problem, itemOf, itemCount, flow),
    flow,
    nearStart: nearOf.start,
    near: nearOf.values,
    distance,
    distanceBack,
    isSymmetric: distance.every((value, cell) => value === distanceBack[cell]),
    ...rules,
  };
}

/** The placement of functions that a placement of items stands for. */
export function placementOfItems({ itemOf }: SearchModel, places: Int32Array): Placement {
  return itemOf.map((item) => places[item] as number);
}

/** The placement of items that a placement of functions stands for; it must keep together what belongs together. */
export function placesOfItems({ itemOf, itemCount }: SearchModel, placement: Placement): Int32Array {
  const places = new Int32Array(itemCount);
  placement.forEach((place, i) => {
    places[itemOf[i] as number] = place;
  });
  return places;
}

/** Functions that must share a place get the same item, numbered in the order of the functions. */
function itemsOf({ functionIds, together }: AllocationProblem): { itemOf: Int32Array; itemCount: number } {
  const leader = Int32Array.from(functionIds.keys());
  const find = (i: number): number => {
    const above = leader[i] as number;
    return above === i ? i : find(above);
  };
  for (const { a, b, scope } of together) {
    if (scope !== 'place') continue;
    const [first, second] = [find(a), find(b)];
    leader[Math.max(first, second)] = Math.min(first, second);
  }
  const numbers = new Map<number, number>();
  const itemOf = leader.map((_, i) => {
    const root = find(i);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
  return { itemOf, itemCount: numbers.size };
}

function allowedPlaces(problem: AllocationProblem, itemOf: Int32Array, itemCount: number): Uint8Array {
  const size = problem.placeIds.length;
  const allowed = new Uint8Array(itemCount * size).fill(1);
  itemOf.forEach((item, i) => {
    const fixed = problem.fixed[i] as number;
    for (let place = 0; place < size; place++) {
      if (problem.forbidden[i * size + place] === 1 || (fixed >= 0 && fixed !== place)) {
        allowed[item * size + place] = 0;
      }
    }
  });
  // What is larger than the place can't be there, whatever else is.
  const netM2 = new Float64Array(itemCount);
  itemOf.forEach((item, i) => {
    netM2[item] = (netM2[item] as number) + (problem.netM2[i] as number);
  });
  for (let cell = 0; cell < allowed.length; cell++) {
    const capacity = capacityWithRounding(problem.capacityNetM2[cell % size] as number);
    if ((netM2[Math.floor(cell / size)] as number) > capacity) allowed[cell] = 0;
  }
  return allowed;
}

function itemCosts(
  { placeIds, placementCost, distance }: AllocationProblem,
  itemOf: Int32Array,
  itemCount: number,
  flow: Float64Array,
): Float64Array {
  const size = placeIds.length;
  const cost = new Float64Array(itemCount * size);
  for (let cell = 0; cell < placementCost.length; cell++) {
    const target = (itemOf[Math.floor(cell / size)] as number) * size + (cell % size);
    cost[target] = (cost[target] as number) + (placementCost[cell] as number);
  }
  for (let cell = 0; cell < cost.length; cell++) {
    const [item, place] = [Math.floor(cell / size), cell % size];
    const inside = flow[item * itemCount + item] as number;
    cost[cell] = (cost[cell] as number) + inside * (distance[place * size + place] as number);
  }
  return cost;
}

type RuleRows = Pick<SearchModel, 'ruleStart' | 'ruleOther' | 'ruleKind'>;

/** Rules between items, each from both ends; `null` when one is broken inside an item. */
function pairRules({ together, apart }: AllocationProblem, itemOf: Int32Array): RuleRows | null {
  const rows: [other: number, kind: number][][] = Array.from(new Set(itemOf), () => []);
  const add = ({ a, b }: PairRule, kind: number) => {
    const [first, second] = [itemOf[a] as number, itemOf[b] as number];
    rows[first]?.push([second, kind]);
    rows[second]?.push([first, kind]);
  };
  for (const rule of apart) {
    if (itemOf[rule.a] === itemOf[rule.b]) return null;
    add(rule, rule.scope === 'place' ? pairRuleKind.apart : pairRuleKind.apartFloor);
  }
  for (const rule of together) {
    if (rule.scope === 'floor' && itemOf[rule.a] !== itemOf[rule.b]) add(rule, pairRuleKind.togetherFloor);
  }
  const { start } = rowsOf(rows.length, (i) => (rows[i] ?? []).map(([other]) => other));
  return {
    ruleStart: start,
    ruleOther: Int32Array.from(rows.flat(), ([other]) => other),
    ruleKind: Uint8Array.from(rows.flat(), ([, kind]) => kind),
  };
}

function rowsOf(count: number, row: (index: number) => number[]): { start: Int32Array; values: Int32Array } {
  const rows = range(count).map(row);
  const start = new Int32Array(count + 1);
  rows.forEach((values, i) => {
    start[i + 1] = (start[i] as number) + values.length;
  });
  return { start, values: Int32Array.from(rows.flat()) };
}

function itemAt(itemOf: Int32Array, functions: Int32Array, row: number): number {
  return itemOf[functions[row] as number] as number;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
