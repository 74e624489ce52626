import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { type ValuePoint, valueAgainstCost } from '#app/results/value-against-cost.ts';
import { letterOf, lettersOf } from '#app/results/wording.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { Settled } from '../settled.tsx';
import type { ShownResult } from '../shown-result.ts';
import { ValueCostChart } from './value-cost-chart.tsx';

/** What each scenario is worth without its cost, against that cost. */
export function CostPart({ plan, problem, outcome, order, isMoving }: ShownResult) {
  const { t, format } = useText();
  const run = useCommand();
  const leaf = problem.leaves.findIndex(({ criterion }) => criterion.id === plan.meta.costCriterionId);
  const criterion = problem.leaves[leaf]?.criterion;
  const points = useMemo(
    () => (leaf < 0 ? [] : valueAgainstCost(problem, outcome.weights, leaf)),
    [problem, outcome.weights, leaf],
  );
  const choose = (id: string) =>
    void run({ type: 'meta.update', input: { changes: { costCriterionId: id === '' ? null : id } } });
  const title = t('results.cost.title');
  const pointOf = (scenario: number) => points.find((point) => point.scenario === scenario);
  const numbers = (): ChartTable => ({
    corner: t('results.groups.scenario'),
    columns: [
      { key: 'cost', title: criterion?.name ?? '', unit: criterion?.unit ?? '' },
      { key: 'value', title: t('results.cost.value'), unit: '0–100' },
      { key: 'line', title: t('results.cost.onLine') },
    ],
    rows: order.flatMap((scenario) => {
      const point = pointOf(scenario);
      if (!point) return [];
      const beaten = { letters: lettersOf(problem, point.beatenBy) };
      return [
        {
          key: String(scenario),
          title: `${letterOf(problem, scenario)} ${problem.scenarios[scenario]?.name ?? ''}`,
          cells: [
            format.number(point.cost),
            format.number(point.value * 100, 1, 1),
            point.isEfficient ? t('results.cost.yes') : t('results.cost.beaten', beaten),
          ],
        },
      ];
    }),
  });
  const beaten = (point: ValuePoint) =>
    t('results.cost.isBeaten', {
      scenario: letterOf(problem, point.scenario),
      letters: lettersOf(problem, point.beatenBy),
    });
  return (
    <>
      <Box sx={{ maxWidth: 420, mb: -4 }}>
        <SelectField
          label={t('results.cost.criterion')}
          value={criterion?.id ?? ''}
          options={[
            { value: '', label: t('results.cost.none') },
            ...problem.leaves.map((node) => ({ value: node.criterion.id, label: node.criterion.name })),
          ]}
          onChange={choose}
        />
      </Box>
      {criterion && points.length > 0 ? (
        <Settled moving={isMoving}>
          <ChartFrame
            title={title}
            lead={t('results.cost.lead', { criterion: criterion.name })}
            fileName={t('results.cost.file')}
            numbers={numbers}
          >
            {(width) => (
              <ValueCostChart
                title={title}
                width={width}
                criterion={criterion}
                scenarios={problem.scenarios}
                baselineId={plan.meta.baselineId}
                points={points}
              />
            )}
          </ChartFrame>
          <Box sx={{ maxWidth: '76ch', mt: 3, display: 'flex', flexDirection: 'column', gap: 2 }}>
            {points
              .filter((point) => !point.isEfficient)
              .map((point) => (
                <Typography key={point.scenario}>{beaten(point)}</Typography>
              ))}
            {(outcome.weights[leaf] ?? 0) > 0 ? (
              <Typography sx={{ color: 'text.secondary' }}>
                {t('results.cost.inside', {
                  criterion: criterion.name,
                  share: format.percent(outcome.weights[leaf] ?? 0, 1),
                })}
              </Typography>
            ) : null}
          </Box>
        </Settled>
      ) : (
        <EmptyState text={t(criterion ? 'results.cost.tooFew' : 'results.cost.empty')} />
      )}
    </>
  );
}
