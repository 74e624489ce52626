import { useId } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { ScenarioPattern } from '#renderer/components/scenario-mark/scenario-pattern.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { isUncertain, wholeText } from '../amount-text.ts';
import { yearTitles } from '../year-title.ts';
import type { CashSeries } from './cash-series.ts';
import { MoneyAxis } from './money-axis.tsx';
import { moneyScale } from './money-scale.ts';
import { SeriesLegend } from './series-legend.tsx';

interface YearBarsChartProps {
  title: string;
  width: number;
  plan: Plan;
  series: readonly CashSeries[];
}

const leftPx = 64;
const rightPx = 12;
const legendPx = 28;
const topPx = legendPx + 38;
const plotPx = 260;
const axisPx = 30;
const maxBarPx = 64;
/** The permanent year stands apart: it is every year, not the next. */
const apartPx = 20;

/** Bars from the zero line for each year, side by side for each scenario, with the interval drawn through them. */
export function YearBarsChart({ title, width, plan, series }: YearBarsChartProps) {
  const text = useText();
  const id = useId();
  const titles = yearTitles(text, plan);
  const scale = moneyScale(series.flatMap(({ years }) => years.flatMap(({ low, high }) => [low, high])));
  const plotWidth = Math.max(240, width - leftPx - rightPx);
  const slot = (plotWidth - apartPx) / titles.length;
  const bar = Math.min(maxBarPx, (slot * 0.76) / Math.max(1, series.length));
  const height = topPx + plotPx + axisPx;
  const y = (amountTDkk: number) => topPx + ((scale.to - amountTDkk) / (scale.to - scale.from)) * plotPx;
  const centre = (place: number) =>
    leftPx + slot * (place + 0.5) + (place === titles.length - 1 ? apartPx : 0);
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        {series.map(({ scenario }, index) => (
          <ScenarioPattern
            key={scenario.id}
            id={`${id}${index}`}
            paint={scenarioPaint(scenario, plan.meta.baselineId)}
          />
        ))}
      </defs>
      <SeriesLegend series={series} fills={(index) => `url(#${id}${index})`} width={width} />
      <MoneyAxis plan={plan} scale={scale} y={y} left={leftPx} right={leftPx + plotWidth} top={topPx} />
      {titles.map(({ key, title: year }, place) => (
        <g key={key}>
          {series.map(({ scenario, years }, index) => {
            const amount = years[place];
            if (!amount) return null;
            const x = centre(place) + (index - series.length / 2) * bar;
            const middle = x + bar / 2;
            const isDown = amount.likely < 0;
            const end = isDown ? y(Math.min(amount.low, amount.likely)) + 15 : y(amount.high) - 6;
            return (
              <g key={scenario.id}>
                <rect
                  x={x + 1}
                  y={Math.min(y(0), y(amount.likely))}
                  width={bar - 2}
                  height={Math.abs(y(amount.likely) - y(0))}
                  fill={`url(#${id}${index})`}
                />
                {isUncertain(amount) ? (
                  <path
                    className="whisker"
                    d={`M${middle - 4} ${y(amount.high)}h8M${middle} ${y(amount.high)}V${y(amount.low)}M${middle - 4} ${y(amount.low)}h8`}
                  />
                ) : null}
                <text data-halo="" x={middle} y={end} textAnchor="middle">
                  {wholeText(text, amount.likely)}
                </text>
              </g>
            );
          })}
          <text x={centre(place)} y={height - 8} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line className="axis" x1={leftPx} x2={leftPx + plotWidth} y1={y(0)} y2={y(0)} />
    </Picture>
  );
}
