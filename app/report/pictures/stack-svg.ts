import type { Council } from '../../matrices/council.ts';
import { niceStep } from '../../pictures/nice-step.ts';
import type { StackBlock, StackFloor, StackLayout, StackZone } from '../../pictures/stack-layout.ts';
import { zoneColour } from '../../pictures/zone-colours.ts';
import { element, type Markup } from '../markup.ts';
import { paper, round, svgBox, svgLine, svgText, typePx } from './svg.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';

/** How wide the picture is drawn; text in it stays readable at the width of an upright page. */
export const stackWidthPx = 680;
const blockLinePx = 13;
const blockTypePx = 10.5;
/** Pixels between two marks of the ruler at least. */
const markPx = 72;

/** A section through the house to scale, with a tray of what has no place yet. */
export function stackSvg(council: Council, layout: StackLayout): Markup {
  const { say } = council;
  const { width, height, tray } = layout;
  return element(
    'svg',
    { viewBox: `0 0 ${round(width)} ${round(height)}`, width: round(width), height: round(height) },
    ...ruler(council, layout),
    ...layout.floors.flatMap((floor) => floorParts(council, floor, width)),
    svgText(say('floorView.tray'), { x: 0, y: tray.labelY, isStrong: true }),
    svgBox({ ...tray, fill: 'none', stroke: paper.strongLine, dashes: '5 4' }),
    ...(tray.blocks.length === 0
      ? [svgText(say('floorView.trayEmpty'), { x: 8, y: tray.y + 28, fill: paper.light })]
      : tray.blocks.flatMap((block) => blockParts(council, block))),
  );
}

/** How many net m² a floor's width is. */
function ruler({ say, number }: Council, { width, pixelsPerM2 }: StackLayout): Markup[] {
  const step = niceStep(markPx / pixelsPerM2);
  const marks = Array.from(
    { length: Math.floor(width / (step * pixelsPerM2)) + 1 },
    (_, index) => index * step,
  );
  return [
    svgLine(0, 15.5, width, 15.5, paper.strongLine),
    ...marks.flatMap((m2) => {
      const x = Math.min(m2 * pixelsPerM2 + 0.5, width - 0.5);
      const isLast = x > width - 40;
      return [
        svgLine(x, 11, x, 20, paper.strongLine),
        svgText(m2 === 0 ? say('floorView.ruler') : number(m2, 0), {
          x: isLast ? width : x + 3,
          y: 11,
          anchor: isLast ? 'end' : 'start',
          fill: paper.light,
        }),
      ];
    }),
  ];
}

/** A floor: its own net and gross area (each said by name, never in one sum), its zones, and what lies in them. */
function floorParts(council: Council, floor: StackFloor, width: number): Markup[] {
  const { say, number } = council;
  const { netM2, grossM2, factor } = floor.area;
  const facts = [
    netM2 === null ? '' : say('floorView.floorNet', { area: number(netM2, 0) }),
    grossM2 === null ? '' : say('floorView.floorGross', { area: number(grossM2, 0) }),
    factor === null ? '' : say('floorView.floorFactor', { factor: number(factor, 2) }),
  ].filter((fact) => fact !== '');
  const name = fitText(floor.area.floor.name, width * 0.4, typePx);
  const factsX = textWidth(name, typePx) * 1.08 + 14;
  return [
    svgText(name, { x: 0, y: floor.labelY, isStrong: true }),
    svgText(fitText(facts.join(' · '), width - factsX, typePx), {
      x: factsX,
      y: floor.labelY,
      fill: paper.light,
    }),
    ...(floor.zones.length === 0
      ? [svgBox({ ...floor.box, fill: 'none', stroke: paper.strongLine, dashes: '5 4' })]
      : floor.zones.flatMap((zone) => zoneParts(council, zone, floor.zoneLabelY))),
  ];
}

function zoneParts(council: Council, zone: StackZone, labelY: number): Markup[] {
  const { say, number } = council;
  const { x, y, width, height, capacityX, area } = zone;
  const { overNetM2, usedNetM2 } = area;
  const { kind, name, capacityNetM2 } = area.zone;
  const over = overNetM2 > 0 ? say('floorView.over', { area: number(overNetM2, 0) }) : '';
  const filled = say('floorView.filled', { used: number(usedNetM2, 0), capacity: number(capacityNetM2, 0) });
  const room = Math.max(width, 30);
  return [
    svgBox({ x, y, width, height, fill: zoneColour(kind), fillOpacity: 0.1 }),
    svgText(fitText(name, room, typePx), { x, y: labelY, isStrong: true }),
    svgText(fitText(over || filled, room, typePx), {
      x,
      y: labelY + 14,
      fill: over ? paper.loss : paper.light,
    }),
    ...zone.blocks.flatMap((block) => blockParts(council, block)),
    ...(overNetM2 > 0 ? [svgLine(capacityX, y - 4, capacityX, y + height + 4, paper.loss, 2.5)] : []),
    svgBox({ x, y, width, height, fill: 'none', stroke: paper.strongLine }),
  ];
}

/** A function: its name as far as there is room, and its net m². */
function blockParts({ say, number }: Council, block: StackBlock): Markup[] {
  const { placed, x, y, width, height } = block;
  const { row, netM2 } = placed;
  const unknown =
    row.grossM2 === null
      ? say('floorView.areaUnknown')
      : say('functions.grossArea', { area: number(row.grossM2, 0) });
  const measure = netM2 === null ? unknown : `${number(netM2, netM2 < 10 ? 1 : 0)} m²`;
  const room = width - 8;
  const most = Math.floor((height - 4) / blockLinePx);
  const names = room < 14 || most < 1 ? [] : wrapText(row.name, room, most, blockTypePx);
  const hasRoom = names.length < most && textWidth(measure, blockTypePx) <= room;
  return [
    svgBox({
      x: x + 1,
      y: y + 1,
      width: Math.max(1, width - 2),
      height: Math.max(1, height - 2),
      fill: zoneColour(row.zone),
      fillOpacity: 0.3,
      stroke: paper.ink,
      strokeWidth: 0.8,
      ...(netM2 === null ? { dashes: '4 3' } : {}),
    }),
    element(
      'g',
      { 'font-size': blockTypePx },
      ...(hasRoom ? [...names, measure] : names).map((line, index) =>
        svgText(line, { x: x + 5, y: y + 13 + index * blockLinePx }),
      ),
    ),
  ];
}
