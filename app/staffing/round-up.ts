/** Room for what floating point adds on the way to a number that should be whole. */
const absoluteRoom = 1e-9;
const relativeRoom = 1e-12;

/**
 * The smallest integer that is not below a need, where a need that misses an integer by rounding alone is that
 * integer: 21/(1 − 0.3) is 30.000000000000004 in floating point, and 30 desks are enough.
 *
 * @param need ≥ 0
 */
export function roundUp(need: number): number {
  return Math.ceil(Math.max(0, need - Math.max(absoluteRoom, relativeRoom * need)));
}
