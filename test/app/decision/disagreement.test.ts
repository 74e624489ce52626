import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discussFirst, kendallW, spreadOf } from '#app/decision/disagreement.ts';

describe('spreadOf', () => {
  it('has the quartiles of a spreadsheet', () => {
    expect(spreadOf([7, 1, 3, 2])).toEqual({
      count: 4,
      least: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 4,
      most: 7,
    });
    expect(spreadOf([5])).toMatchObject({ count: 1, least: 5, median: 5, most: 5 });
    expect(spreadOf([])).toBeNull();
  });
});

describe('kendallW', () => {
  it('lies between 0 and 1, is 1 for raters who agree, and sees only the order', () => {
    const figures = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(figures, (rows) => {
        const w = kendallW(rows);
        if (w === null) {
          for (const row of rows) expect(new Set(row).size).toBe(1);
          return;
        }
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
        expect(kendallW(rows.map((row) => row.map((figure) => figure ** 3 - 7)))).toBe(w);
        const [first = []] = rows;
        if (new Set(first).size > 1) expect(kendallW([first, first, first])).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is undefined for one rater, one subject, or no differences', () => {
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(
      kendallW([
        [2, 2],
        [3, 3],
      ]),
    ).toBeNull();
    expect(() => kendallW([[1, 2], [1]])).toThrow(RangeError);
  });
});

describe('discussFirst', () => {
  const values = Float64Array.of(0.5, 0.5, 0.45, 0.45, 0.1, 0.1);
  const weights = Float64Array.of(0.7, 0.3);
  const totals = { totals: Float64Array.of(0.5, 0.45, 0.1), counted: Uint8Array.of(1, 1, 1) };

  it('puts what moves a place before what moves a total, and leaves out what all agree on', () => {
    const lowest = Float64Array.of(0.5, 0.2, 0.45, 0.45, 0, 0.1);
    const highest = Float64Array.of(0.5, 0.6, 0.45, 0.45, 0.5, 0.1);
    const found = discussFirst(values, lowest, highest, weights, totals);
    expect(found.map(({ scenario, criterion }) => [scenario, criterion])).toEqual([
      [0, 1],
      [2, 0],
    ]);
    // 0.3 · (0.2 − 0.5) takes the first to 0.41, behind the second.
    expect(found[0]?.effectOnRanking).toBe(1);
    expect(found[0]?.effectOnTotal).toBeCloseTo(0.12, 12);
    // 0.7 · 0.4 takes the third to 0.38: far, but only four fifths of the way to the next.
    expect(found[1]?.effectOnRanking).toBeCloseTo(0.8, 12);
  });

  it('says nothing of the ranking where there is no total', () => {
    const lowest = Float64Array.of(0, 0.5, 0.45, 0.45, 0.1, 0.1);
    const seen = (counted: number[]) =>
      discussFirst(values, lowest, values, weights, { ...totals, counted: Uint8Array.from(counted) })[0];
    expect(seen([1, 1, 1])?.effectOnRanking).toBe(1);
    expect(seen([1, 0, 1])?.effectOnRanking).toBeCloseTo(0.35 / 0.4, 12);
    expect(seen([0, 1, 1])?.effectOnRanking).toBe(0);
  });
});
