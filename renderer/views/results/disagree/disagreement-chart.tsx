import type { Scenario } from '#app/plan/scenario.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { fitText } from '#renderer/components/chart-frame/text-width.ts';
import { chartFont } from '../chart-font.ts';

/** A cell of the map: its text, how far apart the raters are (0–1), and its place among what to discuss first. */
export interface MapCell {
  text: string;
  size: number;
  first: number | null;
}

interface DisagreementChartProps {
  title: string;
  width: number;
  scenarios: readonly Scenario[];
  rows: readonly { key: string; title: string; cells: readonly MapCell[] }[];
}

const headPx = 28;
const rowPx = 44;
const mostSidePx = 36;
const maxNamePx = 280;

/** Squares whose side says how far apart the raters are; numbers beside them, so that it reads without colour. */
export function DisagreementChart({ title, width, scenarios, rows }: DisagreementChartProps) {
  const namePx = Math.min(maxNamePx, width * 0.4);
  const cellPx = (width - namePx) / Math.max(1, scenarios.length);
  const height = headPx + rows.length * rowPx;
  const squareX = (column: number) => namePx + column * cellPx + mostSidePx / 2;
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {scenarios.map(({ id, shortName }, column) => (
        <text key={id} data-strong="" x={squareX(column)} y={18} textAnchor="middle">
          {shortName}
        </text>
      ))}
      {rows.map(({ key, title: name, cells }, row) => {
        const middle = headPx + row * rowPx + rowPx / 2;
        return (
          <g key={key}>
            <line className="grid" x1={0} x2={width} y1={middle - rowPx / 2} y2={middle - rowPx / 2} />
            <text x={0} y={middle + 4}>
              {fitText(name, namePx - 16, chartFont)}
            </text>
            {cells.map(({ text, size, first }, column) => {
              // By area, as the eye compares squares.
              const side = Math.sqrt(size) * mostSidePx;
              const x = squareX(column);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <g key={column}>
                  {side > 0 ? (
                    <rect
                      className={first === null ? 'range' : 'range first'}
                      x={x - side / 2}
                      y={middle - side / 2}
                      width={side}
                      height={side}
                    />
                  ) : null}
                  {first === null ? null : (
                    <text data-strong="" x={x} y={middle + 4} textAnchor="middle">
                      {first}
                    </text>
                  )}
                  <text data-light="" x={x + mostSidePx / 2 + 6} y={middle + 4}>
                    {text}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </Picture>
  );
}
