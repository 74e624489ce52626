import { describe, expect, it } from 'vitest';
import { breachesOf, costOfPlacement } from '#app/floors/placement-cost.ts';
import { houses, published } from './instances.ts';
import { problemOf } from './problems.ts';

const problem = problemOf({
  functions: [
    { id: 'a', netM2: 0.1, fixed: 'x' },
    { id: 'b', netM2: 0.2, forbidden: ['z'] },
    { id: 'c', netM2: 5 },
  ],
  places: [
    { id: 'x', floor: 'ground', capacityNetM2: 0.3 },
    { id: 'y', floor: 'ground', capacityNetM2: 5 },
    { id: 'z', floor: 'first', capacityNetM2: 5 },
  ],
  placementCost: { a: { x: 1, y: 2 }, c: { z: 0.5 } },
  flows: [
    ['a', 'b', 3],
    ['a', 'b', 1],
    ['b', 'c', -1],
  ],
  distance: { x: { y: 2, z: 7 }, y: { x: 11, z: 3 }, z: { x: 1, y: 1 } },
  together: [['a', 'b', 'floor']],
  apart: [['a', 'c']],
});
const at = (...places: number[]) => Int32Array.from(places);

describe('the cost of a placement', () => {
  it('adds placement costs and flows over distances in their own direction', () => {
    expect(costOfPlacement(problem, at(0, 1, 2))).toBe(1 + 0.5 + 4 * 2 - 3);
    expect(costOfPlacement(problem, at(1, 0, 2))).toBe(2 + 0.5 + 4 * 11 - 7);
  });

  it('leaves out what is unplaced', () => {
    expect(costOfPlacement(problem, at(-1, -1, -1))).toBe(0);
    expect(costOfPlacement(problem, at(0, -1, 2))).toBe(1.5);
  });

  it('asks nothing of a pair of which one has no place yet', () => {
    expect(breachesOf(problem, at(-1, 1, 2))).toEqual([{ kind: 'unplaced', function: 0 }]);
    expect(breachesOf(problem, at(0, -1, 2))).toEqual([{ kind: 'unplaced', function: 1 }]);
  });

  it('is what is given for the placements of the houses and of the published instances', () => {
    expect(houses()).toHaveLength(6);
    for (const { name, draft, known, placement } of [...houses(), ...published()]) {
      if (!placement) continue;
      const given = problemOf(draft);
      expect(breachesOf(given, Int32Array.from(placement)), name).toEqual([]);
      expect(costOfPlacement(given, Int32Array.from(placement)), name).toBeCloseTo(known, 6);
    }
  });
});

describe('the breaches of a placement', () => {
  it('are none when everything is kept, with sums rounded as sums are', () => {
    expect(breachesOf(problem, at(0, 0, 1))).toEqual([]);
  });

  it('are all named', () => {
    expect(breachesOf(problem, at(2, 2, 2))).toEqual([
      { kind: 'fixed', function: 0, place: 0 },
      { kind: 'forbidden', function: 1, place: 2 },
      { kind: 'apart', a: 0, b: 2, scope: 'place' },
      { kind: 'capacity', place: 2, excessM2: expect.closeTo(0.3, 9), functions: [0, 1, 2] },
    ]);
    expect(breachesOf(problem, at(0, 2, -1))).toEqual([
      { kind: 'forbidden', function: 1, place: 2 },
      { kind: 'unplaced', function: 2 },
      { kind: 'together', a: 0, b: 1, scope: 'floor' },
    ]);
    expect(breachesOf(problem, at(-1, -1, -1))).toHaveLength(3);
  });
});
