import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainDominancePairs, dominancePairs } from '#app/decision/dominance.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { unknownScore } from '#app/decision/value-matrix.ts';
import { between, caseArbitrary, exact, exactMatrix, matrixOf, shares } from './problems.ts';

describe('dominance', () => {
  it('needs nowhere worse and somewhere better', () => {
    const matrix = exactMatrix([
      [1, 0.5],
      [1, 0.4],
      [0.2, 0.6],
      [1, 0.5],
    ]);
    expect(dominancePairs(matrix, [1, 1])).toEqual([
      [0, 1],
      [3, 1],
    ]);
  });

  it('does not look at a criterion that does not count', () => {
    const matrix = exactMatrix([
      [1, 0],
      [0.5, 1],
    ]);
    expect(dominancePairs(matrix, [1, 1])).toEqual([]);
    expect(dominancePairs(matrix, [1, 0])).toEqual([[0, 1]]);
  });

  it('is certain only where intervals do not overlap', () => {
    const matrix = matrixOf([
      [between(0.5, 0.7), exact(1)],
      [between(0.4, 0.6, 0.5), exact(1)],
      [between(0.1, 0.4), exact(1)],
    ]);
    expect(dominancePairs(matrix, [1, 1])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(certainDominancePairs(matrix, [1, 1])).toEqual([[0, 2]]);
  });

  it('takes an unknown score as worst for the better and best for the worse', () => {
    const matrix = matrixOf([
      [unknownScore, exact(1)],
      [exact(0), exact(0.5)],
      [unknownScore, exact(0)],
    ]);
    expect(dominancePairs(matrix, [1, 1])).toEqual([[0, 1]]);
    expect(certainDominancePairs(matrix, [1, 1])).toEqual([[0, 1]]);
  });

  it('that is certain is dominance, and no weights put the dominated ahead', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        const matrix = matrixOf(rows);
        const weights = shares(points);
        const likely = dominancePairs(matrix, weights);
        for (const pair of certainDominancePairs(matrix, weights)) expect(likely).toContainEqual(pair);
        const { totals, counted } = totalsOf(matrix, weights);
        for (const [a, b] of likely) {
          if (counted[a] && counted[b]) expect(totals[a]).toBeGreaterThan((totals[b] ?? 9) - 1e-12);
          expect(likely).not.toContainEqual([b, a]);
        }
      }),
    );
  });
});
