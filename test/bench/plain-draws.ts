import type { ValueMatrix } from '#app/decision/value-matrix.ts';

/**
 * SMAA-2 the way one writes it down first: arrays of arrays, a new one per step, `Math.random`, sort. Counts
 * ranks, pairs and central weights like the engine; only there to see the ratio in one run.
 */
export function plainDraws(matrix: ValueMatrix, draws: number): number[][] {
  const scenarios = Array.from({ length: matrix.scenarioCount }, (_, i) => i);
  const criteria = Array.from({ length: matrix.criterionCount }, (_, j) => j);
  const at = (values: Float64Array, i: number, j: number) => values[i * criteria.length + j] ?? 0;
  const ranks = scenarios.map(() => scenarios.map(() => 0));
  const wins = scenarios.map(() => scenarios.map(() => 0));
  const central = scenarios.map(() => criteria.map(() => 0));
  for (let draw = 0; draw < draws; draw++) {
    const parts = criteria.map(() => -Math.log(1 - Math.random()));
    const sum = parts.reduce((total, part) => total + part, 0);
    const weights = parts.map((part) => part / sum);
    const totals = scenarios.map((i) =>
      criteria.reduce((total, j) => {
        const low = at(matrix.low, i, j);
        const high = at(matrix.high, i, j);
        const value = high > low ? low + Math.random() * (high - low) : low;
        return total + (weights[j] ?? 0) * value;
      }, 0),
    );
    const order = [...scenarios].sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    order.forEach((scenario, place) => {
      count(ranks, scenario, place, 1);
      for (const behind of order.slice(place + 1)) count(wins, scenario, behind, 1);
    });
    for (const j of criteria) count(central, order[0] ?? 0, j, weights[j] ?? 0);
  }
  return ranks;
}

function count(sums: number[][], row: number, column: number, amount: number): void {
  const sum = sums[row];
  if (sum) sum[column] = (sum[column] ?? 0) + amount;
}
