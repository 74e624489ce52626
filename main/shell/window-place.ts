import { z } from 'zod';

/** A rectangle on the desktop, in the system's points. */
const rectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rectangle = z.infer<typeof rectangleSchema>;

/** Where the window was when it was last closed; the bounds are those it has when not maximised. */
export const windowPlaceSchema = z.object({ bounds: rectangleSchema, maximised: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** Smaller, and the top bar no longer fits. */
export const minimumSize = { width: 900, height: 600 };
const usualSize = { width: 1360, height: 860 };

/**
 * Where to open the window: as it was left, moved and shrunk so far that all of it is on a screen that is there
 * now (the one it overlaps most, else the first).
 *
 * @param kept `null` at the first start
 * @param screens work areas of the screens there are, the main one first; at least one
 */
export function placeWindow(kept: WindowPlace | null, screens: readonly Rectangle[]): WindowPlace {
  const [first] = screens;
  if (!first) throw new Error('no screen');
  if (!kept) return { bounds: within(first, centred(first)), maximised: false };
  let screen = first;
  for (const candidate of screens) {
    if (overlap(candidate, kept.bounds) > overlap(screen, kept.bounds)) screen = candidate;
  }
  return { bounds: within(screen, kept.bounds), maximised: kept.maximised };
}

function centred(screen: Rectangle): Rectangle {
  const { width, height } = usualSize;
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  };
}

function within(screen: Rectangle, wanted: Rectangle): Rectangle {
  const width = Math.min(Math.max(wanted.width, minimumSize.width), screen.width);
  const height = Math.min(Math.max(wanted.height, minimumSize.height), screen.height);
  return {
    x: clamp(wanted.x, screen.x, screen.x + screen.width - width),
    y: clamp(wanted.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Area that two rectangles share, in square points. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
