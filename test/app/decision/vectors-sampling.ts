import { expect } from 'vitest';
import { createRandom, type Random } from '#app/decision/random.ts';
import { confidenceFactors, type Robustness, simulation } from '#app/decision/robustness.ts';
import { type ScoreSource, scoreSource } from '#app/decision/score-source.ts';
import { fixedWeights, simplexWeights, type WeightSource } from '#app/decision/weight-sources.ts';
import { between, exact, exactMatrix, expectClose, matrixOf } from './problems.ts';
import { vector } from './vector.ts';

function anyWeights(count: number, seed = 1): WeightSource {
  return simplexWeights(new Float64Array(count).fill(1), createRandom(seed));
}

function run(options: number, scores: ScoreSource, weights: WeightSource, draws: number): Robustness {
  const draw = simulation(options, scores, weights);
  draw.advance(draws);
  return draw.robustness();
}

const exactSource = (values: number[][]) => scoreSource(exactMatrix(values), createRandom(0));

/** Within 3.3 standard errors of a share estimated from draws, as the cases ask. */
function expectSampled(actual: ArrayLike<number>, expected: number[], draws: number): void {
  expected.forEach((share, index) => {
    const error = Math.sqrt((share * (1 - share)) / draws);
    expect(Math.abs((actual[index] ?? Number.NaN) - share), `at ${index}`).toBeLessThanOrEqual(
      3.3 * error + 1e-12,
    );
  });
}

