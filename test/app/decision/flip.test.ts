import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestFlip } from '#app/decision/flip.ts';
import { rank } from '#app/decision/ranking.ts';
import { type Scale, shareOfWay } from '#app/decision/scale.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { straightLine, type ValuePoints } from '#app/decision/value-function.ts';
import { type Score, unknownScore, type ValueMatrix, valueMatrix } from '#app/decision/value-matrix.ts';
import { runs } from '#test/thorough.ts';
import { between, exact, exactMatrix, matrixOf, shares, unitScale } from './problems.ts';

const shapes: ValuePoints[] = [
  straightLine,
  [
    [0, 0],
    [0.3, 0.8],
    [1, 1],
  ],
  [
    [0, 0],
    [0.5, 1],
    [0.75, 0.25],
    [1, 1],
  ],
  [
    [0, 0],
    [0.25, 0],
    [0.5, 0.6],
    [1, 1],
  ],
];

const scaleArbitrary: fc.Arbitrary<Scale> = fc.record({
  worst: fc.constantFrom(1, 60, -5),
  best: fc.constantFrom(5, 10, 0),
  points: fc.constantFrom(...shapes),
  step: fc.constantFrom(null, null, 0.5, 1),
  judged: fc.constant(true),
});

const flipCase = fc.integer({ min: 2, max: 4 }).chain((criteria) =>
  fc.record({
    scales: fc.array(scaleArbitrary, { minLength: criteria, maxLength: criteria }),
    places: fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: criteria, maxLength: criteria }), {
      minLength: 2,
      maxLength: 4,
    }),
    points: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
  }),
);

function scoresOf(scales: Scale[], places: number[][]): Score[] {
  return places.flatMap((row) =>
    row.map((place, j) => {
      const { worst = 0, best = 1 } = scales[j] ?? {};
      return exact(worst + ((best - worst) * place) / 8);
    }),
  );
}

/** Whether somebody else is first, or shares first place, when one score is another. */
function isFlipped(
  matrix: ValueMatrix,
  weights: Float64Array,
  cell: number,
  score: number,
  noise = 0,
): boolean {
  const [leader = 0] = rank(totalsOf(matrix, weights))[0] ?? [];
  const scores = matrix.scores.map((old, at) => (at === cell ? exact(score) : old));
  const { totals } = totalsOf(valueMatrix(matrix.scales, scores), weights);
  return totals.some((total, i) => i !== leader && total >= (totals[leader] ?? 9) - noise);
}

