import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDistanceRates, defaultDistances } from '#app/floors/default-distances.ts';
import { fulfilmentOf } from '#app/floors/fulfilment.ts';
import { wishCosts } from '#app/floors/wish-costs.ts';
import { runs } from '#test/thorough.ts';
import { houses } from './instances.ts';
import { bruteForce, problemOf, smallDraft } from './problems.ts';

const ground = { level: 0, toCorridor: 0, toStairs: 0, hasLift: true };

describe('default distances', () => {
  it('are 0 in a place, 1 on a floor, and 1 and 1.5 per storey to another', () => {
    const places = [ground, ground, { ...ground, level: 1 }, { ...ground, level: -1 }];
    expect([...defaultDistances(places)]).toEqual(
      [
        [0, 1, 2.5, 2.5],
        [1, 0, 2.5, 2.5],
        [2.5, 2.5, 0, 4],
        [2.5, 2.5, 4, 0],
      ].flat(),
    );
  });

  it('are longer by entrances, ways to the stairs, and storeys without a lift', () => {
    const far = { level: 2, toCorridor: 0.5, toStairs: 0.25, hasLift: false };
    const rates = { ...defaultDistanceRates, perStoreyWithoutLift: 1 };
    expect(defaultDistances([{ ...ground, toStairs: 0.5 }, far], rates)[1]).toBe(1 + 2 * 2.5 + 0.5 + 0.75);
    expect(defaultDistances([{ ...ground, level: 2 }, far], rates)[1]).toBe(1.5);
  });

  it('are those of the houses but for the ways between wings', () => {
    for (const { draft } of houses()) {
      const { distance, placeIds } = problemOf(draft);
      const levels = draft.places.map(({ floor }) => Number(floor?.replace('floor', '')));
      const found = defaultDistances(levels.map((level) => ({ ...ground, level })));
      found.forEach((value, cell) => {
        expect((distance[cell] ?? -1) - value).toBeGreaterThanOrEqual(0);
        expect((distance[cell] ?? -1) - value).toBeLessThanOrEqual(0.5);
      });
      expect(found).toHaveLength(placeIds.length ** 2);
    }
  });
});

describe('fulfilment of nearness', () => {
  const problem = problemOf({
    functions: ['a', 'b', 'c'].map((id) => ({ id, netM2: 1 })),
    places: ['x', 'y', 'z'].map((id) => ({ id, capacityNetM2: 9 })),
    flows: [
      ['a', 'b', 3],
      ['b', 'c', -1],
      ['a', 'c', 0],
    ],
    distance: { x: { y: 1, z: 4 }, y: { x: 1, z: 3 }, z: { x: 4, y: 3 } },
  });

  it('is 1 − distance over the largest, the complement where distance is wanted, weighted by demand', () => {
    const { shares, total } = fulfilmentOf(problem, Int32Array.of(0, 1, 2));
    expect(shares).toEqual([0.75, 0.75, 0]);
    expect(total).toBe(0.75);
    expect(fulfilmentOf(problem, Int32Array.of(0, 0, 2))).toEqual({ shares: [1, 1, 0], total: 1 });
    expect(fulfilmentOf(problem, Int32Array.of(0, 0, 0)).total).toBe(0.75);
  });

  it('is not known for what is unplaced', () => {
    expect(fulfilmentOf(problem, Int32Array.of(0, -1, 2))).toEqual({ shares: [null, null, 0], total: null });
  });

  it('is a share, and whole where everything is in one place and nothing wants distance', () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        const given = problemOf(draft);
        const { total } = fulfilmentOf(given, new Int32Array(given.functionIds.length));
        if (total === null) return;
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what a wish costs', () => {
  it('is the difference to the cheapest without it', () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        const problem = problemOf(draft);
        const best = bruteForce(problem);
        if (!best) return;
        const wishes = wishCosts(problem, best.placement, 1, { movesMax: 20_000 });
        expect(wishes).toHaveLength(problem.fixed.filter((place) => place >= 0).length);
        for (const wish of wishes) {
          const freed = { ...problem, fixed: problem.fixed.with(wish.function, -1) };
          expect(wish.cost).toBeCloseTo(bruteForce(freed)?.cost ?? Number.NaN, 8);
          expect(wish.price).toBeCloseTo(best.cost - wish.cost, 8);
          expect(wish.price).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is unknown as long as a demand is broken', () => {
    const problem = problemOf({
      functions: [{ id: 'a', netM2: 5, fixed: 'x' }],
      places: [{ id: 'x', capacityNetM2: 1 }],
    });
    expect(wishCosts(problem, Int32Array.of(0), 1)).toEqual([]);
  });
});
