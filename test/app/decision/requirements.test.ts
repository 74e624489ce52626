import { describe, expect, it } from 'vitest';
import { admissibility, fulfilment } from '#app/decision/requirements.ts';
import { unknownScore } from '#app/decision/value-matrix.ts';
import { between, exact, matrixOf, unitScale } from './problems.ts';

describe('fulfilment', () => {
  const area = { ...unitScale, worst: 4, best: 12 };
  const minutes = { ...unitScale, worst: 60, best: 10 };

  it('compares in the direction of the scale, the requirement itself included', () => {
    expect(fulfilment(area, exact(7), 7)).toBe('met');
    expect(fulfilment(area, exact(6.9), 7)).toBe('failed');
    expect(fulfilment(minutes, exact(30), 30)).toBe('met');
    expect(fulfilment(minutes, exact(31), 30)).toBe('failed');
  });

  it('is open where the score may lie on either side', () => {
    expect(fulfilment(area, between(6, 8, 7.5), 7)).toBe('open');
    expect(fulfilment(area, between(7, 8), 7)).toBe('met');
    expect(fulfilment(minutes, between(31, 40), 30)).toBe('failed');
    expect(fulfilment(area, unknownScore, 7)).toBe('open');
    expect(fulfilment(area, unknownScore, 4)).toBe('met');
    expect(fulfilment(minutes, unknownScore, 5)).toBe('failed');
  });

  it('is told per scenario', () => {
    const matrix = matrixOf(
      [
        [exact(6), exact(20)],
        [exact(8), unknownScore],
      ],
      [area, minutes],
    );
    expect(admissibility(matrix, [7, 30])).toEqual([
      { failed: [0], open: [] },
      { failed: [], open: [1] },
    ]);
    expect(admissibility(matrix, [null, null])).toEqual([
      { failed: [], open: [] },
      { failed: [], open: [] },
    ]);
  });
});
