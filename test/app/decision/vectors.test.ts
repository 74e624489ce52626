import { describe, expect, it } from 'vitest';
import { certainDominancePairs } from '#app/decision/dominance.ts';
import { leadersInto } from '#app/decision/lead.ts';
import { rank, sortInto } from '#app/decision/ranking.ts';
import { type Scale, shareOfWay, valueOfScore } from '#app/decision/scale.ts';
import { weightStability } from '#app/decision/stability.ts';
import { totalsInto, totalsOf } from '#app/decision/totals.ts';
import { type ValuePoints, valueAt } from '#app/decision/value-function.ts';
import { between, exact, exactMatrix, expectClose, matrixOf, shares, unitScale } from './problems.ts';
import { vector, vectorIds } from './vector.ts';
import { groupVectors } from './vectors-groups.ts';
import { samplingVectors } from './vectors-sampling.ts';
import { weightVectors } from './vectors-weights.ts';

/** Ranks as the vectors give them: 1 best, tied ones share. */
function ranksOf(values: number[][], weights: number[]): number[] {
  const ranks: number[] = [];
  let next = 1;
  for (const group of rank(totalsOf(exactMatrix(values), shares(weights)))) {
    for (const member of group) ranks[member] = next;
    next += group.length;
  }
  return ranks;
}

const totalsFor = (values: number[][], weights: number[]) =>
  totalsOf(exactMatrix(values), shares(weights)).totals;

interface PiecewiseInput {
  cutoffs: number[];
  values: number[];
  x: number[];
}

function piecewise(id: string): void {
  const { input, expected, within } = vector<PiecewiseInput, { v: number[] }>(id);
  const points: ValuePoints = input.cutoffs.map((cutoff, index) => [cutoff, input.values[index] ?? 0]);
  expectClose(
    input.x.map((x) => valueAt(points, x)),
    expected.v,
    within,
  );
  // The same as a scale from worst to best, as the product keeps it.
  const [worst = 0, best = 1] = [0, 1].map((end) => input.cutoffs[input.values.indexOf(end)]);
  const shape = points
    .map(([x, value]): [number, number] => [(x - worst) / (best - worst), value])
    .sort((a, b) => a[0] - b[0]);
  const scale: Scale = { worst, best, points: shape, step: null, judged: true };
  expectClose(
    input.x.map((x) => valueOfScore(scale, x)),
    expected.v,
    within,
  );
}

/** Scores outside the range: other tools clip or extrapolate, here they are refused. */
function refusesOutside(id: string): void {
  const { input } = vector<PiecewiseInput, unknown>(id);
  const points: ValuePoints = input.cutoffs.map((cutoff, index) => [cutoff, input.values[index] ?? 0]);
  for (const x of input.x) expect(valueAt(points, x)).toBeNull();
}

