import { useId } from 'react';
import type { Scenario } from '#app/plan/scenario.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import { ScenarioPattern } from '#renderer/components/scenario-mark/scenario-pattern.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { chartFont } from '../chart-font.ts';

interface RankShareChartProps {
  title: string;
  width: number;
  baselineId: string | null;
  /** Scenarios from the top, each with the ranks (0 is first) it takes and their shares (0–1, sum 1) in words. */
  rows: readonly { scenario: Scenario; shares: readonly { rank: number; share: number; text: string }[] }[];
  /** Seed and draws: they go with the picture wherever it goes. */
  note: string;
}

const rowPx = 54;
const barTop = 22;
const barHeight = 20;
const notePx = 24;
/** How full the first place and the lower ones are drawn; the numbers tell them apart without it. */
const opacities = [1, 0.4, 0.16];

/** A bar per scenario, as long as all draws, cut by the places it takes. */
export function RankShareChart({ title, width, baselineId, rows, note }: RankShareChartProps) {
  const { t } = useText();
  const id = useId();
  const height = rows.length * rowPx + notePx;
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        {rows.map(({ scenario }) => (
          <ScenarioPattern
            key={scenario.id}
            id={`${id}-${scenario.id}`}
            paint={scenarioPaint(scenario, baselineId)}
          />
        ))}
      </defs>
      {rows.map(({ scenario, shares }, row) => {
        let from = 0;
        return (
          <g key={scenario.id} transform={`translate(0 ${row * rowPx})`}>
            <text data-strong="" y={15}>
              {scenario.shortName}
            </text>
            <text x={Math.max(22, textWidth(scenario.shortName, `600 ${chartFont}`) + 8)} y={15}>
              {fitText(scenario.name, width - 40, chartFont)}
            </text>
            {shares.map(({ rank, share, text }) => {
              const x = from * width;
              from += share;
              const label = t('results.ranks.label', { rank: rank + 1, share: text });
              const fits = textWidth(label, chartFont) + 8 <= share * width;
              return (
                <g key={rank}>
                  <rect
                    x={x}
                    y={barTop}
                    width={share * width}
                    height={barHeight}
                    fill={`url(#${id}-${scenario.id})`}
                    opacity={opacities[Math.min(rank, opacities.length - 1)]}
                  />
                  {x > 0 ? <line className="cut" x1={x} x2={x} y1={barTop} y2={barTop + barHeight} /> : null}
                  {fits ? (
                    <text data-halo="" x={x + (share * width) / 2} y={barTop + 14} textAnchor="middle">
                      {label}
                    </text>
                  ) : null}
                </g>
              );
            })}
            <rect className="axis" y={barTop} width={width} height={barHeight} fill="none" />
          </g>
        );
      })}
      <text data-light="" y={height - 6}>
        {note}
      </text>
    </Picture>
  );
}
