import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatTime } from '#app/i18n/parse-time.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { useText } from '#renderer/state/text.ts';
import { shortWeekday, weekdayName } from '../weekday.ts';

/** How a cell stands: too few, overloaded, just enough, more than enough, or only a number. */
export type MapTone = 'short' | 'unstable' | 'enough' | 'ample' | 'plain';

export interface MapCell {
  /** 1 Monday … 7 Sunday; half-hour of the day 0 … 47. */
  weekday: number;
  halfHour: number;
  text: string;
  /** The cell as a sentence, for those who listen. */
  label: string;
  tone: MapTone;
  /** 0–4: how strong a plain cell is. */
  level: number;
}

interface WeekMapProps {
  title: string;
  width: number;
  cells: readonly MapCell[];
  chosen: { weekday: number; halfHour: number } | null;
  onChoose(cell: { weekday: number; halfHour: number }): void;
}

/** A picture has no elements of its own for tables: its groups take their parts. */
const roles = {
  grid: { role: 'grid' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  gridcell: { role: 'gridcell' },
} as const;

const timePx = 56;
const headPx = 26;
const rowPx = 24;
const widestPx = 112;
const steps: { readonly [key: string]: readonly [weekdays: number, halfHours: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A week of half-hours, days across, with a number in every cell; tone is said by pattern and weight beside colour. One
 * cell takes the focus, arrows walk to the next that is there, Enter and space choose it.
 */
export function WeekMap({ title, width, cells, chosen, onChoose }: WeekMapProps) {
  const { t, language } = useText();
  const id = useId().replaceAll(':', '');
  const box = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<{ weekday: number; halfHour: number } | null>(null);
  if (cells.length === 0) return null;
  const at = new Map(cells.map((cell) => [`${cell.weekday} ${cell.halfHour}`, cell]));
  const first = Math.min(...cells.map(({ halfHour }) => halfHour));
  const last = Math.max(...cells.map(({ halfHour }) => halfHour));
  const days = Math.max(5, ...cells.map(({ weekday }) => weekday));
  const columnPx = Math.min(widestPx, Math.floor((width - timePx) / days));
  const height = headPx + (last - first + 1) * rowPx + 1;
  const start = focused ?? chosen;
  const roving = (start && at.get(`${start.weekday} ${start.halfHour}`)) ?? cells[0];
  const weekdays = Array.from({ length: days }, (_, index) => index + 1);
  const halfHours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const x = (weekday: number) => timePx + (weekday - 1) * columnPx;
  const y = (halfHour: number) => headPx + (halfHour - first) * rowPx;

  const goTo = (cell: MapCell) => {
    setFocused(cell);
    box.current?.querySelector<SVGGElement>(`[data-at="${cell.weekday} ${cell.halfHour}"]`)?.focus();
    if (chosen) onChoose(cell);
  };
  const onKeyDown = (event: KeyboardEvent, cell: MapCell) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onChoose(cell);
    }
    const edge = event.key === 'Home' ? cells[0] : event.key === 'End' ? cells.at(-1) : undefined;
    const step = steps[event.key];
    if (!step && !edge) return;
    event.preventDefault();
    const next = edge ?? (step && nextCell(at, cell, step, { days, first, last }));
    if (next) goTo(next);
  };

  return (
    <Week
      ref={box}
      {...roles.grid}
      aria-label={title}
      width={timePx + days * columnPx + 1}
      height={height}
      viewBox={`0 0 ${timePx + days * columnPx + 1} ${height}`}
    >
      <g {...roles.row}>
        <g {...roles.columnheader}>
          <text data-light="" x={timePx - 10} y={16} textAnchor="end">
            {t('staffing.profile.time')}
          </text>
        </g>
        {weekdays.map((weekday) => (
          <g key={weekday} {...roles.columnheader} aria-label={weekdayName(t, weekday)}>
            <text data-light="" x={x(weekday) + columnPx / 2} y={16} textAnchor="middle">
              {columnPx > 72 ? weekdayName(t, weekday) : shortWeekday(t, weekday)}
            </text>
          </g>
        ))}
      </g>
      {halfHours.map((halfHour) => (
        <g key={halfHour} {...roles.row}>
          <g {...roles.rowheader} aria-label={formatTime(language, halfHour * 30)}>
            <text data-light="" x={timePx - 10} y={y(halfHour) + 16} textAnchor="end">
              {formatTime(language, halfHour * 30)}
            </text>
          </g>
          {weekdays.map((weekday) => {
            const cell = at.get(`${weekday} ${halfHour}`);
            const place = { x: x(weekday) + 1, y: y(halfHour) + 1, width: columnPx - 2, height: rowPx - 2 };
            if (!cell) {
              return (
                <g key={weekday} {...roles.gridcell} aria-label={t('staffing.opening.closed')}>
                  <rect className="closed" {...place} />
                </g>
              );
            }
            const isChosen = chosen?.weekday === weekday && chosen.halfHour === halfHour;
            const isHatched = cell.tone === 'short' || cell.tone === 'unstable';
            return (
              // biome-ignore lint/a11y/useSemanticElements: a picture has no element of its own for a cell
              <g
                key={weekday}
                role="gridcell"
                data-at={`${weekday} ${halfHour}`}
                data-tone={cell.tone}
                data-level={cell.level}
                aria-label={`${cell.label} ${cell.text}`}
                aria-selected={isChosen}
                tabIndex={cell === roving ? 0 : -1}
                onKeyDown={(event) => onKeyDown(event, cell)}
                onFocus={() => setFocused(cell)}
                onClick={() => {
                  setFocused(cell);
                  onChoose(cell);
                }}
              >
                <rect className="cell" {...place} />
                {isHatched ? <rect {...place} fill={`url(#${id}-${cell.tone})`} /> : null}
                <text
                  {...(isHatched || cell.level >= 3 ? { 'data-strong': '' } : {})}
                  {...(isHatched ? { 'data-halo': '' } : {})}
                  x={place.x + place.width / 2}
                  y={place.y + 15.5}
                  textAnchor="middle"
                >
                  {cell.text}
                </text>
                <rect className="ring" {...place} />
              </g>
            );
          })}
        </g>
      ))}
      <defs>
        <pattern id={`${id}-short`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <pattern id={`${id}-unstable`} width={5} height={5} patternUnits="userSpaceOnUse">
          <path className="hatch" d="M0 0L5 5M5 0L0 5" />
        </pattern>
      </defs>
    </Week>
  );
}

/** The next cell in a direction, past hours that are closed. */
function nextCell(
  at: ReadonlyMap<string, MapCell>,
  { weekday, halfHour }: MapCell,
  [byDay, byHalfHour]: readonly [number, number],
  { days, first, last }: { days: number; first: number; last: number },
): MapCell | undefined {
  let [day, half] = [weekday + byDay, halfHour + byHalfHour];
  while (day >= 1 && day <= days && half >= first && half <= last) {
    const cell = at.get(`${day} ${half}`);
    if (cell) return cell;
    day += byDay;
    half += byHalfHour;
  }
  return undefined;
}

const Week = styled(Picture)(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    '& .closed': { fill: 'none', stroke: palette.divider, strokeDasharray: '1 3' },
    '& .cell': { fill: palette.background.paper, stroke: palette.divider },
    '& .hatch': { stroke: palette.warning.main, strokeWidth: 1, strokeOpacity: 0.75, fill: 'none' },
    '& .ring': { fill: 'none' },
    '& [data-tone="enough"] .cell': { fill: palette.primary.main, fillOpacity: 0.16 },
    '& [data-tone="ample"] .cell': { fill: palette.primary.main, fillOpacity: 0.05 },
    '& [data-tone="short"] .cell, & [data-tone="unstable"] .cell': {
      fill: palette.warning.main,
      fillOpacity: 0.12,
      stroke: palette.warning.main,
    },
    '& [data-level="1"] .cell': { fill: palette.primary.main, fillOpacity: 0.06 },
    '& [data-level="2"] .cell': { fill: palette.primary.main, fillOpacity: 0.14 },
    '& [data-level="3"] .cell': { fill: palette.primary.main, fillOpacity: 0.24 },
    '& [data-level="4"] .cell': { fill: palette.primary.main, fillOpacity: 0.36 },
    '& [role="gridcell"]': { outline: 'none' },
    '& [data-at]': { cursor: 'pointer' },
    '& [aria-selected="true"] .ring': { stroke: palette.text.primary, strokeWidth: 2 },
    '& [data-at]:focus-visible .ring': { stroke: palette.primary.main, strokeWidth: 3 },
  };
});
