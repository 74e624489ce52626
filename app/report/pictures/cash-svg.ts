import type { Council } from '../../matrices/council.ts';
import { niceStep } from '../../pictures/nice-step.ts';
import { type Pattern, patternStrokes, scenarioFill } from '../../pictures/scenario-fill.ts';
import type { Scenario } from '../../plan/scenario.ts';
import { element, type Markup } from '../markup.ts';
import { paper, round, svgLine, svgText, typePx } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

const width = 680;
const plotHeight = 240;
const top = 12;
const left = 64;
/** Room for the last column's points to stand clear of the edge. */
const right = 40;
const bottomPx = 26;
const legendLinePx = 19;

/** A scenario's expenses less the baseline's, before financing, in 1.000 kr.: four budget years, then permanent. */
export interface CashLine {
  scenario: Scenario;
  years: readonly { low: number; likely: number; high: number }[];
}

/** Strokes that go with the patterns of areas: told apart without colour. */
const dashes: { readonly [Name in Pattern]: string | undefined } = {
  solid: undefined,
  'stripes-up': '8 4',
  dots: '2 4',
  'stripes-down': '12 4 2 4',
  'stripes-across': '4 3',
  squares: '14 5',
  'stripes-upright': '6 3 2 3 2 3',
  crosses: '10 3 4 3',
};

/** Expenses less the baseline's over the four budget years and permanently; bars through the points: lowest to highest. */
export function cashSvg(council: Council, lines: readonly CashLine[]): Markup {
  const { plan, say, number } = council;
  const amounts = lines.flatMap(({ years }) => years.flatMap(({ low, high }) => [low, high]));
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const step = niceStep(Math.max(1, (most - least) / 5));
  const [from, to] = [Math.floor(least / step) * step, Math.max(step, Math.ceil(most / step) * step)];
  const y = (amount: number) => top + ((to - amount) / (to - from)) * plotHeight;
  const count = Math.max(2, ...lines.map(({ years }) => years.length));
  const x = (offset: number) => left + 30 + (offset / (count - 1)) * (width - left - right - 30);
  const height = top + plotHeight + bottomPx + lines.length * legendLinePx + 8;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${round(height)}`, width, height: round(height) },
    ...ticks.flatMap((tick) => [
      svgLine(left, y(tick), width - 4, y(tick), tick === 0 ? paper.ink : paper.line, tick === 0 ? 1.2 : 1),
      svgText(number(tick, 0), { x: left - 8, y: y(tick) + 4, anchor: 'end', fill: paper.light }),
    ]),
    ...Array.from({ length: count }, (_, offset) =>
      svgText(offset === count - 1 ? say('report.cash.permanent') : String(plan.meta.budgetYear + offset), {
        x: x(offset),
        y: top + plotHeight + 18,
        anchor: 'middle',
      }),
    ),
    ...lines.flatMap((line, index) => lineParts(council, line, { x, y, index, count: lines.length })),
    ...lines.flatMap((line, index) =>
      legendParts(council, line, top + plotHeight + bottomPx + 14 + index * legendLinePx),
    ),
  );
}

interface Axes {
  x(offset: number): number;
  y(amount: number): number;
  /** Lines stand a little apart, so that the ends of one don't hide another's. */
  index: number;
  count: number;
}

function lineParts({ plan }: Council, { scenario, years }: CashLine, { x, y, index, count }: Axes): Markup[] {
  const { colour, pattern } = scenarioFill(scenario, plan.meta.baselineId);
  const shift = (index - (count - 1) / 2) * Math.min(12, 48 / count);
  const points = years.map(({ low, likely, high }, offset) => ({
    x: x(offset) + shift,
    y: y(likely),
    low: y(low),
    high: y(high),
  }));
  // The last one is no year but every year after: the line ends before it.
  const yearly = points.slice(0, -1);
  return [
    element('path', {
      d: yearly.map((point, at) => `${at === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join(' '),
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      'stroke-dasharray': dashes[pattern],
    }),
    ...points.flatMap((point) => [
      ...(Math.abs(point.low - point.high) > 0.5
        ? [svgLine(point.x, point.low, point.x, point.high, colour, 1.4)]
        : []),
      svgText(scenario.shortName, {
        x: point.x,
        y: point.y + 4,
        anchor: 'middle',
        isStrong: true,
        hasRim: true,
      }),
    ]),
  ];
}

function legendParts({ plan }: Council, { scenario }: CashLine, y: number): Markup[] {
  const { colour, pattern } = scenarioFill(scenario, plan.meta.baselineId);
  const nameX = left + 44 + Math.max(16, textWidth(scenario.shortName, typePx) + 8);
  return [
    element('path', {
      d: `M${left} ${y - 4} h34`,
      stroke: colour,
      'stroke-width': 2.5,
      'stroke-dasharray': patternStrokes[pattern] === null ? undefined : dashes[pattern],
      fill: 'none',
    }),
    svgText(scenario.shortName, { x: left + 44, y, isStrong: true }),
    svgText(fitText(scenario.name, width - nameX, typePx), { x: nameX, y }),
  ];
}
