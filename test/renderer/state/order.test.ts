import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortAfter, sortAtEnd, sortForStep } from '#renderer/state/order.ts';

const rows = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })
  .map((sorts) => sorts.sort((a, b) => a - b).map((sort, id) => ({ id, sort })));

function order(list: readonly { id: number; sort: number }[]): number[] {
  return [...list].sort((a, b) => a.sort - b.sort).map(({ id }) => id);
}

describe('the place of a row among its siblings', () => {
  it('changes by exactly one with a step, and nothing else changes place', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (list, pick, step) => {
        const index = pick % list.length;
        const sort = sortForStep(list, index, step);
        const to = index + step;
        if (to < 0 || to >= list.length) {
          expect(sort).toBeNull();
          return;
        }
        const moved = list.map((row, at) => (at === index ? { ...row, sort: sort ?? Number.NaN } : row));
        const expected = order(list);
        expected.splice(to, 0, ...expected.splice(index, 1));
        expect(order(moved)).toEqual(expected);
      }),
    );
  });

  it('can be right after any row, before the first, and after the last', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, pick) => {
        const after = (pick % (list.length + 1)) - 1;
        const added = [...list, { id: -1, sort: sortAfter(list, after) }];
        expect(order(added).indexOf(-1)).toBe(after + 1);
        expect(order([...list, { id: -1, sort: sortAtEnd(list) }]).at(-1)).toBe(-1);
      }),
    );
  });

  it('is the beginning where there is nothing yet', () => {
    expect(sortAtEnd([])).toBe(0);
    expect(sortAfter([], -1)).toBe(0);
  });
});
