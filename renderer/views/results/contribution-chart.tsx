import { memo, useId, useMemo } from 'react';
import { contribution, knownRank, type Segment } from '#app/pictures/contribution-layout.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { ScenarioPattern } from '#renderer/components/scenario-mark/scenario-pattern.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { ContributionBar } from './contribution-bar.tsx';
import { ContributionLegend, legendHeight } from './contribution-legend.tsx';

const barRowPx = 58;
const tiedTitlePx = 24;
const axisPx = 28;
/** More bars changing places at once than the eye can follow. */
const maxAnimatedBars = 8;
/** Left of the bars: the bracket and the rank. Right of them: the total. */
const leftPx = 40;
const rightPx = 56;

interface ContributionChartProps {
  plan: Plan;
  problem: Problem;
  outcome: Outcome;
  /** The outcome with the agreed weights, to show who has moved. */
  agreed: Outcome;
  segments: readonly Segment[];
  /** Scenarios in the order they are drawn. */
  shown: readonly number[];
  width: number;
  title: string;
}

/** What each criterion adds to each scenario's total, best first; those that can't be told apart are bracketed. */
export const ContributionChart = memo(function ContributionChart(props: ContributionChartProps) {
  const { plan, problem, outcome, agreed, segments, shown, width, title } = props;
  const { t, format } = useText();
  const id = useId();
  const isTied = !outcome.separable && outcome.leaders.length > 1;
  const tied = shown.filter((scenario) => outcome.leaders.includes(scenario)).length;
  const top = isTied ? tiedTitlePx : 0;
  const barsHeight = shown.length * barRowPx;
  const barWidth = Math.max(120, width - leftPx - rightPx);
  const legendTop = top + barsHeight + axisPx;
  const height = legendTop + legendHeight(segments, width);
  const placeOf = useMemo(() => new Map(shown.map((scenario, place) => [scenario, place])), [shown]);
  // Rows keep their place in the document, so that a change of rank moves them instead of redrawing them.
  const drawn = [...shown].sort((a, b) => a - b);
  return (
    <Picture
      role="img"
      aria-label={title}
      data-animated={shown.length <= maxAnimatedBars ? '' : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        {drawn.map((scenario) => (
          <ScenarioPattern
            key={scenario}
            id={`${id}-${scenario}`}
            paint={scenarioPaint(problem.scenarios[scenario] ?? { id: '', colour: 0 }, plan.meta.baselineId)}
          />
        ))}
      </defs>
      {[0, 25, 50, 75, 100].map((tick) => {
        const x = leftPx + (tick / 100) * barWidth;
        return (
          <g key={tick}>
            <line className="grid" x1={x} x2={x} y1={top + 20} y2={top + barsHeight} />
            <text data-light="" x={x} y={top + barsHeight + 16} textAnchor="middle">
              {format.number(tick)}
            </text>
          </g>
        );
      })}
      {isTied ? (
        <>
          <text data-signal="" x={12} y={14}>
            {t('results.chart.tied')}
          </text>
          <path className="bracket" d={`M10 ${top + 4} H4 V${top + tied * barRowPx - 12} H10`} />
        </>
      ) : null}
      {drawn.map((scenario) => (
        <ContributionBar
          key={scenario}
          scenario={problem.scenarios[scenario]}
          fill={`url(#${id}-${scenario})`}
          left={leftPx}
          width={barWidth}
          y={top + (placeOf.get(scenario) ?? 0) * barRowPx}
          rank={knownRank(outcome, scenario)}
          agreedRank={knownRank(agreed, scenario)}
          total={outcome.totals[scenario] ?? null}
          low={outcome.low[scenario] ?? 0}
          high={outcome.high[scenario] ?? 1}
          parts={segments.map((segment) => contribution(problem, outcome.weights, scenario, segment))}
        />
      ))}
      <ContributionLegend top={legendTop} width={width} segments={segments} weights={outcome.weights} />
    </Picture>
  );
});
