import { contribution, knownRank, type Segment, segmentShare } from '#app/pictures/contribution-layout.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import type { Text } from '#renderer/state/text.ts';

/** The contribution bars as numbers: every scenario, best first, with rank, total, interval and parts. */
export function contributionTable(
  problem: Problem,
  outcome: Outcome,
  segments: readonly Segment[],
  order: readonly number[],
  { t, format }: Text,
): ChartTable {
  const of100 = (share: number) => format.number(share * 100, 1, 1);
  return {
    corner: t('results.groups.scenario'),
    columns: [
      { key: 'rank', title: t('results.chart.rank') },
      { key: 'total', title: t('results.chart.total'), unit: '0–100' },
      { key: 'low', title: t('results.chart.low') },
      { key: 'high', title: t('results.chart.high') },
      ...segments.map((segment) => ({
        key: segment.key,
        title: segment.title,
        unit: format.percent(segmentShare(outcome.weights, segment), 1),
      })),
    ],
    rows: order.flatMap((index) => {
      const scenario = problem.scenarios[index];
      if (!scenario) return [];
      const total = outcome.totals[index] ?? null;
      const rank = knownRank(outcome, index);
      return [
        {
          key: scenario.id,
          title: `${scenario.shortName} ${scenario.name}`,
          cells: [
            rank === null ? '–' : `${rank}.`,
            total === null ? t('results.chart.noTotal') : of100(total),
            of100(outcome.low[index] ?? 0),
            of100(outcome.high[index] ?? 1),
            ...segments.map((segment) =>
              total === null ? '–' : of100(contribution(problem, outcome.weights, index, segment)),
            ),
          ],
        },
      ];
    }),
  };
}
