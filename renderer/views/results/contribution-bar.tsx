import type { Scenario } from '#app/plan/scenario.ts';
import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import { useText } from '#renderer/state/text.ts';
import { chartFont } from './chart-font.ts';

interface ContributionBarProps {
  scenario: Scenario | undefined;
  fill: string;
  left: number;
  width: number;
  y: number;
  rank: number | null;
  agreedRank: number | null;
  /** 0–1; `null` when a score that counts is unknown. */
  total: number | null;
  low: number;
  high: number;
  /** What each segment adds, 0–1. */
  parts: readonly number[];
}

const barTop = 22;
const barHeight = 18;
const whiskerY = barTop + barHeight + 5;
/** Names begin at the same place behind letters of one or two signs. */
const minNamePx = 22;
/** A segment narrower than this has no room for its number. */
const minNumberPx = 16;
/** Shorter than this an interval is the same as its middle. */
const visibleInterval = 0.0005;

/** One scenario: rank, name, the bar of its contributions, its interval and its total. */
export function ContributionBar(props: ContributionBarProps) {
  const { scenario, fill, left, width, y, rank, agreedRank, total, low, high, parts } = props;
  const { t, format } = useText();
  if (!scenario) return null;
  const x = (share: number) => left + share * width;
  const moved = agreedRank !== null && rank !== null && agreedRank !== rank;
  const movedText = moved ? t('results.chart.before', { rank: agreedRank }) : '';
  const nameX = Math.max(minNamePx, textWidth(scenario.shortName, `600 ${chartFont}`) + 8);
  let start = 0;
  const segments = parts.map((part) => {
    const from = start;
    start += part;
    return { from, part };
  });
  return (
    <g className="row" style={{ transform: `translate(0px, ${y}px)` }}>
      <text data-strong="" x={left - 10} y={barTop + 14} textAnchor="end">
        {rank === null ? '–' : `${rank}.`}
      </text>
      <text data-strong="" x={left} y={15}>
        {scenario.shortName}
      </text>
      <text x={left + nameX} y={15}>
        {fitText(scenario.name, width - 120, chartFont)}
      </text>
      {moved ? (
        <text data-signal="" x={left + width} y={15} textAnchor="end">
          {movedText}
        </text>
      ) : null}
      {total === null ? null : (
        <>
          <rect x={left} y={barTop} width={Math.max(0, total * width)} height={barHeight} fill={fill} />
          {segments.map(({ from, part }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place
            <g key={index}>
              {from > 0 && part > 0 ? (
                <line className="cut" x1={x(from)} x2={x(from)} y1={barTop} y2={barTop + barHeight} />
              ) : null}
              {part * width >= minNumberPx ? (
                <text data-halo="" x={x(from + part / 2)} y={barTop + 13} textAnchor="middle">
                  {index + 1}
                </text>
              ) : null}
            </g>
          ))}
        </>
      )}
      {high - low > visibleInterval ? (
        <path
          className="whisker"
          d={`M${x(low)} ${whiskerY - 3} v6 M${x(low)} ${whiskerY} H${x(high)} M${x(high)} ${whiskerY - 3} v6`}
        />
      ) : null}
      <text data-strong="" x={left + width + 52} y={barTop + 14} textAnchor="end">
        {total === null
          ? `${format.number(low * 100, 0)}–${format.number(high * 100, 0)}`
          : format.number(total * 100, 1, 1)}
      </text>
    </g>
  );
}
