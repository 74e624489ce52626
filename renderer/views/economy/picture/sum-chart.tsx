import type { Plan } from '#app/plan/plan.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { ScenarioPoint } from '#renderer/components/scenario-mark/scenario-point.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { wholeText } from '../amount-text.ts';
import type { CashSeries } from './cash-series.ts';
import { MoneyAxis } from './money-axis.tsx';
import { moneyScale } from './money-scale.ts';

interface SumChartProps {
  title: string;
  width: number;
  plan: Plan;
  series: readonly CashSeries[];
}

const leftPx = 64;
const rightPx = 84;
const topPx = 38;
const plotPx = 280;
const axisPx = 30;
const dashes = ['', '7 4'];
/** Years between two marks on the axis. */
const yearStep = 5;

/** A line for each scenario over the years, with a band from lowest to highest. */
export function SumChart({ title, width, plan, series }: SumChartProps) {
  const text = useText();
  const count = series[0]?.line.length ?? 1;
  const scale = moneyScale(series.flatMap(({ line }) => line.flatMap(({ sum }) => [sum.low, sum.high])));
  const plotWidth = Math.max(240, width - leftPx - rightPx);
  const height = topPx + plotPx + axisPx;
  const x = (year: number) => leftPx + (year / Math.max(1, count - 1)) * plotWidth;
  const y = (amountTDkk: number) => topPx + ((scale.to - amountTDkk) / (scale.to - scale.from)) * plotPx;
  const path = (points: readonly { year: number; at: number }[]) =>
    points.map(({ year, at }) => `${x(year).toFixed(1)} ${y(at).toFixed(1)}`).join('L');
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MoneyAxis plan={plan} scale={scale} y={y} left={leftPx} right={leftPx + plotWidth} top={topPx} />
      {Array.from({ length: Math.floor((count - 1) / yearStep) + 1 }, (_, index) => index * yearStep).map(
        (year) => (
          <text key={year} data-light="" x={x(year)} y={height - 8} textAnchor="middle">
            {plan.meta.budgetYear + year}
          </text>
        ),
      )}
      <line className="axis" x1={leftPx} x2={leftPx + plotWidth} y1={y(0)} y2={y(0)} />
      {series.map(({ scenario, line }, index) => {
        const paint = scenarioPaint(scenario, plan.meta.baselineId);
        const end = line.at(-1);
        const upper = line.map(({ year, sum }) => ({ year, at: sum.high }));
        const lower = line.map(({ year, sum }) => ({ year, at: sum.low })).reverse();
        return (
          <g key={scenario.id}>
            <path d={`M${path([...upper, ...lower])}Z`} fill={paint.colour} fillOpacity={0.14} />
            <path
              d={`M${path(line.map(({ year, sum }) => ({ year, at: sum.likely })))}`}
              fill="none"
              stroke={paint.colour}
              strokeWidth={2.5}
              strokeDasharray={dashes[index]}
            />
            {line
              .filter(({ year }) => year % yearStep === 0)
              .map(({ year, sum }) => (
                <ScenarioPoint key={year} paint={paint} x={x(year)} y={y(sum.likely)} radius={5} />
              ))}
            {end ? (
              <text data-strong="" x={x(end.year) + 10} y={y(end.sum.likely) + 4}>
                {scenario.shortName} {wholeText(text, end.sum.likely)}
              </text>
            ) : null}
          </g>
        );
      })}
    </Picture>
  );
}
