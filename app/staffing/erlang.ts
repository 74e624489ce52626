/**
 * Share of arrivals that find every desk busy when nobody waits (Erlang B, M/M/c/c), by the recursion
 * `B(n) = aB(n−1) / (n + aB(n−1))`: sums of positive numbers, so nothing cancels or overflows at any size.
 *
 * @param desks number of staffed desks, integer ≥ 0
 * @param loadErlangs offered load (arrivals per hour × mean handling hours), ≥ 0
 * @returns share 0–1
 * @see Erlang 1917
 */
export function blockingProbability(desks: number, loadErlangs: number): number {
  let blocking = 1;
  for (let desk = 1; desk <= desks; desk++) {
    const lost = loadErlangs * blocking;
    blocking = lost / (desk + lost);
  }
  return blocking;
}

/**
 * Probability that an arriving citizen must wait (Erlang C, M/M/c).
 *
 * @param desks number of staffed desks, integer ≥ 0
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
