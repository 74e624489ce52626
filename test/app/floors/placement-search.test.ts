import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import type { AllocationProblem } from '#app/floors/allocation-problem.ts';
import { breachesOf, costOfPlacement } from '#app/floors/placement-cost.ts';
import { type SearchLimits, searchPlacement } from '#app/floors/placement-search.ts';
import { placementOfItems, searchModel } from '#app/floors/search-model.ts';
import { runs } from '#test/thorough.ts';
import { houses } from './instances.ts';
import { bruteForce, problemOf, smallDraft } from './problems.ts';

function search(problem: AllocationProblem, limits: SearchLimits, seed = 1) {
  const model = searchModel(problem);
  const best = model && searchPlacement(model, seed, limits).best;
  return model && best ? { cost: best.cost, placement: placementOfItems(model, best.place) } : null;
}

describe('the search for a placement', () => {
  it('finds the cheapest of small problems, and nothing where there is none', () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        const problem = problemOf(draft);
        const expected = bruteForce(problem);
        const found = search(problem, { movesMax: 150_000 });
        expect(found === null).toBe(expected === null);
        if (!found || !expected) return;
        expect(breachesOf(problem, found.placement)).toEqual([]);
        expect(found.cost).toBeCloseTo(costOfPlacement(problem, found.placement), 8);
        expect(found.cost).toBeCloseTo(expected.cost, 8);
      }),
      { numRuns: runs(150) },
    );
  });

  it('is as cheap whatever the order of functions and places', () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        const turned: AllocationDraft = {
          ...draft,
          functions: draft.functions.toReversed(),
          places: draft.places.toReversed(),
        };
        const [one, other] = [draft, turned].map((given) => search(problemOf(given), { movesMax: 150_000 }));
        expect(one === null).toBe(other === null);
        expect(one?.cost ?? 0).toBeCloseTo(other?.cost ?? 0, 8);
      }),
      { numRuns: runs(60) },
    );
  });

  it('returns what is locked, at its true cost', () => {
    for (const { draft, placement, known, name } of houses()) {
      const functions = draft.functions.map((row, i) => ({
        ...row,
        fixed: draft.places[placement?.[i] ?? -1]?.id ?? null,
      }));
      const found = search(problemOf({ ...draft, functions }), {});
      expect(found && [...found.placement], name).toEqual(placement);
      expect(found?.cost, name).toBeCloseTo(known, 8);
    }
  });

  it('is the same for the same seed and number of moves, and ends when it is told to', () => {
    const [house] = houses().slice(-1);
    if (!house) throw new Error('no house');
    const problem = problemOf(house.draft);
    const run = (seed: number) => search(problem, { movesMax: 400_000 }, seed);
    expect(run(7)).toEqual(run(7));
    expect(run(7)?.placement).not.toEqual(run(8)?.placement);
    let asked = 0;
    const costs: number[] = [];
    search(problem, { mustEnd: () => ++asked > 5, onBetter: ({ cost }) => costs.push(cost) });
    expect(asked).toBe(6);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
  });

  it('begins from what it is given and never answers worse', () => {
    for (const { draft, placement, known } of houses()) {
      const model = searchModel(problemOf(draft));
      if (!model || !placement) throw new Error('no house');
      const start = new Int32Array(model.itemCount);
      placement.forEach((place, i) => {
        start[model.itemOf[i] ?? -1] = place;
      });
      expect(searchPlacement(model, 1, { movesMax: 0 }, start).best?.cost).toBeCloseTo(known, 8);
    }
  });
});
