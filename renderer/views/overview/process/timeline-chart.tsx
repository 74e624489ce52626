import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import { useText } from '../../../state/text.ts';
import type { Timeline } from './timeline-layout.ts';

interface TimelineChartProps {
  title: string;
  width: number;
  found: Timeline;
  /** `yyyy-mm-dd`; a thin line when it lies on the timeline. */
  today: string;
}

const rowPx = 28;
const axisPx = 28;
const barPx = 12;
const font = '13px "Source Sans 3 Variable"';
const minBarPx = 4;

/** The phases as bars under the months, each with its name beside it. */
export function TimelineChart({ title, width, found, today }: TimelineChartProps) {
  const { t, format } = useText();
  const height = axisPx + found.spans.length * rowPx + 4;
  const x = (share: number) => share * width;
  const now = found.placeOf(today);
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {found.ticks.map(({ day, at }) => (
        <g key={day}>
          <line className="grid" x1={x(at)} x2={x(at)} y1={axisPx - 6} y2={height} />
          <text data-light="" x={x(at) + 4} y={14}>
            {format.month(day)}
          </text>
        </g>
      ))}
      {now !== null && (
        <g>
          <line className="now" x1={x(now)} x2={x(now)} y1={axisPx - 6} y2={height} strokeDasharray="2 3" />
          <title>{t('process.today')}</title>
        </g>
      )}
      {found.spans.map(({ phase, from, to }, row) => {
        const barWidth = Math.max(minBarPx, x(to) - x(from));
        const name = `${phase.name} · ${t(`process.status.${phase.status}`)}`;
        const after = x(from) + barWidth + 6;
        const isAfter = after + textWidth(name, font) < width || after < width / 2;
        const room = isAfter ? width - after : x(from) - 6;
        return (
          <g key={phase.id} transform={`translate(0 ${axisPx + row * rowPx})`}>
            <rect
              className={phase.status === 'done' ? 'done' : 'range'}
              data-doubt={phase.status === 'active' ? '' : undefined}
              strokeDasharray={phase.status === 'dropped' ? '3 3' : undefined}
              fillOpacity={phase.status === 'dropped' ? 0 : undefined}
              x={x(from)}
              y={(rowPx - barPx) / 2}
              width={barWidth}
              height={barPx}
            />
            <text
              data-halo=""
              x={isAfter ? after : x(from) - 6}
              y={rowPx / 2 + 4}
              textAnchor={isAfter ? 'start' : 'end'}
            >
              {fitText(name, room, font)}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
