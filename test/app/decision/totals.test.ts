import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '#app/decision/ranking.ts';
import { totalsInto, totalsOf } from '#app/decision/totals.ts';
import { unknownScore, type ValueMatrix } from '#app/decision/value-matrix.ts';
import { normalised, reweigh } from '#app/decision/weights.ts';
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

/** Everything that a total says: likely (or that there is none), low, high. */
function figures(matrix: ValueMatrix, weights: Float64Array): (number | null)[][] {
  const { totals, counted } = totalsOf(matrix, weights);
  const low = new Float64Array(totals.length);
  const high = new Float64Array(totals.length);
  totalsInto(matrix.low, weights, low);
  totalsInto(matrix.high, weights, high);
  return Array.from(totals, (total, i) => [counted[i] === 1 ? total : null, low[i] ?? 0, high[i] ?? 0]);
}

function expectSame(actual: (number | null)[][], expected: (number | null)[][]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((row, i) => {
    expect(row[0] === null).toBe(expected[i]?.[0] === null);
    expectClose(
      row.map((figure) => figure ?? 0),
      (expected[i] ?? []).map((figure) => figure ?? 0),
      1e-12,
    );
  });
}

describe('totals', () => {
  it('of another scenario never move when one is added, changed or removed', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        const weights = shares(points);
        const all = figures(matrixOf(rows), weights);
        const without = figures(matrixOf(rows.slice(0, -1).length ? rows.slice(0, -1) : rows), weights);
        without.forEach((row, i) => {
          expect(row).toEqual(all[i]);
        });
      }),
    );
  });

  it('do not see a criterion of weight 0, known or not', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        const wider = rows.map((row, i) => [...row, i % 2 ? unknownScore : exact(1)]);
        const before = figures(matrixOf(rows), shares(points));
        const after = figures(matrixOf(wider), shares([...points, 0]));
        after.forEach((row, i) => {
          expect(row[0]).toBe(before[i]?.[0]);
        });
      }),
    );
  });

  it('stay when a criterion is split in two halves', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        const split = rows.map((row) => [...row, row[0] ?? unknownScore]);
        const [first = 0, ...others] = points;
        expectSame(
          figures(matrixOf(split), shares([first / 2, ...others, first / 2])),
          figures(matrixOf(rows), shares(points)),
        );
      }),
    );
  });

  it('stay when all weights are scaled', () => {
    fc.assert(
      fc.property(
        caseArbitrary(),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        ({ rows, points }, by) => {
          expectSame(
            figures(matrixOf(rows), shares(points.map((point) => point * by))),
            figures(matrixOf(rows), shares(points)),
          );
        },
      ),
    );
  });

  it('with likely scores lie in the interval of what uncertain scores allow', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        for (const [likely, low, high] of figures(matrixOf(rows), shares(points))) {
          expect(low ?? 9).toBeLessThanOrEqual((high ?? -9) + 1e-12);
          if (typeof likely !== 'number') continue;
          expect(likely).toBeGreaterThanOrEqual((low ?? 9) - 1e-12);
          expect(likely).toBeLessThanOrEqual((high ?? -9) + 1e-12);
        }
      }),
    );
  });

  it('take the middle where only low and high are known, and the whole range where nothing is', () => {
    const matrix = matrixOf([
      [between(0.2, 0.6), exact(1)],
      [unknownScore, exact(1)],
    ]);
    const [sure = [], open = []] = figures(matrix, shares([1, 1]));
    expectClose(sure, [0.7, 0.6, 0.8], 1e-15);
    expect(open).toEqual([null, 0.5, 1]);
  });

  it('let an uncertain score on a peaked scale be worth the peak', () => {
    const peaked = {
      ...unitScale,
      points: [
        [0, 0],
        [0.5, 1],
        [1, 0.2],
      ] as const,
    };
    const matrix = matrixOf([[between(0.4, 1, 0.9)]], [peaked]);
    expectClose(matrix.low, [0.2], 1e-15);
    expectClose(matrix.high, [1], 1e-15);
  });

  it('refuse a score outside its scale', () => {
    expect(() => matrixOf([[exact(1.1)]])).toThrow(RangeError);
  });
});

describe('ranking', () => {
  it('puts equal totals in one group, whatever the order of rows', () => {
    const matrix = exactMatrix([
      [0.1, 0.2],
      [0.3, 0],
      [0.9, 0.9],
      [0, 0.3],
    ]);
    const groups = rank(totalsOf(matrix, shares([1, 1])));
    expect(groups).toEqual([[2], [0, 1, 3]]);
  });

  it('leaves out who has no total', () => {
    const matrix = matrixOf([[unknownScore], [exact(0.5)]]);
    expect(rank(totalsOf(matrix, shares([1])))).toEqual([[1]]);
    expect(rank(totalsOf(matrixOf([[unknownScore]]), shares([1])))).toEqual([]);
  });

  it('is descending, complete and free of repeats', () => {
    fc.assert(
      fc.property(caseArbitrary(), ({ rows, points }) => {
        const totals = totalsOf(matrixOf(rows), shares(points));
        const groups = rank(totals);
        const listed = groups.flat().sort((a, b) => a - b);
        const counted = Array.from(totals.counted.keys()).filter((i) => totals.counted[i] === 1);
        expect(listed).toEqual(counted);
        for (const [place, group] of groups.entries()) {
          const next = groups[place + 1]?.[0];
          const [first = 0] = group;
          for (const member of group) {
            expect(totals.totals[first]).toBeCloseTo(totals.totals[member] ?? 9, 11);
          }
          if (next !== undefined) expect(totals.totals[first]).toBeGreaterThan(totals.totals[next] ?? 9);
        }
      }),
    );
  });
});

describe('weights', () => {
  it('keep their sum and the proportions of the others when one is set', () => {
    fc.assert(
      fc.property(
        caseArbitrary(),
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ points }, at, share) => {
          const weights = shares(points);
          const index = at % weights.length;
          const after = reweigh(weights, index, share);
          expect(after.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          if (weights.length === 1) return;
          expect(after[index]).toBe(share);
          const others = 1 - (weights[index] ?? 0);
          for (let j = 0; j < weights.length; j++) {
            if (j === index) continue;
            const proportion = others > 1e-9 ? (weights[j] ?? 0) / others : 1 / (weights.length - 1);
            if (others > 1e-9 || others === 0) expect(after[j]).toBeCloseTo((1 - share) * proportion, 9);
          }
        },
      ),
    );
  });

  it('share equally when all others are 0; a single one keeps everything', () => {
    expect([...reweigh(Float64Array.of(1, 0, 0), 0, 0.5)]).toEqual([0.5, 0.25, 0.25]);
    expect([...reweigh(Float64Array.of(1), 0, 0.2)]).toEqual([1]);
    expect(() => reweigh(Float64Array.of(0.5, 0.5), 0, 1.1)).toThrow(RangeError);
  });

  it('are refused when all are 0, and keep their proportions on any scale', () => {
    expect(normalised([0, 0])).toBeNull();
    expect([...(normalised([1e300, 1e300]) ?? [])]).toEqual([0.5, 0.5]);
    expect([...(normalised([5e-324, 5e-324]) ?? [])]).toEqual([0.5, 0.5]);
  });
});
