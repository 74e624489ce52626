import { patternStrokes, patternTile, type ScenarioFill } from '../../pictures/scenario-fill.ts';
import { element, type Markup } from '../markup.ts';

/** The colours of paper (look.md). */
export const paper = {
  ink: '#1b2733',
  light: '#56626c',
  line: '#d8d4ca',
  strongLine: '#8d877a',
  signal: '#a3471f',
  loss: '#a32020',
  white: '#ffffff',
} as const;

/** Size of type in pictures, in pixels of theirs. */
export const typePx = 12;

interface TextLook {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  isStrong?: boolean;
  fill?: string;
  /** A rim of paper, for figures that stand on patterns. */
  hasRim?: boolean;
}

/** One line of text. */
export function svgText(text: string, look: TextLook): Markup {
  const { x, y, anchor, isStrong, fill = paper.ink, hasRim } = look;
  return element(
    'text',
    {
      x: round(x),
      y: round(y),
      fill,
      'text-anchor': anchor,
      'font-weight': isStrong ? 600 : undefined,
      ...(hasRim
        ? { stroke: paper.white, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    text,
  );
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): Markup {
  return element('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke,
    'stroke-width': width,
  });
}

interface BoxLook {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  fillOpacity?: number;
  stroke?: string;
  strokeWidth?: number;
  dashes?: string;
}

export function svgBox({
  x,
  y,
  width,
  height,
  fill,
  fillOpacity,
  stroke,
  strokeWidth,
  dashes,
}: BoxLook): Markup {
  return element('rect', {
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(Math.max(0, height)),
    fill,
    'fill-opacity': fillOpacity,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashes,
  });
}

/** A `<pattern>` to fill areas of a scenario with, by `url(#id)`. */
export function svgPattern(id: string, fill: ScenarioFill): Markup {
  const stroke = patternStrokes[fill.pattern];
  return element(
    'pattern',
    { id, width: patternTile, height: patternTile, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: patternTile, height: patternTile, fill: fill.colour }),
    stroke &&
      element('path', {
        d: stroke.d,
        stroke: fill.onColour,
        'stroke-opacity': 0.55,
        'stroke-width': stroke.width,
        'stroke-linecap': stroke.isRound ? 'round' : undefined,
        fill: 'none',
      }),
  );
}

/** Half a pixel of a hundred is nothing to see, and twenty digits are much to read. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
