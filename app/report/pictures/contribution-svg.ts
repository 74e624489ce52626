import type { Council } from '../../matrices/council.ts';
import { contribution, knownRank, type Segment, segmentShare } from '../../pictures/contribution-layout.ts';
import { scenarioFill } from '../../pictures/scenario-fill.ts';
import { itemAt } from '../../plan/item-at.ts';
import type { Outcome, Problem } from '../../results/results.ts';
import { element, type Markup } from '../markup.ts';
import { carried } from '../rounding.ts';
import { totalDoubt } from '../uncertainty.ts';
import { paper, round, svgBox, svgLine, svgPattern, svgText, typePx } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';

const width = 680;
const rowPx = 54;
/** Left of the bars: the bracket and the rank. Right of them: the total. */
const left = 40;
const right = 74;
const barTop = 20;
const barHeight = 18;
const axisPx = 26;
const legendLinePx = 19;
/** A part narrower than this has no room for its number. */
const minNumberPx = 16;
const visibleInterval = 0.0005;

/** What each criterion adds to each scenario's total, best first; those that can't be told apart are bracketed. */
export function contributionSvg(
  council: Council,
  problem: Problem,
  outcome: Outcome,
  segments: readonly Segment[],
  shown: readonly number[],
): Markup {
  const { say, number, plan } = council;
  const isTied = !outcome.separable && outcome.leaders.length > 1;
  const tied = shown.filter((scenario) => outcome.leaders.includes(scenario)).length;
  const top = isTied ? 22 : 0;
  const barsHeight = shown.length * rowPx;
  const barWidth = width - left - right;
  const legendTop = top + barsHeight + axisPx;
  const perColumn = Math.ceil(segments.length / 2);
  const height = legendTop + (perColumn + 1) * legendLinePx + 8;
  const ids = shown.map((scenario) => `bar-${scenario}`);
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${round(height)}`, width, height: round(height) },
    element(
      'defs',
      {},
      ...shown.map((scenario, place) =>
        svgPattern(
          itemAt(ids, place),
          scenarioFill(problem.scenarios[scenario] ?? { id: '', colour: 0 }, plan.meta.baselineId),
        ),
      ),
    ),
    ...[0, 25, 50, 75, 100].flatMap((tick) => {
      const x = left + (tick / 100) * barWidth;
      return [
        svgLine(x, top + barTop, x, top + barsHeight, paper.line),
        svgText(number(tick), { x, y: top + barsHeight + 15, anchor: 'middle', fill: paper.light }),
      ];
    }),
    ...(isTied
      ? [
          svgText(say('results.chart.tied'), { x: 12, y: 13, isStrong: true, fill: paper.signal }),
          element('path', {
            d: `M10 ${top + 2} H4 V${top + tied * rowPx - 12} H10`,
            fill: 'none',
            stroke: paper.signal,
            'stroke-width': 2,
          }),
        ]
      : []),
    ...shown.flatMap((scenario, place) =>
      bar(council, problem, outcome, segments, scenario, {
        y: top + place * rowPx,
        barWidth,
        fill: `url(#${ids[place]})`,
        isTied: isTied && outcome.leaders.includes(scenario),
      }),
    ),
    ...legend(council, segments, outcome, legendTop, perColumn),
  );
}

interface BarPlace {
  y: number;
  barWidth: number;
  fill: string;
  /** Its rank isn't known alone: no number is given. */
  isTied: boolean;
}

function bar(
  { number }: Council,
  problem: Problem,
  outcome: Outcome,
  segments: readonly Segment[],
  index: number,
  { y, barWidth, fill, isTied }: BarPlace,
): Markup[] {
  const scenario = problem.scenarios[index];
  if (!scenario) return [];
  const total = outcome.totals[index] ?? null;
  const [low, high] = [itemAt(outcome.low, index), itemAt(outcome.high, index)];
  const rank = isTied ? null : knownRank(outcome, index);
  const round = (share: number) => number(carried(100 * share, totalDoubt(outcome, index), 1).value);
  const x = (share: number) => left + share * barWidth;
  const nameX = left + Math.max(20, textWidth(scenario.shortName, typePx) + 8);
  const whiskerY = y + barTop + barHeight + 5;
  return [
    svgText(rank === null ? '–' : `${rank}.`, {
      x: left - 10,
      y: y + barTop + 13,
      anchor: 'end',
      isStrong: true,
    }),
    svgText(scenario.shortName, { x: left, y: y + 14, isStrong: true }),
    svgText(fitText(scenario.name, width - nameX - 20, typePx), { x: nameX, y: y + 14 }),
    ...(total === null
      ? []
      : [
          svgBox({ x: left, y: y + barTop, width: total * barWidth, height: barHeight, fill }),
          ...parts(problem, outcome, segments, index, y + barTop, x),
        ]),
    ...(high - low > visibleInterval
      ? [
          element('path', {
            d: `M${x(low).toFixed(1)} ${whiskerY - 3} v6 m0 -3 H${x(high).toFixed(1)} m0 -3 v6`,
            stroke: paper.ink,
            'stroke-width': 1.4,
            fill: 'none',
          }),
        ]
      : []),
    svgText(total === null ? `${round(low)}–${round(high)}` : round(total), {
      x: width - 4,
      y: y + barTop + 13,
      anchor: 'end',
      isStrong: true,
    }),
  ];
}

/** Where one criterion's part ends and the next begins, each with its number where there is room. */
function parts(
  problem: Problem,
  outcome: Outcome,
  segments: readonly Segment[],
  scenario: number,
  y: number,
  x: (share: number) => number,
): Markup[] {
  let from = 0;
  return segments.flatMap((segment, index) => {
    const part = contribution(problem, outcome.weights, scenario, segment);
    const start = from;
    from += part;
    const wide = x(from) - x(start);
    return [
      ...(start > 0 && part > 0 ? [svgLine(x(start), y, x(start), y + barHeight, paper.white, 1.5)] : []),
      ...(wide >= minNumberPx
        ? [svgText(String(index + 1), { x: x(start) + wide / 2, y: y + 13, anchor: 'middle', hasRim: true })]
        : []),
    ];
  });
}

function legend(
  { say, number }: Council,
  segments: readonly Segment[],
  { weights }: Outcome,
  top: number,
  perColumn: number,
): Markup[] {
  const columnPx = width / 2;
  const lastY = top + perColumn * legendLinePx + 16;
  return [
    ...segments.flatMap((segment, index) => {
      const x = Math.floor(index / perColumn) * columnPx;
      const y = top + (index % perColumn) * legendLinePx + 14;
      return [
        svgText(String(index + 1), { x: x + 18, y, anchor: 'end', isStrong: true }),
        svgText(fitText(segment.title, columnPx - 90, typePx), { x: x + 26, y }),
        svgText(`${number(100 * segmentShare(weights, segment), 1)} %`, {
          x: x + columnPx - 16,
          y,
          anchor: 'end',
          fill: paper.light,
        }),
      ];
    }),
    element('path', {
      d: `M4 ${lastY - 7} v6 m0 -3 h14 m0 -3 v6`,
      stroke: paper.ink,
      'stroke-width': 1.4,
      fill: 'none',
    }),
    svgText(say('results.chart.whisker'), { x: 26, y: lastY, fill: paper.light }),
  ];
}
