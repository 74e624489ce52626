import { expect, it } from 'vitest';
import { roundUp } from '#app/staffing/round-up.ts';

it('takes a part of a post for a whole one, and rounding alone for none', () => {
  expect([0, 1e-10, 0.001, 1, 1.5, 21 / (1 - 0.3), 30.0001].map(roundUp)).toEqual([0, 0, 1, 1, 2, 30, 31]);
});

it('lets large needs miss an integer by more, as their last digit is worth more', () => {
  expect(roundUp(3_000_000.000001)).toBe(3_000_000);
  expect(roundUp(3_000_000.0001)).toBe(3_000_001);
});
