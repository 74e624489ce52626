import { type Segment, segmentShare } from '#app/pictures/contribution-layout.ts';
import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import { useText } from '#renderer/state/text.ts';
import { chartFont } from './chart-font.ts';

const linePx = 22;
const minColumnPx = 260;
const topPx = 16;

/** Left and right of a title: its number and its weight. */
const besideTitlePx = 90;

/** As many as there is room for with whole titles; never fewer than two where two can stand. */
function columnsIn(segments: readonly Segment[], width: number): number {
  const most = Math.max(1, Math.floor(width / minColumnPx));
  const longest = Math.max(0, ...segments.map(({ title }) => textWidth(title, chartFont)));
  const whole = Math.floor(width / Math.max(1, longest + besideTitlePx));
  return Math.min(most, Math.max(2, whole));
}

/** Pixels the legend takes below the bars. */
export function legendHeight(segments: readonly Segment[], width: number): number {
  return topPx + (Math.ceil(segments.length / columnsIn(segments, width)) + 1) * linePx;
}

interface ContributionLegendProps {
  top: number;
  width: number;
  segments: readonly Segment[];
  weights: Float64Array;
}

/** What the numbers in the bars stand for, with the weight of each, and what the thin line means. */
export function ContributionLegend({ top, width, segments, weights }: ContributionLegendProps) {
  const { t, format } = useText();
  const columns = columnsIn(segments, width);
  const columnPx = width / columns;
  const perColumn = Math.ceil(segments.length / columns);
  const lastY = top + topPx + perColumn * linePx + 12;
  return (
    <>
      {segments.map((segment, index) => {
        const x = Math.floor(index / perColumn) * columnPx;
        const y = top + topPx + (index % perColumn) * linePx + 12;
        return (
          <g key={segment.key}>
            <text data-strong="" x={x + 18} y={y} textAnchor="end">
              {index + 1}
            </text>
            <text x={x + 26} y={y}>
              {fitText(segment.title, columnPx - besideTitlePx, chartFont)}
            </text>
            <text data-light="" x={x + columnPx - 20} y={y} textAnchor="end">
              {format.percent(segmentShare(weights, segment), 1)}
            </text>
          </g>
        );
      })}
      <path className="whisker" d={`M2 ${lastY - 7} v6 M2 ${lastY - 4} h14 M16 ${lastY - 7} v6`} />
      <text data-light="" x={26} y={lastY}>
        {t('results.chart.whisker')}
      </text>
    </>
  );
}
