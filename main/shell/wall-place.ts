import { overlap, type Rectangle } from './window-place.ts';

/** The smallest projector there is. */
const usualSize = { width: 1024, height: 768 };

/**
 * Where the projector's window opens: all over a screen that the facilitator doesn't look at, or beside the
 * facilitator's window where there is only one.
 *
 * @param own bounds of the facilitator's window
 * @param screens whole areas of the screens there are, the main one first; at least one
 */
export function placeWall(
  own: Rectangle,
  screens: readonly Rectangle[],
): { bounds: Rectangle; isFullScreen: boolean } {
  const [first] = screens;
  if (!first) throw new Error('no screen');
  let looked = first;
  for (const screen of screens) if (overlap(screen, own) > overlap(looked, own)) looked = screen;
  const other = screens.find((screen) => screen !== looked);
  if (other) return { bounds: other, isFullScreen: true };
  const width = Math.min(usualSize.width, looked.width);
  const height = Math.min(usualSize.height, looked.height);
  const x = looked.x + looked.width - width;
  const y = looked.y + looked.height - height;
  return { bounds: { x, y, width, height }, isFullScreen: false };
}
