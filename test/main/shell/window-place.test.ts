import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle } from '#main/shell/window-place.ts';

const left: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const right: Rectangle = { x: 1920, y: -200, width: 2560, height: 1400 };

describe('where the window opens', () => {
  it('is the middle of the main screen the first time', () => {
    expect(placeWindow(null, [left, right])).toEqual({
      bounds: { x: 280, y: 90, width: 1360, height: 860 },
      maximised: false,
    });
  });

  it('is where it was left, on the screen where it was left', () => {
    const kept = { bounds: { x: 2500, y: 100, width: 1400, height: 900 }, maximised: true };
    expect(placeWindow(kept, [left, right])).toEqual(kept);
  });

  it('is on a screen that is there when its own has gone', () => {
    const kept = { bounds: { x: 2500, y: 100, width: 1400, height: 900 }, maximised: false };
    expect(placeWindow(kept, [left]).bounds).toEqual({ x: 520, y: 100, width: 1400, height: 900 });
  });

  it('fits a screen smaller than the window', () => {
    const small = { x: 0, y: 0, width: 800, height: 560 };
    expect(placeWindow(null, [small]).bounds).toEqual(small);
  });

  it('is wholly on one of the screens, whatever was kept', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 9_000 });
    const screenSize = fc.integer({ min: 400, max: 5_000 });
    const kept = fc.record({ x: number, y: number, width: size, height: size });
    const screen = fc.record({ x: number, y: number, width: screenSize, height: screenSize });
    fc.assert(
      fc.property(kept, fc.array(screen, { minLength: 1, maxLength: 4 }), (bounds, screens) => {
        const place = placeWindow({ bounds, maximised: false }, screens).bounds;
        expect(screens.some((each) => holds(each, place))).toBe(true);
      }),
    );
  });
});

function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
