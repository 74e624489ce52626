import type { FloorArea, FloorFigures, ZoneArea } from '../indicators/floors.ts';
import type { PlacedFunction } from '../indicators/scenario-building.ts';
import { itemAt } from '../plan/item-at.ts';
import { type Box, splitBlocks } from './split-blocks.ts';

/** A function drawn; in a zone its area is to scale. */
export interface StackBlock extends Box {
  placed: PlacedFunction;
  /** Zone it lies in; `null` in the tray. */
  zoneId: string | null;
}

/** A zone drawn: as wide as its capacity, or as what lies in it where that is more. */
export interface StackZone extends Box {
  area: ZoneArea;
  /** Where its capacity ends, and what is free begins; pixels from the picture's left. */
  capacityX: number;
  usedX: number;
  blocks: StackBlock[];
}

export interface StackFloor {
  area: FloorArea;
  /** Baseline of the floor's line of text, and of its zones'. */
  labelY: number;
  zoneLabelY: number;
  /** Around all its zones; as wide as its own net area where it has none. */
  box: Box;
  zones: StackZone[];
}

export interface StackLayout {
  width: number;
  height: number;
  pixelsPerM2: number;
  /** Storeys as high as each other: only then are widths areas. Pixels. */
  bandHeight: number;
  floors: StackFloor[];
  tray: Box & { labelY: number; blocks: StackBlock[] };
}

export const rulerHeight = 26;
/** Low enough for ten storeys, high enough for a name in two lines and its m². */
const bandHeightMin = 108;
/** Of a floor that holds nothing to look at yet. */
const undividedHeight = 40;
const floorLabelHeight = 22;
const zoneLabelHeight = 34;
const floorGap = 14;
const zoneGap = 6;
const trayBlockHeight = 40;
const trayGap = 4;
const trayBlockMin = 84;
/** Share of a zone's capacity by which a function without a known area is drawn, dashed. */
const unknownShare = 0.04;

/** Net m² across the widest floor: what two pictures side by side must agree on. */
export function widestM2({ floors }: FloorFigures): number {
  return Math.max(1, ...floors.map(floorM2));
}

/**
 * Places everything in the picture.
 *
 * @param m2Across net m² that the picture is wide
 */
export function stackLayout(figures: FloorFigures, width: number, m2Across: number): StackLayout {
  const zonesMost = Math.max(1, ...figures.floors.map(({ zones }) => zones.length));
  const pixelsPerM2 = Math.max(0, width - (zonesMost - 1) * zoneGap) / m2Across;
  const bandHeight = Math.round(Math.min(150, Math.max(bandHeightMin, width * 0.14)));
  let y = rulerHeight;
  const floors = figures.floors.map((area): StackFloor => {
    const labelY = y + 15;
    const isDivided = area.zones.length > 0;
    const top = y + floorLabelHeight + (isDivided ? zoneLabelHeight : 0);
    const height = isDivided ? bandHeight : undividedHeight;
    const zones = zonesOf(area, { x: 0, y: top, width, height: bandHeight }, pixelsPerM2);
    const last = zones.at(-1);
    const ownWidth = Math.max(40, (area.netM2 ?? 0) * pixelsPerM2);
    y = top + height + floorGap;
    return {
      area,
      labelY,
      zoneLabelY: labelY + 19,
      box: { x: 0, y: top, width: last ? last.x + last.width : ownWidth, height },
      zones,
    };
  });
  const tray = trayOf(figures.unplaced, y, width, pixelsPerM2, bandHeight);
  return { width, height: tray.y + tray.height + 2, pixelsPerM2, bandHeight, floors, tray };
}

/** Every block in reading order; the tray's last. */
export function blocksOf({ floors, tray }: StackLayout): StackBlock[] {
  return [...floors.flatMap(({ zones }) => zones.flatMap(({ blocks }) => blocks)), ...tray.blocks];
}

function floorM2({ zones, netM2 }: FloorArea): number {
  if (zones.length === 0) return netM2 ?? 0;
  return zones.reduce((total, { zone, overNetM2 }) => total + zone.capacityNetM2 + overNetM2, 0);
}

function zonesOf({ zones }: FloorArea, band: Box, pixelsPerM2: number): StackZone[] {
  let { x } = band;
  return zones.map((area): StackZone => {
    const { capacityNetM2 } = area.zone;
    const capacityWidth = capacityNetM2 * pixelsPerM2;
    const width = Math.max(12, capacityWidth + area.overNetM2 * pixelsPerM2);
    const weights = area.functions.map(({ netM2 }) => netM2 || Math.max(1, capacityNetM2 * unknownShare));
    const unknownM2 = area.functions.reduce(
      (total, { netM2 }, at) => total + (netM2 ? 0 : itemAt(weights, at)),
      0,
    );
    const usedWidth = Math.min(width, (area.usedNetM2 + unknownM2) * pixelsPerM2);
    const boxes = splitBlocks(weights, { x, y: band.y, width: usedWidth, height: band.height });
    const zone: StackZone = {
      area,
      x,
      y: band.y,
      width,
      height: band.height,
      capacityX: x + Math.min(width, capacityWidth),
      usedX: x + usedWidth,
      blocks: area.functions.flatMap((placed, at) => {
        const box = boxes[at];
        return box ? [{ ...box, placed, zoneId: area.zone.id }] : [];
      }),
    };
    x += width + zoneGap;
    return zone;
  });
}

/** What has no place yet, in lines; readable rather than to scale. */
function trayOf(
  unplaced: readonly PlacedFunction[],
  top: number,
  width: number,
  pixelsPerM2: number,
  bandHeight: number,
): StackLayout['tray'] {
  const labelY = top + 15;
  const y = top + floorLabelHeight;
  const blocks: StackBlock[] = [];
  let blockX = trayGap;
  let blockY = y + trayGap;
  for (const placed of unplaced) {
    const scaled = ((placed.netM2 ?? 0) * pixelsPerM2 * bandHeight) / trayBlockHeight;
    const blockWidth = Math.min(Math.max(trayBlockMin, scaled), 220, width - 2 * trayGap);
    if (blockX + blockWidth > width - trayGap && blockX > trayGap) {
      blockX = trayGap;
      blockY += trayBlockHeight + trayGap;
    }
    blocks.push({ placed, zoneId: null, x: blockX, y: blockY, width: blockWidth, height: trayBlockHeight });
    blockX += blockWidth + trayGap;
  }
  return { x: 0, y, width, height: blockY + trayBlockHeight + trayGap - y, labelY, blocks };
}
