import fc from 'fast-check';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import {
  type AllocationProblem,
  allocationProblem,
  checkedAllocationInput,
} from '#app/floors/allocation-problem.ts';
import { breachesOf, costOfPlacement } from '#app/floors/placement-cost.ts';

/** The problem of an input that must be sound. */
export function problemOf(draft: AllocationDraft): AllocationProblem {
  const input = checkedAllocationInput(draft);
  if (!input.ok) throw new Error(`${input.error.code} ${JSON.stringify(input.error.details)}`);
  return allocationProblem(input.value);
}

export interface BruteForce {
  cost: number;
  placement: Int32Array;
}

/** The cheapest placement that keeps every demand, by trying all of them; `null` when none does. */
export function bruteForce(problem: AllocationProblem): BruteForce | null {
  const size = problem.placeIds.length;
  const placement = new Int32Array(problem.functionIds.length);
  let best: BruteForce | null = null;
  const tryFrom = (i: number): void => {
    if (i < placement.length) {
      for (let place = 0; place < size; place++) {
        placement[i] = place;
        tryFrom(i + 1);
      }
      return;
    }
    if (breachesOf(problem, placement).length > 0) return;
    const cost = costOfPlacement(problem, placement);
    if (!best || cost < best.cost) best = { cost, placement: placement.slice() };
  };
  tryFrom(0);
  return best;
}

const figure = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

/** A demand that most houses do without. */
const seldom = <Value, None>(value: fc.Arbitrary<Value>, none: None): fc.Arbitrary<Value | None> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: value });

/** Small houses with every kind of demand, some of which can't be kept; distances may differ by direction. */
export const smallDraft: fc.Arbitrary<AllocationDraft> = fc
  .record({ functions: fc.integer({ min: 1, max: 5 }), places: fc.integer({ min: 1, max: 4 }) })
  .chain(({ functions, places }) => {
    const functionId = fc.integer({ min: 0, max: functions - 1 }).map((i) => `f${i}`);
    const placeId = fc.integer({ min: 0, max: places - 1 }).map((k) => `p${k}`);
    const pair = fc.tuple(functionId, functionId).filter(([a, b]) => a !== b);
    const rule = fc
      .tuple(pair, fc.constantFrom<'place' | 'floor'>('place', 'floor'))
      .map(([[a, b], scope]): [string, string, 'place' | 'floor'] => [a, b, scope]);
    const few = functions > 1 ? 2 : 0;
    const matrix = (rows: number, id: string, cell: fc.Arbitrary<number>) =>
      fc
        .array(fc.array(cell, { minLength: places, maxLength: places }), { minLength: rows, maxLength: rows })
        .map((all) =>
          Object.fromEntries(
            all.map((row, i) => [`${id}${i}`, Object.fromEntries(row.map((value, k) => [`p${k}`, value]))]),
          ),
        );
    return fc.record({
      functions: fc
        .array(
          fc.record({
            netM2: figure(1, 30),
            fixed: seldom(placeId, null),
            forbidden: seldom(
              placeId.map((id) => [id]),
              [],
            ),
          }),
          { minLength: functions, maxLength: functions },
        )
        .map((rows) => rows.map((row, i) => ({ id: `f${i}`, ...row }))),
      places: fc
        .array(fc.record({ capacityNetM2: figure(20, 90), floor: fc.constantFrom('ground', 'first') }), {
          minLength: places,
          maxLength: places,
        })
        .map((rows) => rows.map((row, k) => ({ id: `p${k}`, ...row }))),
      placementCost: matrix(functions, 'f', figure(0, 9)),
      distance: matrix(places, 'p', figure(0, 5)),
      flows: fc.array(
        fc
          .tuple(pair, fc.integer({ min: -2, max: 8 }))
          .map(([[a, b], flow]): [string, string, number] => [a, b, flow]),
        { maxLength: few * 4 },
      ),
      together: seldom(fc.array(rule, { maxLength: few }), []),
      apart: seldom(fc.array(rule, { maxLength: few }), []),
    });
  });
