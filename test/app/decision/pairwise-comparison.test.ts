import { describe, expect, it } from 'vitest';
import { consistencyRatioLimit, pairwiseWeights } from '#app/decision/pairwise-comparison.ts';
import { expectClose } from './problems.ts';

describe('pairwiseWeights', () => {
  it('gives back the weights that consistent comparisons come from, without a triad to look at', () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const found = pairwiseWeights(weights.map((a) => weights.map((b) => a / b)));
    expectClose(found.weights, weights, 1e-12);
    expect(found.lambdaMax).toBeCloseTo(4, 12);
    expect(found.consistencyRatio).toBeCloseTo(0, 12);
    expect(found.triads).toEqual([]);
  });

  it('names the comparison that contradicts the others', () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    // The fourth is suddenly nine times the first.
    (matrix[0] ?? [])[3] = 1 / 9;
    (matrix[3] ?? [])[0] = 9;
    const { consistencyRatio, triads } = pairwiseWeights(matrix);
    expect(consistencyRatio ?? 0).toBeGreaterThan(consistencyRatioLimit);
    expect(triads.map((triad) => triad.criteria)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
    ]);
    expect(triads[0]?.inconsistency).toBeCloseTo(1 - 1 / 36, 12);
  });

  it('is exact for one and two criteria, and has no ratio beyond the table', () => {
    expect(pairwiseWeights([[1]])).toMatchObject({ lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
    const two = pairwiseWeights([
      [1, 3],
      [1 / 3, 1],
    ]);
    expectClose(two.weights, [0.75, 0.25], 1e-12);
    expect(two.consistencyRatio).toBe(0);
    const many = pairwiseWeights(Array.from({ length: 16 }, () => new Array(16).fill(1)));
    expect(many.consistencyRatio).toBeNull();
  });

  it.each([
    ['not square', [[1, 2]]],
    [
      'not reciprocal',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'zero',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'diagonal',
      [
        [2, 1],
        [1, 0.5],
      ],
    ],
    [
      'negative',
      [
        [1, -2],
        [-0.5, 1],
      ],
    ],
  ])('refuses a matrix that is %s', (_name, matrix) => {
    expect(() => pairwiseWeights(matrix)).toThrow(RangeError);
  });
});
