import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scale } from '#app/decision/scale.ts';
import { straightLine } from '#app/decision/value-function.ts';
import { type Score, unknownScore, type ValueMatrix, valueMatrix } from '#app/decision/value-matrix.ts';
import { normalised } from '#app/decision/weights.ts';

/** A scale on which the score is the value. */
export const unitScale: Scale = { worst: 0, best: 1, points: straightLine, step: null, judged: true };

export const exact = (score: number): Score => ({ low: null, likely: score, high: null });
export const between = (low: number, high: number, likely: number | null = null): Score => ({
  low,
  likely,
  high,
});

/** Values as they stand, one row per scenario. */
export function exactMatrix(values: number[][]): ValueMatrix {
  return matrixOf(values.map((row) => row.map(exact)));
}

export function matrixOf(rows: Score[][], scales?: Scale[]): ValueMatrix {
  const width = rows[0]?.length ?? 0;
  return valueMatrix(scales ?? Array.from({ length: width }, () => unitScale), rows.flat());
}

export function shares(points: number[]): Float64Array {
  const weights = normalised(points);
  if (!weights) throw new Error('no weights');
  return weights;
}

export function expectClose(
  actual: ArrayLike<number | null>,
  expected: ArrayLike<number>,
  within: number,
): void {
  expect(actual.length).toBe(expected.length);
  for (let index = 0; index < expected.length; index++) {
    const difference = Math.abs((actual[index] ?? Number.NaN) - (expected[index] ?? Number.NaN));
    expect(difference, `at ${index}: ${actual[index]} for ${expected[index]}`).toBeLessThanOrEqual(within);
  }
}

/** Values on a coarse grid, so that ties and dominance really occur, or anywhere. */
const valueArbitrary = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const weightArbitrary = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.double({ min: 0.01, max: 100, noNaN: true }) },
);

const scoreArbitrary = fc.oneof(
  { weight: 6, arbitrary: valueArbitrary.map(exact) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(valueArbitrary, valueArbitrary, valueArbitrary, fc.boolean())
      .map(([a, b, c, hasLikely]) => {
        const [low = 0, likely = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        return between(low, high, hasLikely ? likely : null);
      }),
  },
  { weight: 1, arbitrary: fc.constant(unknownScore) },
);

export interface Case {
  rows: Score[][];
  points: number[];
}

/** Scenarios × criteria with weights that are not all 0. */
export function caseArbitrary(
  options: { exactOnly?: boolean; maxScenarios?: number } = {},
): fc.Arbitrary<Case> {
  const score = options.exactOnly ? valueArbitrary.map(exact) : scoreArbitrary;
  return fc
    .tuple(fc.integer({ min: 1, max: options.maxScenarios ?? 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([scenarios, criteria]) =>
      fc.record({
        rows: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), {
          minLength: scenarios,
          maxLength: scenarios,
        }),
        points: fc
          .array(weightArbitrary, { minLength: criteria, maxLength: criteria })
          .filter((points) => points.some((point) => point > 0)),
      }),
    );
}
