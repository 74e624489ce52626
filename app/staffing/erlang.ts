/**
 * Share of arrivals that find every desk busy when nobody waits (Erlang B, M/M/c/c), by the recursion
 * `B(n) = aB(n−1) / (n + aB(n−1))`: sums of positive numbers, so nothing cancels or overflows at any size.
 *
 * @param desks number of staffed desks, ≥ 0; between two integers the analytic continuation, which falls smoothly
 * @param loadErlangs offered load (arrivals per hour × mean handling hours), ≥ 0
 * @returns share 0–1
 * @see Erlang 1917; Jagerman 1974 for desks between integers
 */
export function blockingProbability(desks: number, loadErlangs: number): number {
  const whole = Math.floor(desks);
  const part = desks - whole;
  let blocking = part === 0 ? 1 : blockingBelowOne(part, loadErlangs);
  for (let desk = 1; desk <= whole; desk++) {
    const lost = loadErlangs * blocking;
    blocking = lost / (part + desk + lost);
  }
  return blocking;
}

/**
 * Probability that an arriving citizen must wait (Erlang C, M/M/c).
 *
 * @param desks number of staffed desks, ≥ 0 (not only integers, see {@link blockingProbability})
 * @param loadErlangs offered load (arrivals per hour × mean handling hours), ≥ 0
 * @returns share 0–1; exactly 1 when the load is at least the desks (the queue then grows without end), 0 without load
 * @see Erlang 1917
 */
export function waitProbability(desks: number, loadErlangs: number): number {
  if (loadErlangs === 0) return 0;
  if (desks <= loadErlangs) return 1;
  const blocking = blockingProbability(desks, loadErlangs);
  return (desks * blocking) / (desks - loadErlangs + loadErlangs * blocking);
}

/** Steps of the double exponential rule below; halving them changes nothing above 1e-12. */
const quadrature = { from: -4.5, to: 5.5, step: 1 / 16 } as const;

/** `1/B(x) = ∫ e^(−u)·(1 + u/a)^x du` over u > 0 for 0 < x < 1, by the double exponential rule `u = e^(s − e^(−s))`. */
function blockingBelowOne(part: number, loadErlangs: number): number {
  if (loadErlangs === 0) return 0;
  let integral = 0;
  for (let s = quadrature.from; s <= quadrature.to; s += quadrature.step) {
    const fall = Math.exp(-s);
    const u = Math.exp(s - fall);
    integral += Math.exp(-u) * (1 + u / loadErlangs) ** part * u * (1 + fall);
  }
  return 1 / (integral * quadrature.step);
}
