import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doubleMoveBreachDelta,
  doubleMoveDelta,
  doubleMoveExcessDelta,
  moveBreachDelta,
  moveDelta,
  moveExcessDelta,
} from '#app/floors/move-deltas.ts';
import { breachesOf, costOfPlacement, loadsOf } from '#app/floors/placement-cost.ts';
import { placementOfItems, type SearchModel, searchModel } from '#app/floors/search-model.ts';
import { moveItem, type SearchState, searchState } from '#app/floors/search-state.ts';
import { problemOf, smallDraft } from './problems.ts';

/** A model with a walk through it: item and place as shares of what can be chosen. */
const walks = fc
  .record({
    draft: smallDraft,
    start: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 5 }),
    steps: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
  })
  .map(({ draft, start, steps }) => ({ model: searchModel(problemOf(draft)), start, steps }))
  .filter((walk): walk is typeof walk & { model: SearchModel } => walk.model !== null);

const placesOf = ({ places, placeStart }: SearchModel, i: number) =>
  places.subarray(placeStart[i], placeStart[i + 1]);
const placeOf = (model: SearchModel, i: number, choice: number) => {
  const places = placesOf(model, i);
  return places[choice % places.length] ?? -1;
};
const begin = (model: SearchModel, start: number[]) =>
  searchState(
    model,
    Int32Array.from({ length: model.itemCount }, (_, i) => {
      const places = placesOf(model, i);
      return places[Math.floor((start[i] ?? 0) * places.length)] ?? -1;
    }),
  );
const anew = (model: SearchModel, state: SearchState) => searchState(model, state.place);

function expectSame(found: SearchState, expected: SearchState): void {
  expect([...found.place]).toEqual([...expected.place]);
  expect([...found.breachesAt]).toEqual([...expected.breachesAt]);
  expect(found.breaches).toBe(expected.breaches);
  expect(found.overfull).toBe(expected.overfull);
  expect(found.cost).toBeCloseTo(expected.cost, 8);
  expect(found.excessM2).toBeCloseTo(expected.excessM2, 8);
  found.costAt.forEach((cost, cell) => {
    expect(cost).toBeCloseTo(expected.costAt[cell] ?? Number.NaN, 8);
  });
}

describe('the state of a search', () => {
  it('costs and breaks what the shared functions say', () => {
    fc.assert(
      fc.property(walks, ({ model, start }) => {
        const state = begin(model, start);
        const placement = placementOfItems(model, state.place);
        expect(state.cost).toBeCloseTo(costOfPlacement(model.problem, placement), 8);
        const breaches = breachesOf(model.problem, placement);
        const over = breaches.filter(({ kind }) => kind === 'capacity');
        expect(over).toHaveLength(state.overfull);
        const rules = breaches.filter(({ kind }) => kind === 'together' || kind === 'apart');
        expect(rules).toHaveLength(state.breaches);
        expect(breaches).toHaveLength(over.length + rules.length);
        loadsOf(model.problem, placement).forEach((load, k) => {
          expect(state.load[k]).toBeCloseTo(load, 8);
        });
      }),
    );
  });

  it('after any walk is what it would be computed anew, and every step costs what was said before it', () => {
    fc.assert(
      fc.property(walks, ({ model, start, steps }) => {
        const state = begin(model, start);
        for (const [first, , choice] of steps) {
          const i = first % model.itemCount;
          const target = placeOf(model, i, choice);
          const said = {
            cost: state.cost + moveDelta(model, state, i, target),
            breaches: state.breaches + moveBreachDelta(model, state, i, target),
          };
          moveItem(model, state, i, target);
          expect(state.cost).toBeCloseTo(said.cost, 8);
          expect(state.breaches).toBe(said.breaches);
          expectSame(state, anew(model, state));
        }
      }),
    );
  });

  it('says beforehand what two moves at once change', () => {
    fc.assert(
      fc.property(walks, ({ model, start, steps }) => {
        const state = begin(model, start);
        for (const [first, second, one, other] of steps) {
          const i = first % model.itemCount;
          const j = second % model.itemCount;
          if (i === j) continue;
          const [iTarget, jTarget] = [placeOf(model, i, one), placeOf(model, j, other)];
          // The walk proposes only what really moves both.
          if (iTarget === state.place[i] || jTarget === state.place[j]) continue;
          const args = [model, state, i, iTarget, j, jTarget] as const;
          const excess = state.excessM2 + doubleMoveExcessDelta(...args);
          const cost = state.cost + doubleMoveDelta(...args);
          const breaches = state.breaches + doubleMoveBreachDelta(...args);
          moveItem(model, state, i, iTarget);
          moveItem(model, state, j, jTarget);
          expect(state.cost).toBeCloseTo(cost, 8);
          expect(state.breaches).toBe(breaches);
          expect(state.excessM2).toBeCloseTo(excess, 8);
        }
      }),
    );
  });

  it('is restored by moving there and back', () => {
    fc.assert(
      fc.property(walks, ({ model, start, steps }) => {
        const state = begin(model, start);
        const before = anew(model, state);
        const undo = steps.map(([first, , choice]): [number, number] => {
          const i = first % model.itemCount;
          const source = state.place[i] ?? -1;
          const target = placeOf(model, i, choice);
          const excess = source === target ? 0 : moveExcessDelta(model, state, i, target);
          const expected = state.excessM2 + excess;
          moveItem(model, state, i, target);
          expect(state.excessM2).toBeCloseTo(expected, 8);
          return [i, source];
        });
        for (const [i, source] of undo.reverse()) moveItem(model, state, i, source);
        expectSame(state, before);
      }),
    );
  });
});
