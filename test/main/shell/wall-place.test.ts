import { expect, it } from 'vitest';
import { placeWall } from '#main/shell/wall-place.ts';

const left = { x: 0, y: 0, width: 1920, height: 1080 };
const right = { x: 1920, y: -200, width: 1024, height: 768 };

it('fills the screen that the facilitator does not look at', () => {
  const own = { x: 100, y: 100, width: 1200, height: 800 };
  expect(placeWall(own, [left, right])).toEqual({ bounds: right, isFullScreen: true });
  const moved = { x: 1800, y: 0, width: 1000, height: 700 };
  expect(placeWall(moved, [left, right])).toEqual({ bounds: left, isFullScreen: true });
});

it('stands in the corner of the only screen, and on all of it when that is small', () => {
  const own = { x: 100, y: 100, width: 1200, height: 800 };
  expect(placeWall(own, [left])).toEqual({
    ...{ bounds: { x: 896, y: 312, width: 1024, height: 768 }, isFullScreen: false },
  });
  const small = { x: 0, y: 0, width: 800, height: 600 };
  expect(placeWall(own, [small]).bounds).toEqual(small);
});