/** A gaussian by the polar method; the product has no such scores, the published cases do. */
function gaussian(random: Random, mean: number, deviation: number): number {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return mean + deviation * x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A beta with whole parameters: a gamma's share of two, each a sum of exponentials. */
function beta(random: Random, a: number, b: number): number {
  const gamma = (shape: number) => {
    let product = 1;
    let sum = 0;
    for (let k = 0; k < shape; k++) {
      product *= random.uniform();
      if (product < 1e-200) {
        sum -= Math.log(product);
        product = 1;
      }
    }
    return sum - Math.log(product);
  };
  const own = gamma(a);
  return own / (own + gamma(b));
}

/** Scores that are drawn by the case's own distributions. */
function drawnSource(values: Float64Array, draw: (cell: number) => number): ScoreSource {
  return {
    values,
    isConstant: false,
    draw() {
      for (let cell = 0; cell < values.length; cell++) values[cell] = draw(cell);
    },
  };
}

/** P(A ahead of B) on one criterion. */
function pairwiseCase(id: string): void {
  const { input, expected } = vector<{ A: [number, number]; B: [number, number] }, { p: number }>(id);
  const score = ([low, high]: [number, number]) => (low === high ? exact(low) : between(low, high));
  const scores = scoreSource(matrixOf([[score(input.A)], [score(input.B)]]), createRandom(11));
  const draws = 100_000;
  const { pairwise } = run(2, scores, fixedWeights(Float64Array.of(1)), draws);
  expectSampled([pairwise[1] ?? 9], [expected.p], draws);
}

/** Worked cases about drawing weights and scores. */
export const samplingVectors: { [id: string]: () => void } = {
  'smaa-exact-3crit': () => {
    const { input, expected } = vector<
      { values: number[][] },
      { rank_acceptability: number[][]; central_weights: number[][]; pairwise_winning_index: number[][] }
    >('smaa-exact-3crit');
    const draws = 400_000;
    const found = run(4, exactSource(input.values), anyWeights(3, 5), draws);
    expectSampled(found.rankAcceptability, expected.rank_acceptability.flat(), draws);
    expectSampled(found.pairwise, expected.pairwise_winning_index.flat(), draws);
    expected.central_weights.forEach((weights, option) => {
      expectClose(found.centralWeights[option] ?? [], weights, 0.005);
    });
    // The 10,000 draws of a moving slider, to the case's own 0.0165.
    const few = run(4, exactSource(input.values), anyWeights(3), 10_000);
    expectClose(few.rankAcceptability, expected.rank_acceptability.flat(), 0.0165);
  },

  'smaa-sampling-trap': () => {
    const { input, expected, within } = vector<
      { values: number[][] },
      { right: number[][]; wrong_rank_acceptability_if_uniform_then_normalised: number[][] }
    >('smaa-sampling-trap');
    const found = run(4, exactSource(input.values), anyWeights(3, 2), 800_000).rankAcceptability;
    expectClose(found, expected.right.flat(), within);
    const wrong = expected.wrong_rank_acceptability_if_uniform_then_normalised.flat();
    expect(Math.max(...wrong.map((share, index) => Math.abs(share - (found[index] ?? 9))))).toBeGreaterThan(
      0.1,
    );
  },

  'smaa-interval-1': () => pairwiseCase('smaa-interval-1'),
  'smaa-interval-3': () => pairwiseCase('smaa-interval-3'),

  'smaa-thrombo': () => {
    const { input, expected, within } = vector<
      { beta_alpha_beta: [number, number][][]; value_range_worst_best: [number, number][] },
      {
        rank_acceptability_N2e6: number[][];
        central_weights_N2e6: number[][];
        confidence_factors_published: number[];
        fixed_weights_0_5_0_2_0_3_published: number[][];
      }
    >('smaa-thrombo');
    const parameters = input.beta_alpha_beta.flat();
    const source = (seed: number) => {
      const random = createRandom(seed);
      return drawnSource(new Float64Array(6), (cell) => {
        const [a, b] = parameters[cell] ?? [1, 1];
        const [worst, best] = input.value_range_worst_best[cell % 3] ?? [0, 1];
        return (beta(random, a, b) - worst) / (best - worst);
      });
    };
    const draws = 20_000;
    const found = run(2, source(1), anyWeights(3), draws);
    expectClose(found.rankAcceptability, expected.rank_acceptability_N2e6.flat(), within);
    expected.central_weights_N2e6.forEach((weights, option) => {
      expectClose(found.centralWeights[option] ?? [], weights, within);
    });
    const confidence = confidenceFactors(2, source(2), found.centralWeights, draws);
    expectClose(confidence, expected.confidence_factors_published, within);
    const fixed = run(2, source(3), fixedWeights(Float64Array.of(0.5, 0.2, 0.3)), draws);
    expectClose(fixed.rankAcceptability, expected.fixed_weights_0_5_0_2_0_3_published.flat(), within);
  },

  'smaa-benefit-risk': () => {
    type Measurement = ['gaussian' | 'lognormal', [number, number][]];
    const { input, expected, within } = vector<
      {
        criteria: string[];
        measurements: { [criterion: string]: Measurement };
        direction: string[];
        scales: [number, number][];
      },
      {
        rank_acceptability_N1e6: number[][];
        central_weights_N1e6: number[][];
        confidence_factors_published: number[];
      }
    >('smaa-benefit-risk');
    const source = (seed: number) => {
      const random = createRandom(seed);
      return drawnSource(new Float64Array(24), (cell) => {
        const j = cell % 6;
        const [kind, moments] = input.measurements[input.criteria[j] ?? ''] ?? ['gaussian', []];
        const [mean, deviation] = moments[Math.floor(cell / 6)] ?? [0, 0];
        const drawn = gaussian(random, mean, deviation);
        const [low, high] = input.scales[j] ?? [0, 1];
        const share = ((kind === 'lognormal' ? Math.exp(drawn) : drawn) - low) / (high - low);
        return input.direction[j] === 'max' ? share : 1 - share;
      });
    };
    const draws = 40_000;
    const found = run(4, source(1), anyWeights(6), draws);
    expectClose(found.rankAcceptability, expected.rank_acceptability_N1e6.flat(), within);
    expected.central_weights_N1e6.forEach((weights, option) => {
      expectClose(found.centralWeights[option] ?? [], weights, within);
    });
    expectClose(
      confidenceFactors(4, source(2), found.centralWeights, draws),
      expected.confidence_factors_published,
      within,
    );
  },

  // The case states another tool's rule: every tied option gets the better rank, so a column may sum to more
  // than 1. Here tied options share the ranks they cover; the case asks to say so.
  'smaa-tie-rule': () => {
    const { input, expected, within } = vector<
      { values: number[][]; weights: number[][] },
      { rank_acceptability_R: number[][] }
    >('smaa-tie-rule');
    const weights = new Float64Array(2);
    let next = 0;
    const listed: WeightSource = {
      weights,
      isConstant: false,
      draw() {
        weights.set(input.weights[next++] ?? []);
      },
    };
    const { rankAcceptability } = run(3, exactSource(input.values), listed, input.weights.length);
    const third = 1 / 3;
    const split = [
      [(third + 0.5) / 2, (third + 0.5) / 2, third / 2],
      [(third + 0.5) / 2, (third + 0.5) / 2, third / 2],
      [third / 2, third / 2, (third + 1) / 2],
    ];
    expectClose(rankAcceptability, split.flat(), within);
    const columnsThere = [0, 1, 2].map((rank) =>
      expected.rank_acceptability_R.reduce((sum, row) => sum + (row[rank] ?? 0), 0),
    );
    expect(columnsThere[0]).toBe(2.5);
  },
};
