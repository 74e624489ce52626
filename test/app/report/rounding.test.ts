import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, carriedDifference, lastPlace } from '#app/report/rounding.ts';

const figure = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const uncertainty = fc.double({ min: 1e-4, max: 1e6, noNaN: true });

describe('what an uncertainty carries', () => {
  it.each([
    // The examples of the report itself, and the edges of the rule.
    [68.4, 2.3, 1, { value: 68, decimals: 0 }],
    [12_345, 800, 0, { value: 12_300, decimals: 0 }],
    [72.5, 4.75, 1, { value: 73, decimals: 0 }],
    [-72.5, 4.75, 1, { value: -73, decimals: 0 }],
    [0.4449, 0.04, 3, { value: 0.44, decimals: 2 }],
    // 0.96 rounds to 1: its first digit stands at the whole ones.
    [5.26, 0.96, 2, { value: 5, decimals: 0 }],
    [5.26, 0.94, 2, { value: 5.3, decimals: 1 }],
    [49, 60, 0, { value: 50, decimals: 0 }],
    [3, 800, 0, { value: 0, decimals: 0 }],
    // Nothing is doubted: as many decimals as the screens have.
    [68.44, 0, 1, { value: 68.4, decimals: 1 }],
    // No finer than the screens, however sure.
    [68.444, 0.001, 1, { value: 68.4, decimals: 1 }],
    [1.005, 0, 2, { value: 1.01, decimals: 2 }],
  ])('%d ± %d, with at most %d decimals', (value, doubt, maxDecimals, expected) => {
    expect(carried(value, doubt, maxDecimals)).toEqual(expected);
  });

  it('misses the figure by no more than the uncertainty, and stays put when rounded again', () => {
    fc.assert(
      fc.property(figure, uncertainty, (value, doubt) => {
        const once = carried(value, doubt, 6);
        expect(Math.abs(once.value - value)).toBeLessThanOrEqual(0.53 * Math.max(doubt, 1e-6) + 1e-6);
        expect(carried(once.value, doubt, 6)).toEqual(once);
      }),
    );
  });

  it('keeps the order, and the same digits on both sides of zero', () => {
    fc.assert(
      fc.property(figure, figure, uncertainty, (a, b, doubt) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(carried(low, doubt, 3).value).toBeLessThanOrEqual(carried(high, doubt, 3).value);
        expect(carried(-a, doubt, 3).value + carried(a, doubt, 3).value).toBe(0);
      }),
    );
  });

  it('never shows more digits for a larger uncertainty', () => {
    fc.assert(
      fc.property(uncertainty, uncertainty, (a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(lastPlace(large)).toBeGreaterThanOrEqual(lastPlace(small) ?? 0);
      }),
    );
  });

  it('tells a lead that is there with its own first digit, never as 0', () => {
    expect(carriedDifference(0.3, 8, 1)).toEqual({ value: 0.3, decimals: 1 });
    expect(carriedDifference(0.004, 8, 1)).toEqual({ value: 0.004, decimals: 3 });
    expect(carriedDifference(10.5, 4.75, 1)).toEqual({ value: 11, decimals: 0 });
    expect(carriedDifference(0, 8, 1).value).toBe(0);
  });
});
