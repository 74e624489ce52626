import { expect, it } from 'vitest';
import { hundredGap, inwardPercent, percentOf } from '#app/results/wording.ts';

it('a difference is never said to be 0 when it is there', () => {
  expect([0.1234, 0.0004, 0.00004, 0.000004].map(hundredGap)).toEqual([12.3, 0.04, 0.004, 0]);
});

it('a share is 0 or 100 percent only when it is just that', () => {
  expect([0, 0.0001, 0.004, 0.5, 0.9999, 1].map(percentOf)).toEqual([0, 0.1, 0.4, 50, 99.9, 100]);
});

it('an interval is rounded inwards, with as few decimals as keep the weight inside', () => {
  expect(inwardPercent({ weight: 0.25, from: 0.201, to: 0.299 })).toEqual({ from: 21, to: 29 });
  expect(inwardPercent({ weight: 0.255, from: 0.2541, to: 0.2559 })).toEqual({ from: 25.5, to: 25.5 });
  expect(inwardPercent({ weight: 0.255004, from: 0.255001, to: 0.255009 })).toEqual({
    from: 25.5,
    to: 25.501,
  });
});
