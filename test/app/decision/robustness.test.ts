import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadersByShare } from '#app/decision/lead.ts';
import { createRandom } from '#app/decision/random.ts';
import { confidenceFactors, type Robustness, simulation } from '#app/decision/robustness.ts';
import { robustnessDraws } from '#app/decision/robustness-of.ts';
import { scoreSource } from '#app/decision/score-source.ts';
import { straightLine } from '#app/decision/value-function.ts';
import { unknownScore, type ValueMatrix } from '#app/decision/value-matrix.ts';
import { fixedWeights, simplexWeights } from '#app/decision/weight-sources.ts';
import {
  between,
  caseArbitrary,
  exact,
  exactMatrix,
  expectClose,
  matrixOf,
  shares,
  unitScale,
} from './problems.ts';

function run(matrix: ValueMatrix, weights: 'any' | Float64Array, draws: number, seed = 1): Robustness {
  const source =
    weights === 'any'
      ? simplexWeights(new Float64Array(matrix.criterionCount).fill(1), createRandom(seed))
      : fixedWeights(weights);
  const draw = simulation(matrix.scenarioCount, scoreSource(matrix, createRandom(seed, 1)), source);
  draw.advance(draws);
  return draw.robustness();
}

describe('simulation', () => {
  it('gives every rank once: shares sum to 1 over ranks and over scenarios, and pairs to 1', () => {
    fc.assert(
      fc.property(caseArbitrary({ maxScenarios: 5 }), fc.boolean(), ({ rows, points }, isAny) => {
        // A copy of the first scenario ties with it at every draw in which its scores are exact.
        const matrix = matrixOf([...rows, rows[0] ?? []]);
        const count = matrix.scenarioCount;
        const { rankAcceptability, pairwise, centralWeights } = run(
          matrix,
          isAny ? 'any' : shares(points),
          40,
        );
        for (let i = 0; i < count; i++) {
          let row = 0;
          let column = 0;
          for (let k = 0; k < count; k++) {
            row += rankAcceptability[i * count + k] ?? 9;
            column += rankAcceptability[k * count + i] ?? 9;
            const both = (pairwise[i * count + k] ?? 9) + (pairwise[k * count + i] ?? 9);
            expect(both).toBeCloseTo(i === k ? 0 : 1, 12);
          }
          expect(row).toBeCloseTo(1, 12);
          expect(column).toBeCloseTo(1, 12);
          const central = centralWeights[i];
          expect(central === null).toBe(rankAcceptability[i * count] === 0);
          if (central) expect(central.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('gives the same bytes for the same seed, in whatever portions, and others for another', () => {
    const matrix = matrixOf([
      [between(0.2, 0.9), exact(0.5), unknownScore],
      [between(0.1, 0.8, 0.7), between(0.4, 0.6), exact(0.3)],
      [exact(0.6), exact(0.4), exact(0.5)],
    ]);
    const portions = (seed: number, counts: number[]) => {
      const draw = robustnessDraws(matrix, shares([3, 3, 4]), { kind: 'any' }, seed);
      for (const count of counts) draw.advance(count);
      return draw.robustness();
    };
    const whole = portions(42, [2000]);
    expect(portions(42, [1, 999, 1000])).toEqual(whole);
    expect(portions(43, [2000]).rankAcceptability).not.toEqual(whole.rankAcceptability);
    // Pinned: another machine or another version that draws otherwise is noticed.
    expect(Array.from(whole.rankAcceptability, (share) => Math.round(share * 2000))).toEqual([
      1044, 386, 570, 294, 655, 1051, 662, 959, 379,
    ]);
    expect(whole.centralWeights[0]?.[0]).toBe(0.3147507746717768);
  });

  it('does not see a criterion of weight 0, and ranks as the totals do where nothing varies', () => {
    const weights = shares([2, 1, 0]);
    const { rankAcceptability, centralWeights } = run(
      exactMatrix([
        [0.2, 0.4, 1],
        [0.9, 0.1, 0],
        [0.2, 0.4, 0],
      ]),
      weights,
      7,
    );
    expect([...rankAcceptability]).toEqual([0, 0.5, 0.5, 1, 0, 0, 0, 0.5, 0.5]);
    expect(centralWeights.map((central) => central && [...central])).toEqual([null, [...weights], null]);
  });

  it('draws scores as they are stated: uniform, triangular, through bends, unknown as the whole range', () => {
    const peaked = {
      ...unitScale,
      points: [
        [0, 0],
        [0.5, 1],
        [1, 0.2],
      ] as const,
    };
    const falling = { worst: 60, best: 10, points: straightLine, step: null, judged: true };
    const scales = [unitScale, unitScale, peaked, peaked, falling, unitScale];
    const matrix = matrixOf(
      [
        [
          between(0.2, 0.6),
          between(0, 1, 0.25),
          between(0.25, 1),
          between(0.25, 0.75, 0.5),
          between(20, 40, 25),
          unknownScore,
        ],
      ],
      scales,
    );
    const source = scoreSource(matrix, createRandom(5));
    const mean = new Float64Array(6);
    const squares = new Float64Array(6);
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw++) {
      source.draw();
      for (let j = 0; j < 6; j++) {
        const value = source.values[j] ?? Number.NaN;
        if (!(value >= (matrix.low[j] ?? 9) && value <= (matrix.high[j] ?? -9)))
          throw new Error(`${j}: ${value}`);
        mean[j] = (mean[j] ?? 0) + value / draws;
        squares[j] = (squares[j] ?? 0) + value ** 2 / draws;
      }
    }
    const variance = squares.map((square, j) => square - (mean[j] ?? 0) ** 2);
    // Means and variances in closed form; 25–100 % of the peak: a third rises from 0.5, two thirds fall to 0.2.
    expectClose(
      mean,
      [0.4, 1.25 / 3, (0.75 + 2 * 0.6) / 3, 1 - ((0.25 / 3) * (2 + 1.6)) / 2, 1 - (85 / 3 - 10) / 50, 0.5],
      0.002,
    );
    expectClose(
      [variance[0] ?? 9, variance[1] ?? 9, variance[4] ?? 9, variance[5] ?? 9],
      [
        0.16 / 12,
        (1 + 0.0625 - 0.25) / 18,
        (20 ** 2 + 25 ** 2 + 40 ** 2 - 20 * 25 - 20 * 40 - 25 * 40) / 18 / 2500,
        1 / 12,
      ],
      0.001,
    );
  });
});

describe('confidenceFactors', () => {
  it('say how often the weights that suit a scenario best carry it', () => {
    // With its central weights B is behind A exactly when A's score, uniform on 0–1, is above 0.25.
    const matrix = matrixOf([[between(0, 1)], [exact(0.25)], [exact(0.2)]]);
    const factors = confidenceFactors(
      3,
      scoreSource(matrix, createRandom(1, 2)),
      [Float64Array.of(1), Float64Array.of(1), null],
      40_000,
    );
    expectClose([factors[0] ?? 9, factors[1] ?? 9], [0.75, 0.25], 0.01);
    expect(factors[2]).toBeNull();
  });

  it('share a first place that is tied', () => {
    const matrix = exactMatrix([[0.5], [0.5], [0.4]]);
    const weights = Float64Array.of(1);
    expect(
      confidenceFactors(3, scoreSource(matrix, createRandom(1)), [weights, weights, weights], 10),
    ).toEqual([0.5, 0.5, 0]);
  });
});

describe('leadersByShare', () => {
  const shareMatrix = (...firsts: number[]) =>
    Float64Array.from(firsts.flatMap((first) => [first, ...new Array(firsts.length - 1).fill(0)]));

  it('is the smallest group that reaches the limit', () => {
    expect(leadersByShare(shareMatrix(0.1, 0.85, 0.05), 3, 0.8)).toEqual([1]);
    expect(leadersByShare(shareMatrix(0.3, 0.6, 0.1), 3, 0.8)).toEqual([1, 0]);
    expect(leadersByShare(shareMatrix(0.2, 0.8, 0), 3, 0.8)).toEqual([1]);
    expect(leadersByShare(shareMatrix(0.2, 0.79, 0.01), 3, 0.8)).toEqual([1, 0]);
  });

  it('never breaks a tie by row order', () => {
    expect(leadersByShare(shareMatrix(0.5, 0.25, 0.25), 3, 0.7)).toEqual([0, 1, 2]);
  });
});
