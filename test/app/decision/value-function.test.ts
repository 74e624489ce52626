import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Scale,
  scoreAtShare,
  shareOfWay,
  valueOfScore,
  valueOfStep,
  valuesBetween,
} from '#app/decision/scale.ts';
import {
  heldTo,
  nearestReaching,
  steepestChange,
  straightLine,
  type ValuePoints,
  valueAt,
  valueBounds,
} from '#app/decision/value-function.ts';

const target: ValuePoints = [
  [0, 0],
  [0.5, 1],
  [1, 0.25],
];

/** Value functions with up to four inner points, rising and falling. */
const pointsArbitrary: fc.Arbitrary<ValuePoints> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([places, values]) => [
    [0, 0],
    ...places
      .sort((a, b) => a - b)
      .map((place, index): [number, number] => [place / 100, (values[index] ?? 0) / 10]),
    [1, 1],
  ]);

const shareArbitrary = fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);

describe('valueAt', () => {
  it('goes straight between points and is exact at them', () => {
    expect(valueAt(target, 0.25)).toBe(0.5);
    expect(valueAt(target, 0.5)).toBe(1);
    expect(valueAt(target, 0.75)).toBe(0.625);
    expect(valueAt(target, 1)).toBe(0.25);
  });

  it('refuses what lies outside, by however little', () => {
    expect(valueAt(straightLine, -Number.MIN_VALUE)).toBeNull();
    expect(valueAt(straightLine, 1 + Number.EPSILON)).toBeNull();
    expect(valueAt(straightLine, Number.NaN)).toBeNull();
  });
});

describe('valueBounds', () => {
  it('finds the peak between the ends', () => {
    expect(valueBounds(target, 0.25, 1)).toEqual([0.25, 1]);
    expect(valueBounds(target, 1, 0.25)).toEqual([0.25, 1]);
  });

  it('holds every value between', () => {
    fc.assert(
      fc.property(pointsArbitrary, shareArbitrary, shareArbitrary, shareArbitrary, (points, a, b, mix) => {
        const [least, most] = valueBounds(points, a, b) ?? [2, -1];
        const value = valueAt(points, a + (b - a) * mix) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(least - 1e-12);
        expect(value).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });
});

describe('nearestReaching', () => {
  it('is the first place that reaches the value, as a fine walk finds it', () => {
    fc.assert(
      fc.property(
        pointsArbitrary,
        shareArbitrary,
        shareArbitrary,
        fc.constantFrom<1 | -1>(1, -1),
        fc.constantFrom<1 | -1>(1, -1),
        (points, start, value, sense, direction) => {
          const found = nearestReaching(points, start, value, sense, direction);
          const reaches = (at: number) => sense * ((valueAt(points, at) ?? Number.NaN) - value) >= 0;
          const end = found ?? (direction === 1 ? 1 : 0);
          for (let step = 0; step < 200; step++) {
            const at = start + ((end - start) * step) / 200;
            if (Math.abs(at - end) > 1e-9) expect(reaches(at)).toBe(false);
          }
          if (found !== null) {
            expect(direction * (found - start)).toBeGreaterThanOrEqual(0);
            expect(
              Math.abs(sense * Math.min(0, sense * ((valueAt(points, found) ?? 9) - value))),
            ).toBeLessThan(1e-12);
          }
        },
      ),
    );
  });
});

describe('steepestChange', () => {
  it('is the step of a straight line everywhere', () => {
    expect(steepestChange(straightLine, 0.25)).toBe(0.25);
    expect(steepestChange(straightLine, 7)).toBe(1);
  });

  it('is at least the change over any stretch of that length', () => {
    fc.assert(
      fc.property(pointsArbitrary, shareArbitrary, shareArbitrary, (points, length, place) => {
        const from = place * (1 - length);
        const change = Math.abs(
          (valueAt(points, Math.min(from + length, 1)) ?? 9) - (valueAt(points, from) ?? 9),
        );
        expect(steepestChange(points, length)).toBeGreaterThanOrEqual(change - 1e-12);
      }),
    );
  });
});

describe('a scale', () => {
  const minutes: Scale = { worst: 60, best: 10, points: straightLine, step: 5, judged: true };

  it('falls when best is below worst', () => {
    expect(valueOfScore(minutes, 60)).toBe(0);
    expect(valueOfScore(minutes, 10)).toBe(1);
    expect(valueOfScore(minutes, 35)).toBe(0.5);
    expect(valuesBetween(minutes, 20, 40)).toEqual([0.4, 0.8]);
  });

  it('refuses scores outside it', () => {
    expect(valueOfScore(minutes, 9.99)).toBeNull();
    expect(valueOfScore(minutes, 60.01)).toBeNull();
    expect(valuesBetween(minutes, 5, 40)).toBeNull();
  });

  it('gives back the score at its ends to the last digit', () => {
    const odd: Scale = { ...minutes, worst: 0.1, best: 0.7 };
    expect(scoreAtShare(odd, shareOfWay(odd, 0.7))).toBe(0.7);
    expect(scoreAtShare(odd, shareOfWay(odd, 0.1))).toBe(0.1);
  });

  it('knows what a step is worth: agreed, else a twentieth of the range, nothing when measured', () => {
    expect(valueOfStep(minutes)).toBeCloseTo(0.1, 12);
    expect(valueOfStep({ ...minutes, step: null })).toBeCloseTo(0.05, 12);
    expect(valueOfStep({ ...minutes, judged: false })).toBe(0);
  });
});

describe('a function held out beyond its ends', () => {
  it('is worth there what its ends are, and what it was between them', () => {
    const place = fc.double({ min: -5, max: 6, noNaN: true });
    fc.assert(
      fc.property(pointsArbitrary, place, place, place, (points, a, b, at) => {
        const held = heldTo(points, Math.min(a, b, at), Math.max(a, b, at));
        expect(valueAt(held, at)).toBe(valueAt(points, Math.min(Math.max(at, 0), 1)));
      }),
    );
    expect(heldTo(target, 0.2, 1)).toBe(target);
  });
});
