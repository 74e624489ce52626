import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import type { CashSeries } from './cash-series.ts';

interface SeriesLegendProps {
  series: readonly CashSeries[];
  /** What an area of a series is filled with. */
  fills(index: number): string;
  width: number;
}

const font = '13px "Source Sans 3 Variable"';
const boxPx = 14;
const gapPx = 24;

/** What the fillings stand for: letter and name beside a patch of each. */
export function SeriesLegend({ series, fills, width }: SeriesLegendProps) {
  const room = width / Math.max(1, series.length) - boxPx - gapPx;
  let x = 0;
  return series.map(({ scenario: { id, shortName, name } }, index) => {
    const words = fitText(`${shortName} ${name}`, room, font);
    const left = x;
    x += boxPx + 8 + textWidth(words, font) + gapPx;
    return (
      <g key={id}>
        <rect x={left} y={2} width={boxPx} height={boxPx} fill={fills(index)} />
        <text x={left + boxPx + 8} y={14}>
          {words}
        </text>
      </g>
    );
  });
}
