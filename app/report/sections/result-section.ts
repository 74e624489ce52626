import { dominanceSentences } from '../../matrices/sensitivity.ts';
import { orderOf, segmentsOf, shownScenarios } from '../../pictures/contribution-layout.ts';
import { itemAt } from '../../plan/item-at.ts';
import type { Outcome, Problem } from '../../results/results.ts';
import type { ReportBlock } from '../document.ts';
import { contributionSvg } from '../pictures/contribution-svg.ts';
import type { ReportContext } from '../report-context.ts';
import { carried } from '../rounding.ts';
import { roundedStory } from '../sentences.ts';
import { totalDoubt } from '../uncertainty.ts';
import { columnsOf, matrixBlocks } from './matrix-section.ts';

/** The result in words, in bars and as totals; while there is none, what it waits for. */
export function resultSection(context: ReportContext): ReportBlock[] {
  const { council } = context;
  const { result, say, obstacles } = council;
  if (!result) {
    return [
      { kind: 'text', text: say('matrix.noTotals') },
      { kind: 'list', items: obstacles },
    ];
  }
  const { problem, outcome } = result;
  const [lead = '', ...further] = roundedStory(problem, outcome).map(council.tell);
  return [
    { kind: 'lead', text: lead },
    { kind: 'list', items: [...further, ...dominanceSentences(council).slice(0, maxDominance)] },
    figureBlock(context, problem, outcome),
    ...totalsBlocks(context, outcome),
  ];
}
const maxDominance = 3;

function figureBlock({ council }: ReportContext, problem: Problem, outcome: Outcome): ReportBlock {
  const { plan, say, number } = council;
  const baseline = problem.scenarios.findIndex(({ id }) => id === plan.meta.baselineId);
  const shown = shownScenarios(orderOf(outcome), baseline);
  const bars = shown.map((index) => {
    const scenario = problem.scenarios[index];
    const total = outcome.totals[index] ?? null;
    const round = (share: number) => number(carried(100 * share, totalDoubt(outcome, index), 1).value);
    const name = `${scenario?.shortName ?? ''} ${scenario?.name ?? ''}`;
    return total === null
      ? say('report.result.barRange', {
          scenario: name,
          low: round(itemAt(outcome.low, index)),
          high: round(itemAt(outcome.high, index)),
        })
      : say('report.result.bar', { scenario: name, total: round(total) });
  });
  return {
    kind: 'figure',
    figure: {
      title: say('results.chart.title'),
      description: say('report.result.pictureText', {
        bars: bars.join(', '),
        table: say('report.result.totals'),
      }),
      svg: contributionSvg(council, problem, outcome, segmentsOf(plan, problem.leaves), shown),
      isWide: false,
    },
  };
}

/** Rank, total and its ends; those that can't be told apart share the ranks that they take together. */
function totalsBlocks(context: ReportContext, outcome: Outcome): ReportBlock[] {
  const { council } = context;
  const { say, scenarioIndex, result } = council;
  const { leaders, separable } = outcome;
  const shared = separable ? [] : leaders;
  const letters = shared.map((index) => result?.problem.scenarios[index]?.shortName ?? '');
  return [
    ...(letters.length > 1
      ? [{ kind: 'text', text: say('report.result.inseparable', { scenarios: letters.join(', ') }) } as const]
      : []),
    ...matrixBlocks(context, 'scenarios', {
      title: say('report.result.totals'),
      notes: [say('report.result.totalsNote')],
      columns: columnsOf('short', 'name', 'total', 'low', 'high', 'rank', 'difference', 'requirements'),
      text: (row, column) => {
        const index = scenarioIndex.get(row.key);
        const isShared = column.key === 'rank' && index !== undefined && shared.includes(index);
        return isShared && shared.length > 1 ? `1–${shared.length}` : null;
      },
    }),
  ];
}
