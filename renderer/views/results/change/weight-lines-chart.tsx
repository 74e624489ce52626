import type { Scenario } from '#app/plan/scenario.ts';
import { type Crossing, totalAt, type WeightLine } from '#app/results/weight-lines.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { ScenarioPoint } from '#renderer/components/scenario-mark/scenario-point.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { spreadLabels } from './spread-labels.ts';

interface WeightLinesChartProps {
  title: string;
  /** Whose weight it is. */
  criterion: string;
  width: number;
  scenarios: readonly Scenario[];
  baselineId: string | null;
  lines: readonly WeightLine[];
  /** Where first place changes. */
  changes: readonly Crossing[];
  /** The weight now. */
  share: number;
}

const leftPx = 36;
const rightPx = 40;
const topPx = 26;
const plotPx = 280;
const axisPx = 46;
const labelPx = 16;
const dashes = ['', '7 4', '2 3', '10 3 2 3', '5 2', '1 4', '12 4', '4 4'];

/** A line per scenario over the weight 0–100 %, marked at its ends, with the weight now and the changes of first place. */
export function WeightLinesChart(props: WeightLinesChartProps) {
  const { title, criterion, width, scenarios, baselineId, lines, changes, share } = props;
  const { t, format } = useText();
  const plotWidth = Math.max(120, width - leftPx - rightPx);
  const height = topPx + plotPx + axisPx;
  const x = (at: number) => leftPx + at * plotWidth;
  const y = (total: number) => topPx + (1 - total) * plotPx;
  const ends = spreadLabels(
    lines.map(({ atAll }) => y(atAll)),
    labelPx,
  );
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="grid" x1={leftPx} x2={leftPx + plotWidth} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text data-light="" x={leftPx - 8} y={y(tick / 100) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
          <text data-light="" x={x(tick / 100)} y={topPx + plotPx + 18} textAnchor="middle">
            {format.percent(tick / 100)}
          </text>
        </g>
      ))}
      {changes.map((crossing) => (
        <g key={crossing.share}>
          <line
            className="change"
            x1={x(crossing.share)}
            x2={x(crossing.share)}
            y1={topPx}
            y2={topPx + plotPx}
          />
          <text
            data-halo=""
            x={x(crossing.share) + (crossing.share < share ? -4 : 4)}
            y={topPx + plotPx - 6}
            textAnchor={crossing.share < share ? 'end' : 'start'}
          >
            {format.percent(crossing.share, 1)}
          </text>
        </g>
      ))}
      <text data-light="" x={leftPx} y={height - 6}>
        {t('results.lines.axis', { criterion })}
      </text>
      <line className="now" x1={x(share)} x2={x(share)} y1={topPx - 6} y2={topPx + plotPx} />
      <text data-strong="" x={x(share)} y={14} textAnchor={share > 0.9 ? 'end' : 'middle'}>
        {t('results.lines.now', { share: format.percent(share, 1) })}
      </text>
      {lines.map((line, at) => {
        const scenario = scenarios[line.scenario];
        if (!scenario) return null;
        const paint = scenarioPaint(scenario, baselineId);
        return (
          <g key={scenario.id}>
            <line
              x1={x(0)}
              x2={x(1)}
              y1={y(line.atNone)}
              y2={y(line.atAll)}
              stroke={paint.colour}
              strokeWidth={2.5}
              strokeDasharray={dashes[at % dashes.length]}
            />
            <ScenarioPoint paint={paint} x={x(0)} y={y(line.atNone)} radius={6} />
            <ScenarioPoint paint={paint} x={x(1)} y={y(line.atAll)} radius={6} />
            <ScenarioPoint paint={paint} x={x(share)} y={y(totalAt(line, share))} radius={5} />
            <text data-strong="" x={x(1) + 12} y={(ends[at] ?? 0) + 4}>
              {scenario.shortName}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
