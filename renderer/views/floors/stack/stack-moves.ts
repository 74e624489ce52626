import type { StackBlock, StackLayout } from '#app/pictures/stack-layout.ts';
import { blocksOf } from '#app/pictures/stack-layout.ts';

/** The tray of what has no place. */
export const tray = null;
/** A zone's id, or the tray. */
export type Place = string | typeof tray;
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

interface Spot<Key> {
  key: Key;
  middle: number;
}

/** The place an arrow leads to: along the floor, or to the nearest zone of the floor above or below. */
export function nextPlace(layout: StackLayout, from: Place, arrow: Arrow): Place {
  const rows: Spot<Place>[][] = layout.floors
    .map(({ zones }) => zones.map(({ area, x, width }) => ({ key: area.zone.id, middle: x + width / 2 })))
    .filter((row) => row.length > 0);
  return stepped([...rows, [{ key: tray, middle: 0 }]], from, arrow);
}

/** The block an arrow leads to: left and right in reading order, up and down to the nearest on the next floor. */
export function nextBlock(layout: StackLayout, fromId: string, arrow: Arrow): string {
  const spot = ({ placed, x, width }: StackBlock): Spot<string> => ({
    key: placed.row.id,
    middle: x + width / 2,
  });
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const ids = blocksOf(layout).map(({ placed }) => placed.row.id);
    return ids[ids.indexOf(fromId) + (arrow === 'ArrowRight' ? 1 : -1)] ?? fromId;
  }
  const rows = [
    ...layout.floors.map(({ zones }) => zones.flatMap(({ blocks }) => blocks)),
    layout.tray.blocks,
  ];
  return stepped(
    rows.map((row) => row.map(spot)).filter((row) => row.length > 0),
    fromId,
    arrow,
  );
}

/** The place at a point of the picture; `undefined` outside all of them. */
export function placeAt({ floors, tray: box }: StackLayout, x: number, y: number): Place | undefined {
  const isIn = (one: { x: number; y: number; width: number; height: number }, above = 0) =>
    x >= one.x && x <= one.x + one.width && y >= one.y - above && y <= one.y + one.height;
  for (const { zones } of floors) {
    const zone = zones.find((one) => isIn(one, 34));
    if (zone) return zone.area.zone.id;
  }
  return isIn(box, 22) ? tray : undefined;
}

function stepped<Key>(rows: readonly (readonly Spot<Key>[])[], from: Key, arrow: Arrow): Key {
  const rowAt = rows.findIndex((row) => row.some(({ key }) => key === from));
  const row = rows[rowAt];
  const at = row?.findIndex(({ key }) => key === from) ?? -1;
  const spot = row?.[at];
  if (!row || !spot) return rows[0]?.[0]?.key ?? from;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    return row[at + (arrow === 'ArrowRight' ? 1 : -1)]?.key ?? from;
  }
  const next = rows[rowAt + (arrow === 'ArrowDown' ? 1 : -1)];
  if (!next) return from;
  return next.reduce((best, one) =>
    Math.abs(one.middle - spot.middle) < Math.abs(best.middle - spot.middle) ? one : best,
  ).key;
}
