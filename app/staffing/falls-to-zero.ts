/** Steps until the root is known to about 1e-12 of its size, and at most so many. */
const precision = 1e-12;
const mostSteps = 60;

/**
 * Where a falling continuous function reaches 0 between two places (Illinois rule: secants that can't stick to one
 * end). An end stands for a root beyond it.
 */
export function fallsToZeroAt(height: (x: number) => number, from: number, to: number): number {
  let [left, right] = [from, to];
  let [above, below] = [height(left), height(right)];
  if (above <= 0) return left;
  if (below >= 0) return right;
  let sameSide = 0;
  for (let step = 0; step < mostSteps && right - left > precision * right; step++) {
    // An infinite height gives no secant.
    const hasSecant = Number.isFinite(above - below);
    const middle = hasSecant ? right - (below * (right - left)) / (below - above) : (left + right) / 2;
    const found = height(middle);
    if (Math.abs(found) <= precision) return middle;
    if (found > 0) {
      left = middle;
      above = found;
      if (sameSide === 1) below /= 2;
      sameSide = 1;
    } else {
      right = middle;
      below = found;
      if (sameSide === -1) above /= 2;
      sameSide = -1;
    }
  }
  return right;
}
