import { memo } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Drawn, Problem } from '#app/results/results.ts';
import { rankShare } from '#app/results/robustness.ts';
import { percentOf } from '#app/results/wording.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import { useText } from '#renderer/state/text.ts';
import { RankShareChart } from './rank-share-chart.tsx';

interface RankSharesProps {
  plan: Plan;
  problem: Problem;
  drawn: Drawn;
  shown: readonly number[];
}

/** How often each scenario takes each place, as bars and as numbers. */
export const RankShares = memo(function RankShares({ plan, problem, drawn, shown }: RankSharesProps) {
  const { t, format } = useText();
  const title = t('results.ranks.title');
  const numbers = (): ChartTable => ({
    corner: t('results.groups.scenario'),
    columns: problem.scenarios.map((scenario, rank) => ({
      key: scenario.id,
      title: t('results.ranks.place', { rank: rank + 1 }),
    })),
    rows: shown.flatMap((index) => {
      const scenario = problem.scenarios[index];
      if (!scenario) return [];
      return [
        {
          key: scenario.id,
          title: `${scenario.shortName} ${scenario.name}`,
          cells: problem.scenarios.map((_, rank) => format.percent(rankShare(drawn, index, rank), 1)),
        },
      ];
    }),
  });
  const shares = (index: number) =>
    problem.scenarios.flatMap((_, rank) => {
      const share = rankShare(drawn, index, rank);
      // Of hundreds of scenarios each takes few places.
      return share > 0 ? [{ rank, share, text: format.percent(percentOf(share) / 100, 1) }] : [];
    });
  return (
    <ChartFrame
      title={title}
      lead={t('results.ranks.lead')}
      fileName={t('results.ranks.file')}
      numbers={numbers}
    >
      {(width) => (
        <RankShareChart
          title={title}
          width={width}
          baselineId={plan.meta.baselineId}
          rows={shown.flatMap((index) => {
            const scenario = problem.scenarios[index];
            return scenario ? [{ scenario, shares: shares(index) }] : [];
          })}
          note={t('results.draws.note', { draws: drawn.draws, seed: drawn.seed })}
        />
      )}
    </ChartFrame>
  );
});
