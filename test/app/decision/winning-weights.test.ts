import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCost } from '#app/decision/dual-simplex.ts';
import { createRandom } from '#app/decision/random.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { unknownScore } from '#app/decision/value-matrix.ts';
import { simplexWeights } from '#app/decision/weight-sources.ts';
import { winningWeights } from '#app/decision/winning-weights.ts';
import { runs } from '#test/thorough.ts';
import { area, cut, triangle } from './polygons.ts';
import { caseArbitrary, exact, exactMatrix, expectClose, matrixOf, shares } from './problems.ts';

describe('winningWeights', () => {
  it('are where the scenario shares first place, by their stated change, and null has a proof', () => {
    fc.assert(
      fc.property(caseArbitrary({ exactOnly: true }), ({ rows, points }) => {
        const matrix = matrixOf(rows);
        const weights = shares(points);
        const source = simplexWeights(
          weights.map(() => 1),
          createRandom(points.length),
        );
        winningWeights(matrix, weights).forEach((found, scenario) => {
          const isFirst = (tried: Float64Array, room: number) => {
            const { totals } = totalsOf(matrix, tried);
            return (totals[scenario] ?? -9) >= Math.max(...totals) - room;
          };
          if (found) {
            expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
            expect(Math.min(...found.weights)).toBeGreaterThanOrEqual(0);
            expect(isFirst(found.weights, 5e-6)).toBe(true);
            const change = Math.max(
              ...found.weights.map((weight, j) => Math.abs(weight - (weights[j] ?? 0))),
            );
            expect(found.change).toBeCloseTo(change, 9);
          }
          // Nothing nearer, or nothing at all: none of many weights, pulled towards the present ones, does it.
          for (let trial = 0; trial < 60; trial++) {
            source.draw();
            const pull = (trial % 10) / 10;
            const tried = source.weights.map((weight, j) => pull * (weights[j] ?? 0) + (1 - pull) * weight);
            const change = Math.max(...tried.map((weight, j) => Math.abs(weight - (weights[j] ?? 0))));
            if (!found || change < found.change - 1e-4) expect(isFirst(tried, -5e-6)).toBe(false);
          }
        });
      }),
      { numRuns: runs(600) },
    );
  });

  it('exist exactly where the scenario has a part of the triangle, and lie at its nearest edge', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 5,
        }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
        (rows, points) => {
          const values = rows.map((row) => row.map((value) => value / 20));
          const weights = shares(points);
          winningWeights(exactMatrix(values), weights).forEach((found, i) => {
            // With a little room, so that a part which is only a line or a point is there all the same.
            const partOf = (room: number) =>
              values.reduce((polygon, rival, b) => {
                const [x = 0, y = 0, z = 0] = rival.map((value, j) => (values[i]?.[j] ?? 0) - value);
                return b === i ? polygon : cut(polygon, [x, y, z], -room);
              }, triangle);
            const region = partOf(0);
            if (partOf(1e-6).length === 0) expect(found).toBeNull();
            if (region.length < 3 || area(region) < 1e-6) return;
            if (!found) throw new Error(`none for ${i}`);
            // The largest change is convex: its least value over the polygon is on the edges or is 0.
            let least = Number.POSITIVE_INFINITY;
            region.forEach(([x, y], index) => {
              const [u, v] = region[(index + 1) % region.length] ?? [x, y];
              for (let step = 0; step <= 100; step++) {
                const [a, b] = [x + ((u - x) * step) / 100, y + ((v - y) * step) / 100];
                const change = Math.max(
                  ...[a, b, 1 - a - b].map((weight, j) => Math.abs(weight - (weights[j] ?? 0))),
                );
                least = Math.min(least, change);
              }
            });
            if (found.change > 1e-9) expect(Math.abs(found.change - least)).toBeLessThan(0.02);
          });
        },
      ),
      { numRuns: runs(600) },
    );
  });

  it('are by hand: two criteria, the leader unchanged, a mixture that nobody beats', () => {
    const [leader, other] = winningWeights(
      exactMatrix([
        [1, 0],
        [0, 1],
      ]),
      Float64Array.of(0.7, 0.3),
    );
    expect(leader).toEqual({ weights: Float64Array.of(0.7, 0.3), change: 0 });
    expectClose(other?.weights ?? [], [0.5, 0.5], 1e-12);
    expect(other?.change).toBeCloseTo(0.2, 12);
    const middle = winningWeights(
      exactMatrix([
        [1, 0],
        [0, 1],
        [0.45, 0.45],
      ]),
      Float64Array.of(0.7, 0.3),
    )[2];
    expect(middle).toBeNull();
  });

  it('change no more weights than the nearest needs', () => {
    const found = winningWeights(
      exactMatrix([
        [0.9, 0.1, 0.5, 0.5],
        [0.1, 0.9, 0.5, 0.5],
      ]),
      shares([4, 3, 2, 1]),
    )[1];
    expectClose(found?.weights ?? [], [0.35, 0.35, 0.2, 0.1], 1e-12);
  });

  it('compare those with a total, and leave alone a criterion on which one of them is unknown', () => {
    const matrix = matrixOf([
      [exact(0.9), exact(0.1), unknownScore],
      [exact(0.2), exact(0.6), exact(1)],
      [exact(1), unknownScore, exact(1)],
    ]);
    const [first, second, third] = winningWeights(matrix, Float64Array.of(0.75, 0.25, 0));
    expect(first?.change).toBe(0);
    expectClose(second?.weights ?? [], [5 / 12, 7 / 12, 0], 1e-12);
    expect(third).toBeNull();
  });
});

describe('leastCost', () => {
  const solve = (costs: number[], second: number[], rows: number[][], limits: number[]) => {
    const x = leastCost(costs, second, rows, limits, 100);
    return x && [...x];
  };

  it('solves by hand, prefers by second costs, and knows when there is nothing', () => {
    // x + y ≥ 2, y ≤ 1.5: cheapest is y as far as it goes.
    expect(
      solve(
        [2, 1],
        [0, 0],
        [
          [-1, -1],
          [0, 1],
        ],
        [-2, 1.5],
      ),
    ).toEqual([0.5, 1.5]);
    expect(solve([1, 1], [1, 0], [[-1, -1]], [-2])).toEqual([0, 2]);
    expect(solve([1], [0], [[1], [-1]], [1, -2])).toBeNull();
    expect(solve([1], [0], [[1]], [5])).toEqual([0]);
  });
});
