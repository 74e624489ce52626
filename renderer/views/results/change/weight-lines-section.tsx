import { useMemo, useState } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem } from '#app/results/results.ts';
import { totalAt, type WeightLines, weightLines } from '#app/results/weight-lines.ts';
import { letterOf } from '#app/results/wording.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { WeightLinesChart } from './weight-lines-chart.tsx';

interface WeightLinesSectionProps {
  plan: Plan;
  problem: Problem;
  outcome: Outcome;
  shown: readonly number[];
  /** The weight that is drawn until another is chosen. */
  usual: number;
}

/** One weight from nothing to everything, and every scenario's total on the way. */
export function WeightLinesSection({ plan, problem, outcome, shown, usual }: WeightLinesSectionProps) {
  const text = useText();
  const { t, format } = text;
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = problem.leaves.findIndex(({ criterion }) => criterion.id === wanted);
  const leaf = chosen >= 0 ? chosen : usual;
  const all = useMemo(() => weightLines(problem, outcome.weights, leaf), [problem, outcome.weights, leaf]);
  const drawn = all.lines.filter(({ scenario }) => shown.includes(scenario));
  const changes = all.crossings.filter(({ isFirst }) => isFirst);
  const crossings = changes
    .map(({ share, scenarios }) => {
      const letters = scenarios.map((scenario) => letterOf(problem, scenario)).join('/');
      return t('results.lines.crossing', { share: format.percent(share, 1), letters });
    })
    .join(', ');
  const criterion = problem.leaves[leaf]?.criterion;
  const title = t('results.lines.title');
  return (
    <ChartFrame
      title={title}
      lead={`${t('results.lines.lead')} ${
        changes.length > 0 ? t('results.lines.changes', { crossings }) : t('results.lines.never')
      }`}
      controls={
        <SelectField
          label={t('results.lines.criterion')}
          value={criterion?.id ?? ''}
          options={problem.leaves.map((node) => ({ value: node.criterion.id, label: node.criterion.name }))}
          onChange={setWanted}
        />
      }
      fileName={t('results.lines.file')}
      numbers={() => numbers(problem, all, shown, text)}
    >
      {(width) => (
        <WeightLinesChart
          title={`${title}: ${criterion?.name ?? ''}`}
          criterion={criterion?.name ?? ''}
          width={width}
          scenarios={problem.scenarios}
          baselineId={plan.meta.baselineId}
          lines={drawn}
          changes={changes}
          share={all.share}
        />
      )}
    </ChartFrame>
  );
}

/** Totals at no weight, at the weight now, where first place changes, and at all weight. */
function numbers(
  problem: Problem,
  { share, lines, crossings }: WeightLines,
  shown: readonly number[],
  { t, format }: Text,
): ChartTable {
  const changes = crossings.filter(({ isFirst }) => isFirst).map((crossing) => crossing.share);
  const shares = [...new Set([0, share, ...changes, 1])].sort((a, b) => a - b);
  return {
    corner: t('results.groups.scenario'),
    columns: shares.map((at) => ({
      key: String(at),
      title: t('results.lines.at', { share: format.percent(at, 1) }),
    })),
    rows: shown.flatMap((scenario) => {
      const line = lines.find((one) => one.scenario === scenario);
      if (!line) return [];
      return [
        {
          key: String(scenario),
          title: `${letterOf(problem, scenario)} ${problem.scenarios[scenario]?.name ?? ''}`,
          cells: shares.map((at) => format.number(100 * totalAt(line, at), 1, 1)),
        },
      ];
    }),
  };
}
