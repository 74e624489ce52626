import type { ScenarioMark } from '#app/matrices/matrix.ts';
import { ink, scenarioColour } from '../style.ts';

const opaque = (argb: string) => argb.slice(2);
export const inkRgb = opaque(ink);

/** How parts and lines are told apart on paper without colour: patterns, dashes and marks besides the colours. */

/** Okabe and Ito's set without its black, which is that of the outlines; `over` is seen on it. */
const partColours: Choices<{ rgb: string; over: string }> = [
  { rgb: '0072B2', over: 'FFFFFF' },
  { rgb: 'E69F00', over: inkRgb },
  { rgb: '009E73', over: 'FFFFFF' },
  { rgb: 'CC79A7', over: inkRgb },
  { rgb: '56B4E9', over: inkRgb },
  { rgb: 'D55E00', over: 'FFFFFF' },
];
const patterns: Choices<string> = [
  'solid',
  'wdUpDiag',
  'pct25',
  'ltHorz',
  'wdDnDiag',
  'lgCheck',
  'ltVert',
  'diagCross',
  'pct75',
  'dashHorz',
  'smGrid',
  'trellis',
];
const dashes: Choices<string> = [
  'solid',
  'sysDash',
  'dash',
  'sysDot',
  'lgDash',
  'dashDot',
  'lgDashDot',
  'lgDashDotDot',
];
const marks: Choices<string> = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus', 'star', 'dash'];

const solid = (rgb: string) => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
const line = (rgb: string, points: number, dash = 'solid') =>
  `<a:ln w="${Math.round(points * 12_700)}">${solid(rgb)}<a:prstDash val="${dash}"/></a:ln>`;

/** Fill of the part of that place in a stack. */
export function partLook(index: number): string {
  const { rgb, over } = at(partColours, index);
  const pattern = at(patterns, index);
  const fill =
    pattern === 'solid'
      ? solid(rgb)
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${over}"/></a:fgClr><a:bgClr><a:srgbClr val="${rgb}"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}${line(inkRgb, 0.75)}</c:spPr>`;
}

/** Line and marks of a scenario, in its own colour. */
export function lineLook(index: number, scenario: ScenarioMark | undefined): string {
  const rgb = scenario === undefined ? at(partColours, index).rgb : opaque(scenarioColour(scenario));
  return `<c:spPr>${line(rgb, 2.25, at(dashes, index))}</c:spPr>${mark(at(marks, index), 7, rgb)}`;
}

/** Marks without a line, seen on any part. */
export function markLook(): string {
  return `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>${mark('diamond', 11, 'FFFFFF')}`;
}

function mark(symbol: string, size: number, rgb: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(rgb)}${line(inkRgb, 0.75)}</c:spPr></c:marker>`;
}

export const gridLook = `<c:majorGridlines><c:spPr>${line('DAD6CC', 0.75)}</c:spPr></c:majorGridlines>`;
export const axisLook = `<c:spPr>${line('5B6770', 0.75)}</c:spPr>`;

/** Taken round and round: there are never none. */
type Choices<Choice> = readonly [Choice, ...Choice[]];

function at<Choice>(choices: Choices<Choice>, index: number): Choice {
  return choices[index % choices.length] ?? choices[0];
}
