import { expect } from 'vitest';
import { discussFirst, kendallW, spreadOf } from '#app/decision/disagreement.ts';
import { rank } from '#app/decision/ranking.ts';
import { tornado } from '#app/decision/tornado.ts';
import { totalsOf } from '#app/decision/totals.ts';
import { between, exactMatrix, expectClose, matrixOf, shares } from './problems.ts';
import { vector } from './vector.ts';

/** Worked cases about several raters, and about one score at a time. */
export const groupVectors: { [id: string]: () => void } = {
  'kendall-w-anxiety': () => {
    const { input, expected, within } = vector<
      { subjects_rows_raters_cols: number[][] },
      { W_tie_corrected: number }
    >('kendall-w-anxiety');
    const table = input.subjects_rows_raters_cols;
    const byRater = (table[0] ?? []).map((_, rater) => table.map((row) => row[rater] ?? Number.NaN));
    expectClose([kendallW(byRater)], [expected.W_tie_corrected], within);
  },

  'kendall-w-perfect': () => {
    const { input, expected, within } = vector<{ cases: number[][][] }, { W: number[] }>('kendall-w-perfect');
    const found = input.cases.map((table) =>
      kendallW((table[0] ?? []).map((_, rater) => table.map((row) => row[rater] ?? Number.NaN))),
    );
    expectClose(found, expected.W, within);
  },

  // Means of scores and weights, and Borda sums, stand in the case but not in the product: it shows the
  // distribution, and never averages silently.
  'group-4x3x3': () => {
    const { input, expected, within } = vector<
      { scores_person_option_criterion: number[][][]; weights_person_criterion: number[][] },
      {
        median_scores: number[][];
        range_scores: number[][];
        person_totals: number[][];
        person_ranks_option_rows: number[][];
        kendall_W: number;
      }
    >('group-4x3x3');
    const persons = input.scores_person_option_criterion;
    const spreads = [0, 1, 2].map((option) =>
      [0, 1, 2].map((criterion) =>
        spreadOf(persons.map((person) => person[option]?.[criterion] ?? Number.NaN)),
      ),
    );
    spreads.forEach((row, option) => {
      expectClose(
        row.map((spread) => spread?.median ?? null),
        expected.median_scores[option] ?? [],
        within,
      );
      expectClose(
        row.map((spread) => (spread ? spread.most - spread.least : null)),
        expected.range_scores[option] ?? [],
        within,
      );
    });
    const totals = persons.map((person, index) =>
      totalsOf(
        exactMatrix(person.map((row) => row.map((score) => score / 100))),
        shares(input.weights_person_criterion[index] ?? []),
      ),
    );
    totals.forEach((found, person) => {
      expectClose(
        found.totals.map((total) => 100 * total),
        expected.person_totals[person] ?? [],
        within,
      );
      const places = rank(found).map(([option = -1]) => option);
      const ranks = [0, 1, 2].map((option) => places.indexOf(option) + 1);
      expect(ranks).toEqual(expected.person_ranks_option_rows.map((row) => row[person]));
    });
    expectClose([kendallW(totals.map((found) => Array.from(found.totals)))], [expected.kendall_W], within);
    // The widest cell, option 2 on criterion 3, is the one to discuss first when criteria weigh alike.
    const part = (figure: 'median' | 'least' | 'most') =>
      Float64Array.from(spreads.flat(), (spread) => (spread?.[figure] ?? Number.NaN) / 100);
    const weights = shares([1, 1, 1]);
    const medians = exactMatrix(spreads.map((row) => row.map((spread) => (spread?.median ?? 0) / 100)));
    const [first] = discussFirst(
      part('median'),
      part('least'),
      part('most'),
      weights,
      totalsOf(medians, weights),
    );
    expect(first).toMatchObject({ scenario: 1, criterion: 2, disagreement: 0.5 });
  },

  'tornado-1': () => {
    const { input, expected, within } = vector<
      { values: number[][]; low: number[][]; high: number[][]; weights: number[] },
      { base: number; bars: { option: number; criterion: number; low: number; high: number }[] }
    >('tornado-1');
    const rows = input.values.map((row, i) =>
      row.map((value, j) => between(input.low[i]?.[j] ?? value, input.high[i]?.[j] ?? value, value)),
    );
    const found = tornado(matrixOf(rows), Float64Array.from(input.weights), 0, 1);
    expectClose([found.lead], [expected.base], within);
    expect(found.bars.map(({ scenario, criterion }) => [scenario, criterion])).toEqual(
      expected.bars.map(({ option, criterion }) => [option, criterion]),
    );
    expectClose(
      found.bars.flatMap(({ low, high }) => [low, high]),
      expected.bars.flatMap(({ low, high }) => [low, high]),
      within,
    );
  },
};
