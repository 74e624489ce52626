import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { fitText } from '#renderer/components/chart-frame/text-width.ts';
import type { Format } from '#renderer/state/text.ts';
import { chartFont } from '../chart-font.ts';

interface TornadoChartProps {
  title: string;
  /** What the axis shows. */
  axis: string;
  width: number;
  /** The lead as it is, 0–1. */
  lead: number;
  /** Widest first; the lead at both ends, 0–1. */
  bars: readonly { key: string; title: string; from: number; to: number }[];
  format: Format;
}

const rowPx = 46;
const barTop = 20;
const barHeight = 16;
const axisPx = 46;
/** Room for the figures beside the bars. */
const sidePx = 48;

/** The lead as a line, and around it what each uncertain score makes of it; beyond 0 somebody else is ahead. */
export function TornadoChart({ title, axis, width, lead, bars, format }: TornadoChartProps) {
  const least = Math.min(0, lead, ...bars.map(({ from }) => from));
  const most = Math.max(0, lead, ...bars.map(({ to }) => to));
  const height = bars.length * rowPx + axisPx;
  const x = (at: number) => sidePx + ((at - least) / (most - least || 1)) * (width - 2 * sidePx);
  const bottom = bars.length * rowPx;
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line className="axis" x1={x(0)} x2={x(0)} y1={16} y2={bottom} />
      <line className="now" x1={x(lead)} x2={x(lead)} y1={16} y2={bottom} />
      {bars.map(({ key, title: name, from, to }, row) => (
        <g key={key} transform={`translate(0 ${row * rowPx})`}>
          <text data-halo="" x={4} y={14}>
            {fitText(name, width - 8, chartFont)}
          </text>
          <rect
            className="range"
            data-doubt={from < 0 ? '' : undefined}
            x={x(from)}
            y={barTop}
            width={Math.max(2, x(to) - x(from))}
            height={barHeight}
          />
          <text x={x(from) - 6} y={barTop + 13} textAnchor="end">
            {format.signed(from * 100)}
          </text>
          <text x={x(to) + 6} y={barTop + 13}>
            {format.signed(to * 100)}
          </text>
        </g>
      ))}
      <text data-light="" x={x(0)} y={bottom + 18} textAnchor="middle">
        0
      </text>
      <text data-strong="" x={x(lead)} y={bottom + 18} textAnchor="middle">
        {Math.abs(x(lead) - x(0)) > 30 ? format.signed(lead * 100) : ''}
      </text>
      <text data-light="" x={4} y={height - 6}>
        {axis}
      </text>
    </Picture>
  );
}