const exactCovered: { [id: string]: () => void } = {
  'pvf-1': () => piecewise('pvf-1'),
  'pvf-2': () => piecewise('pvf-2'),
  'pvf-4': () => piecewise('pvf-4'),
  'pvf-5-clip': () => refusesOutside('pvf-5-clip'),
  'pvf-6-extrapolate': () => refusesOutside('pvf-6-extrapolate'),

  'wsm-global-1': () => {
    const { input, expected, within } = vector<
      { matrix: number[][]; bounds: [number, number][]; weights: number[]; types: number[] },
      { V: number[]; rank_best_first: number[] }
    >('wsm-global-1');
    const scales = input.bounds.map(([low, high], j): Scale => {
      const isRising = input.types[j] === 1;
      return { ...unitScale, worst: isRising ? low : high, best: isRising ? high : low };
    });
    const matrix = matrixOf(
      input.matrix.map((row) => row.map(exact)),
      scales,
    );
    const totals = totalsOf(matrix, shares(input.weights));
    expectClose(totals.totals, expected.V, within);
    expect(
      rank(totals)
        .flat()
        .map((index) => index + 1),
    ).toEqual(expected.rank_best_first);
  },

  'wsm-range-trap': () => {
    const { input, expected, within } = vector<
      { matrix: number[][]; weights: number[] },
      { local_minmax_values: number[][]; score: number[] }
    >('wsm-range-trap');
    const rows = input.matrix.map((row) => row.map(exact));
    const falling = (worst: number, best: number): Scale => ({ ...unitScale, worst, best });
    // Ranges taken from the options themselves make the two alike …
    const local = matrixOf(rows, [falling(10.1, 10), falling(5, 1)]);
    expectClose(local.likely, expected.local_minmax_values.flat(), within);
    const totals = totalsOf(local, shares(input.weights));
    expectClose(totals.totals, expected.score, within);
    expect(rank(totals)).toEqual([[0, 1]]);
    // … an agreed range, with the weight that belongs to it, does not.
    const agreed = matrixOf(rows, [falling(12, 8), falling(5, 1)]);
    expect(rank(totalsOf(agreed, shares(input.weights)))).toEqual([[0], [1]]);
  },

  'swing-1': () => {
    const { input, expected, within } = vector<{ points: number[] }, { weights: number[] }>('swing-1');
    expectClose(shares(input.points), expected.weights, within);
  },

  'stability-hand': () => {
    const { input, expected, within } = vector<
      { values: number[][]; weights: number[] },
      { totals: number[]; winner_stable_w1: number[]; winner_stable_w2: number[] }
    >('stability-hand');
    const weights = Float64Array.from(input.weights);
    expectClose(totalsFor(input.values, input.weights), expected.totals, within);
    const [first, second] = weightStability(exactMatrix(input.values), weights);
    expectClose([first?.from ?? 9, first?.to ?? 9], expected.winner_stable_w1, within);
    expectClose([second?.from ?? 9, second?.to ?? 9], expected.winner_stable_w2, within);
    expect([first?.takenOverBelowBy, second?.takenOverAboveBy]).toEqual([1, 1]);
  },

  'interval-score-bounds': () => {
    const { input, expected, within } = vector<
      { low: number[][]; high: number[][]; weights: number[] },
      {
        total_low: number[];
        total_high: number[];
        first_certainly_better: boolean;
        max_possible_lead: number;
        min_possible_lead: number;
      }
    >('interval-score-bounds');
    const matrix = matrixOf(
      input.low.map((row, i) => row.map((low, j) => between(low, input.high[i]?.[j] ?? low))),
    );
    const low = new Float64Array(2);
    const high = new Float64Array(2);
    totalsInto(matrix.low, shares(input.weights), low);
    totalsInto(matrix.high, shares(input.weights), high);
    expectClose(low, expected.total_low, within);
    expectClose(high, expected.total_high, within);
    expectClose(
      [(high[0] ?? 9) - (low[1] ?? 9), (low[0] ?? 9) - (high[1] ?? 9)],
      [expected.max_possible_lead, expected.min_possible_lead],
      within,
    );
    const isCertain = certainDominancePairs(matrix, input.weights).some(([a, b]) => a === 0 && b === 1);
    expect(isCertain).toBe(expected.first_certainly_better);
  },

  'invariant-zero-weight': () => {
    const { input, expected, within } = vector<
      { values: number[][]; weights: number[] },
      { totals: number[]; ranks: number[] }
    >('invariant-zero-weight');
    expectClose(totalsFor(input.values, input.weights), expected.totals, within);
    expect(ranksOf(input.values, input.weights)).toEqual(expected.ranks);
  },

  'invariant-split': () => {
    const { input, expected, within } = vector<
      { values: number[][]; weights: number[] },
      { totals: number[]; equals_unsplit: { values: number[][]; weights: number[] } }
    >('invariant-split');
    const unsplit = expected.equals_unsplit;
    expectClose(totalsFor(input.values, input.weights), expected.totals, within);
    expectClose(totalsFor(unsplit.values, unsplit.weights), expected.totals, within);
  },

  'near-tie': () => {
    const { input, expected, within } = vector<
      { totals: number[]; one_step_accessibility: number },
      { top_three_spread: number }
    >('near-tie');
    const totals = Float64Array.from(input.totals);
    const order = Int32Array.from(totals, (_, index) => index);
    const all = { totals, counted: new Uint8Array(totals.length).fill(1) };
    sortInto(all, order);
    const accessibility: Scale = { ...unitScale, worst: 1, best: 5, step: 1 };
    const oneStep = 0.15 * shareOfWay(accessibility, 2);
    expect(oneStep).toBeCloseTo(input.one_step_accessibility, 12);
    const leaders = leadersInto(all, totals, totals, order, oneStep);
    // A, B and E as the case says; C, 0.0326 behind, is within the same step.
    expect(leaders).toEqual([4, 0, 1, 2]);
    expect((totals[4] ?? 9) - (totals[1] ?? 9)).toBeCloseTo(expected.top_three_spread, -Math.log10(within));
  },
};

const notOneSum = 'one additive model on agreed ranges, no menu of methods to pick a winner from';

/** Methods that the product leaves out on purpose (product.md, "What it refuses"). */
const leftOut: { [id: string]: string } = {
  'saw-ratio-1': 'normalises by the best option present: adding an option would change other totals',
  'saw-ratio-2': 'normalises by the best option present: adding an option would change other totals',
  'wsm-sum-kracka2010': 'normalises by the sum over options and inverts: no agreed range stands behind it',
  'topsis-1': notOneSum,
  'topsis-tzeng2011': notOneSum,
  'topsis-hodgett': notOneSum,
  'topsis-minmax-opricovic': notOneSum,
  'promethee-usual': notOneSum,
  'promethee-linear-TRAP': notOneSum,
  'promethee-mixed': notOneSum,
  'promethee-promcalc': notOneSum,
  'borda-jmcdm': notOneSum,
};

const covered = { ...exactCovered, ...weightVectors, ...samplingVectors, ...groupVectors };

describe('worked cases of mcda.json', () => {
  for (const [id, check] of Object.entries(covered)) it(id, check);

  it('are all run, or left out for a stated reason', () => {
    const listed = [...Object.keys(covered), ...Object.keys(leftOut)];
    expect(vectorIds.filter((id) => !listed.includes(id))).toEqual([]);
    expect(listed.filter((id) => !vectorIds.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
