/** Where a place lies, as far as ways through the house go. Additions are in the unit of the distances. */
export interface PlaceLocation {
  /** Storey; 0 = ground, −1 = cellar. Halves are fine. */
  level: number;
  /** Added whenever the place is left or entered: an entrance of its own, a locked door. */
  toCorridor: number;
  /** Added on the way to another storey: how far off stairs and lift are. */
  toStairs: number;
  /** Whether a lift stops there. */
  hasLift: boolean;
}

/** What a way costs; without a unit, as only ratios count. */
export interface DistanceRates {
  sameFloor: number;
  /** Before the storeys are counted. */
  otherFloor: number;
  perStorey: number;
  /** On top, for each storey that can only be walked. */
  perStoreyWithoutLift: number;
}

/** Same floor 1, another 1 and 1.5 per storey: where the plan says nothing else. */
export const defaultDistanceRates: DistanceRates = {
  sameFloor: 1,
  otherFloor: 1,
  perStorey: 1.5,
  perStoreyWithoutLift: 0,
};

/**
 * Distances between places by the floors they are on.
 *
 * @returns places × places, from row to column; 0 within a place, the same both ways
 */
export function defaultDistances(
  places: readonly PlaceLocation[],
  rates: DistanceRates = defaultDistanceRates,
): Float64Array {
  const distance = new Float64Array(places.length * places.length);
  places.forEach((from, row) => {
    places.forEach((to, column) => {
      if (row !== column) distance[row * places.length + column] = between(from, to, rates);
    });
  });
  return distance;
}

function between(from: PlaceLocation, to: PlaceLocation, rates: DistanceRates): number {
  const corridors = from.toCorridor + to.toCorridor;
  const storeys = Math.abs(from.level - to.level);
  if (storeys === 0) return rates.sameFloor + corridors;
  const perStorey = rates.perStorey + (from.hasLift && to.hasLift ? 0 : rates.perStoreyWithoutLift);
  return rates.otherFloor + storeys * perStorey + corridors + from.toStairs + to.toStairs;
}
