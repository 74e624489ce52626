import type { SearchModel } from './search-model.ts';

/**
 * What no placement can cost less than, known at once: every item in its cheapest place with half of the least that
 * each of its flows can cost from there (Gilmore & Lawler's idea, without the assignment).
 */
export function plainBound(model: SearchModel): number {
  const { itemCount, placeCount, places, placeStart, near, nearStart, flow, distance } = model;
  let bound = 0;
  for (let i = 0; i < itemCount; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (const k of places.subarray(placeStart[i], placeStart[i + 1])) {
      let cost = model.cost[i * placeCount + k] as number;
      for (const j of near.subarray(nearStart[i], nearStart[i + 1])) {
        const to = flow[i * itemCount + j] as number;
        const from = flow[j * itemCount + i] as number;
        let pair = Number.POSITIVE_INFINITY;
        for (const l of places.subarray(placeStart[j], placeStart[j + 1])) {
          const between =
            to * (distance[k * placeCount + l] as number) + from * (distance[l * placeCount + k] as number);
          if (between < pair) pair = between;
        }
        cost += pair / 2;
      }
      if (cost < least) least = cost;
    }
    bound += least;
  }
  return bound;
}