describe('smallestFlip', () => {
  it('really flips, stays on the scale and its steps, and nothing smaller flips (walked on a grid)', () => {
    fc.assert(
      fc.property(flipCase, ({ scales, places, points }) => {
        const matrix = valueMatrix(scales, scoresOf(scales, places));
        const weights = shares(points);
        if ((rank(totalsOf(matrix, weights))[0]?.length ?? 0) > 1) {
          expect(smallestFlip(matrix, weights)).toBeNull();
          return;
        }
        const flip = smallestFlip(matrix, weights);
        const size = flip
          ? Math.abs(
              shareOfWay(scales[flip.criterion] ?? unitScale, flip.to) -
                shareOfWay(scales[flip.criterion] ?? unitScale, flip.from),
            )
          : Number.POSITIVE_INFINITY;
        if (flip) {
          const cell = flip.scenario * scales.length + flip.criterion;
          const { step, worst, best } = scales[flip.criterion] ?? unitScale;
          expect(isFlipped(matrix, weights, cell, flip.to, 1e-9)).toBe(true);
          expect(flip.to).toBeGreaterThanOrEqual(Math.min(worst, best) - 1e-9);
          expect(flip.to).toBeLessThanOrEqual(Math.max(worst, best) + 1e-9);
          if (step !== null) {
            const steps = Math.abs(flip.to - flip.from) / step;
            expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
          }
        }
        matrix.scores.forEach((score, cell) => {
          const scale = scales[cell % scales.length] ?? unitScale;
          const from = score.likely ?? 0;
          const range = Math.abs(scale.best - scale.worst);
          const stride = scale.step ?? range / 64;
          for (let k = -Math.ceil(range / stride); k <= range / stride; k++) {
            const to = from + k * stride;
            const share = shareOfWay(scale, to);
            if (share < 0 || share > 1 || Math.abs(k * stride) / range >= size - 1e-6) continue;
            expect(isFlipped(matrix, weights, cell, to)).toBe(false);
          }
        });
      }),
      { numRuns: runs(200) },
    );
  });

  it('finds a valley that only just reaches far enough', () => {
    const valley: Scale = {
      worst: 1,
      best: 5,
      points: [
        [0, 0],
        [0.5, 1],
        [0.75, 0.25],
        [1, 1],
      ],
      step: null,
      judged: true,
    };
    const line: Scale = { ...valley, points: unitScale.points };
    const matrix = valueMatrix([valley, line, line], [4.5, 3, 1, 3, 3, 5].map(exact));
    expect(smallestFlip(matrix, shares([8, 8, 3]))).toMatchObject({
      scenario: 1,
      criterion: 0,
      from: 3,
      to: 4,
    });
  });

  it('says where first place begins to be shared, and by whom', () => {
    expect(
      smallestFlip(
        exactMatrix([
          [0.8, 0.5],
          [0.2, 0.5],
        ]),
        Float64Array.of(0.25, 0.75),
      ),
    ).toEqual({
      scenario: 0,
      criterion: 1,
      from: 0.5,
      to: 0.5 - 0.15 / 0.75,
      winner: 1,
    });
  });

  it('goes whole steps', () => {
    const scale: Scale = { worst: 1, best: 5, points: straightLine, step: 1, judged: true };
    const matrix = matrixOf(
      [
        [exact(4), exact(3)],
        [exact(3), exact(3)],
      ],
      [scale, scale],
    );
    expect(smallestFlip(matrix, Float64Array.of(0.7, 0.3))).toEqual({
      scenario: 0,
      criterion: 0,
      from: 4,
      to: 3,
      winner: 1,
    });
    // Three steps would be needed where only two are left.
    expect(smallestFlip(matrix, Float64Array.of(0.8, 0.2))?.criterion).toBe(0);
  });

  it('passes a peak that lies between two steps', () => {
    const peaked: Scale = {
      worst: 0,
      best: 10,
      points: [
        [0, 0],
        [0.15, 0.9],
        [0.2, 0],
        [1, 1],
      ],
      step: 1,
      judged: true,
    };
    // 0.6 at 1 is enough for 6 (0.5), not for 7 (0.625): there the peak at 1.5 would be, but is no step.
    expect(smallestFlip(matrixOf([[exact(6)], [exact(0)]], [peaked]), Float64Array.of(1))).toEqual({
      scenario: 1,
      criterion: 0,
      from: 0,
      to: 1,
      winner: 1,
    });
    expect(smallestFlip(matrixOf([[exact(7)], [exact(0)]], [peaked]), Float64Array.of(1))).toEqual({
      scenario: 0,
      criterion: 0,
      from: 7,
      to: 2,
      winner: 1,
    });
  });

  it('starts from the likely or middle score', () => {
    const matrix = matrixOf([[between(0.4, 0.8)], [between(0.1, 0.5, 0.2)]]);
    expect(smallestFlip(matrix, Float64Array.of(1))?.from).toBeCloseTo(0.6, 12);
  });

  it('is none when no single score suffices, when first place is shared, and when nobody has a total', () => {
    expect(
      smallestFlip(
        exactMatrix([
          [1, 1, 1],
          [0, 0, 0],
        ]),
        shares([1, 1, 1]),
      ),
    ).toBeNull();
    expect(smallestFlip(exactMatrix([[0.5], [0.5]]), shares([1]))).toBeNull();
    expect(smallestFlip(exactMatrix([[0.5]]), shares([1]))).toBeNull();
    expect(smallestFlip(matrixOf([[unknownScore], [unknownScore]]), shares([1]))).toBeNull();
  });
});
