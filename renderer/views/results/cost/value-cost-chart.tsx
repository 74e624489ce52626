import type { Criterion } from '#app/plan/criterion.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type { ValuePoint } from '#app/results/value-against-cost.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { fitText } from '#renderer/components/chart-frame/text-width.ts';
import { ScenarioPoint } from '#renderer/components/scenario-mark/scenario-point.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { chartFont } from '../chart-font.ts';

interface ValueCostChartProps {
  title: string;
  width: number;
  criterion: Criterion;
  scenarios: readonly Scenario[];
  baselineId: string | null;
  points: readonly ValuePoint[];
}

const leftPx = 40;
const rightPx = 16;
const topPx = 24;
const plotPx = 320;
const axisPx = 48;
/** Points keep away from the frame, so that their names have room. */
const insetPx = 24;

/** Scenarios by cost and value; the line joins those that nobody beats on one without losing on the other. */
export function ValueCostChart(props: ValueCostChartProps) {
  const { title, width, criterion, scenarios, baselineId, points } = props;
  const { t, format } = useText();
  const { worst, best } = criterion;
  const plotWidth = Math.max(160, width - leftPx - rightPx);
  const height = topPx + plotPx + axisPx;
  if (worst === null || best === null) return null;
  // The scale as it is agreed: worst at the left, whichever way its figures run.
  const x = (cost: number) =>
    leftPx + insetPx + ((cost - worst) / (best - worst)) * (plotWidth - 2 * insetPx);
  const y = (value: number) => topPx + (1 - value) * plotPx;
  const bottom = topPx + plotPx;
  const frontier = points.filter(({ isEfficient }) => isEfficient).sort((a, b) => x(a.cost) - x(b.cost));
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <text data-light="" x={0} y={12}>
        {t('results.cost.value')}
      </text>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="grid" x1={leftPx} x2={leftPx + plotWidth} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text data-light="" x={leftPx - 8} y={y(tick / 100) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        </g>
      ))}
      {[worst, worst + (best - worst) / 2, best].map((tick) => (
        <text key={tick} data-light="" x={x(tick)} y={bottom + 18} textAnchor="middle">
          {format.number(tick)}
        </text>
      ))}
      <text data-light="" x={leftPx} y={bottom + 40}>
        {fitText(`${criterion.name}, ${criterion.unit}`, plotWidth - 80, chartFont)}
      </text>
      <text data-light="" x={leftPx + plotWidth} y={bottom + 40} textAnchor="end">
        {t('results.cost.better')}
      </text>
      <polyline
        className="frontier"
        points={frontier.map(({ cost, value }) => `${x(cost)},${y(value)}`).join(' ')}
      />
      {points.map(({ scenario: index, cost, value, low, high }) => {
        const scenario = scenarios[index];
        if (!scenario) return null;
        const isRight = x(cost) > leftPx + plotWidth / 2;
        return (
          <g key={scenario.id}>
            <line className="whisker" x1={x(cost)} x2={x(cost)} y1={y(low)} y2={y(high)} />
            <ScenarioPoint paint={scenarioPaint(scenario, baselineId)} x={x(cost)} y={y(value)} radius={8} />
            <text
              data-halo=""
              x={x(cost) + (isRight ? -14 : 14)}
              y={y(value) - 8}
              textAnchor={isRight ? 'end' : 'start'}
            >
              {fitText(`${scenario.shortName} ${scenario.name}`, plotWidth / 2 - 20, chartFont)}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
