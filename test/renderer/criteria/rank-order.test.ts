import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moved,
  orderPoints,
  orderWeights,
  startOrder,
} from '#renderer/views/criteria/weighing/rank-order.ts';

describe('an order of importance', () => {
  it('begins with the points there are; what is not weighed comes last', () => {
    const siblings = [
      { id: 'open', swingPoints: null },
      { id: 'small', swingPoints: 5 },
      { id: 'large', swingPoints: 9 },
      { id: 'alike', swingPoints: 5 },
    ];
    expect(startOrder(siblings)).toEqual(['large', 'small', 'alike', 'open']);
  });

  it('moves one and keeps the others in their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b'], 1, 9)).toEqual(['a', 'b']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length];
        const after = moved(list, from, to);
        expect(after[to]).toBe(list[from]);
        expect(after.filter((entry) => entry !== list[from])).toEqual(
          list.filter((entry) => entry !== list[from]),
        );
      }),
    );
  });

  it('is the middle of all the weights that hold it, the first as 100', () => {
    // The mean of the weights a ≥ b ≥ c is 11/18, 5/18, 2/18 (rank-order centroid).
    expect(orderPoints(3)).toEqual([100, 45, 18]);
    expect(orderPoints(1)).toEqual([100]);
    expect(orderPoints(0)).toEqual([]);
  });

  it.each([2, 7, 12, 60, 400])('holds among %i: each below the one before, all above 0', (count) => {
    const points = orderPoints(count);
    expect(points).toHaveLength(count);
    expect(points.every((one, place) => one > (points[place + 1] ?? 0))).toBe(true);
  });

  it('is one change that holds the order alone for certain, and takes intervals away', () => {
    expect(orderWeights(['x', 'y'])).toEqual({
      weights: [
        { criterionId: 'x', swingPoints: 100, swingLow: null, swingHigh: null },
        { criterionId: 'y', swingPoints: 33, swingLow: null, swingHigh: null },
      ],
      basis: 'order',
    });
  });
});
