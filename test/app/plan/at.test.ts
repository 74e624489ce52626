import { expect, test } from 'vitest';
import { at, rowIn } from '#app/plan/at.ts';

test('what stands at a place is handed over, also where it is 0 or empty', () => {
  expect(at(Float64Array.of(0, 2), 0)).toBe(0);
  expect(at(['', 'b'], 0)).toBe('');
  expect(rowIn({ a: '' }, 'a')).toBe('');
});

test('a place that holds nothing is a bug and is said to be one', () => {
  expect(() => at([1, 2], 2)).toThrow(RangeError);
  expect(() => at([], -1)).toThrow(RangeError);
  expect(() => rowIn({ a: 1 }, 'b')).toThrow(RangeError);
});
