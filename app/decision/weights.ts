/** Points on any positive scale as shares of sum 1; `null` when all are 0 (nothing can be weighed). */
export function normalised(points: ArrayLike<number>): Float64Array | null {
  const weights = Float64Array.from(points);
  // Dividing by the largest first keeps the sum finite on any scale.
  const largest = weights.reduce((most, point) => Math.max(most, point), 0);
  if (!(largest > 0)) return null;
  let sum = 0;
  for (let j = 0; j < weights.length; j++) {
    weights[j] = (weights[j] as number) / largest;
    sum += weights[j] as number;
  }
  for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] as number) / sum;
  return weights;
}

/**
 * Gives one criterion a share; the others keep their proportions and share the rest, equally when all of
 * them are 0. A single criterion keeps the whole weight.
 *
 * @param weights shares of sum 1; not changed
 * @param share 0–1
 * @param into where the answer goes (a slider passes the same array at every move)
 */
export function reweigh(
  weights: Float64Array,
  index: number,
  share: number,
  into: Float64Array = new Float64Array(weights.length),
): Float64Array {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not ${share}`);
  if (weights.length === 1) {
    into[0] = 1;
    return into;
  }
  let others = 0;
  for (let j = 0; j < weights.length; j++) if (j !== index) others += weights[j] as number;
  for (let j = 0; j < weights.length; j++) {
    const proportion = others > 0 ? (weights[j] as number) / others : 1 / (weights.length - 1);
    into[j] = j === index ? share : (1 - share) * proportion;
  }
  return into;
}
