import type { AllocationProblem, Placement } from './allocation-problem.ts';

/** m² over capacity that count as rounding: a share of the capacity, so that 0.1 + 0.2 fits in 0.3. */
const roundingShare = 1e-9;

/**
 * What a placement costs: the one function by which every placement is judged, whoever proposed it.
 *
 * @returns Σ placementCost + Σ flow × distance in the direction of the flow; what is unplaced costs nothing
 */
export function costOfPlacement(problem: AllocationProblem, placement: Placement): number {
  const { placeIds, placementCost, flowFrom, flowTo, flow, distance } = problem;
  const size = placeIds.length;
  let cost = 0;
  for (let i = 0; i < placement.length; i++) {
    const place = placement[i] as number;
    if (place >= 0) cost += placementCost[i * size + place] as number;
  }
  for (let row = 0; row < flow.length; row++) {
    const from = placement[flowFrom[row] as number] as number;
    const to = placement[flowTo[row] as number] as number;
    if (from >= 0 && to >= 0) cost += (flow[row] as number) * (distance[from * size + to] as number);
  }
  return cost;
}

/** One demand that a placement doesn't keep; functions and places by number. */
export type Breach =
  | { kind: 'unplaced'; function: number }
  | { kind: 'fixed'; function: number; place: number }
  | { kind: 'forbidden'; function: number; place: number }
  | { kind: 'together' | 'apart'; a: number; b: number; scope: 'place' | 'floor' }
  | { kind: 'capacity'; place: number; excessM2: number; functions: number[] };

/** Every demand that a placement doesn't keep; an empty list says that it may stand. */
export function breachesOf(problem: AllocationProblem, placement: Placement): Breach[] {
  const { placeIds, floor, fixed, forbidden, together, apart } = problem;
  const breaches: Breach[] = [];
  placement.forEach((place, i) => {
    if (place < 0) {
      breaches.push({ kind: 'unplaced', function: i });
      return;
    }
    const wanted = fixed[i] as number;
    if (wanted >= 0 && wanted !== place) breaches.push({ kind: 'fixed', function: i, place: wanted });
    if (forbidden[i * placeIds.length + place] === 1)
      breaches.push({ kind: 'forbidden', function: i, place });
  });
  for (const [kind, rules] of [
    ['together', together],
    ['apart', apart],
  ] as const) {
    for (const { a, b, scope } of rules) {
      const [first, second] = [placement[a] as number, placement[b] as number];
      if (first < 0 || second < 0) continue;
      const isSame = scope === 'place' ? first === second : floor[first] === floor[second];
      if (isSame !== (kind === 'together')) breaches.push({ kind, a, b, scope });
    }
  }
  return [...breaches, ...overfull(problem, placement)];
}

/** Places × 1: net m² put there. */
export function loadsOf({ netM2, placeIds }: AllocationProblem, placement: Placement): Float64Array {
  const loads = new Float64Array(placeIds.length);
  placement.forEach((place, i) => {
    if (place >= 0) loads[place] = (loads[place] as number) + (netM2[i] as number);
  });
  return loads;
}

/** What fits where it all counts: capacity and the rounding of its sums. */
export function capacityWithRounding(capacityNetM2: number): number {
  return capacityNetM2 + roundingShare * Math.max(1, capacityNetM2);
}

function overfull(problem: AllocationProblem, placement: Placement): Breach[] {
  const breaches: Breach[] = [];
  loadsOf(problem, placement).forEach((load, place) => {
    const capacity = problem.capacityNetM2[place] as number;
    if (load <= capacityWithRounding(capacity)) return;
    const functions = [...placement.keys()].filter((i) => placement[i] === place);
    breaches.push({ kind: 'capacity', place, excessM2: load - capacity, functions });
  });
  return breaches;
}
