import { expect, test } from 'vitest';
import { heldIn, itemAt, rowIn } from '#app/plan/item-at.ts';

test('what stands at a place is handed over, also where it is 0 or empty', () => {
  expect(itemAt(Float64Array.of(0, 2), 0)).toBe(0);
  expect(itemAt(['', 'b'], 0)).toBe('');
  expect(rowIn({ a: '' }, 'a')).toBe('');
  expect(heldIn(new Map([['a', 0]]), 'a')).toBe(0);
});

test('a place that holds nothing is a bug and is said to be one', () => {
  expect(() => itemAt([1, 2], 2)).toThrow(RangeError);
  expect(() => itemAt([], -1)).toThrow(RangeError);
  expect(() => rowIn({ a: 1 }, 'b')).toThrow(RangeError);
  expect(() => heldIn(new Map([['a', 1]]), 'b')).toThrow(RangeError);
});
