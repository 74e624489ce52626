import { useMemo } from 'react';
import { orderOf, segmentsOf, shownScenarios } from '#app/pictures/contribution-layout.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Outcome, Problem, Stability } from '#app/results/results.ts';
import { weigh } from '#app/results/weigh.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { useText } from '#renderer/state/text.ts';
import { ContributionChart } from '../../results/contribution-chart.tsx';
import { contributionTable } from '../../results/contribution-table.ts';
import { ResultSentences } from '../../results/result-sentences.tsx';

interface OutcomePictureProps {
  plan: Plan;
  problem: Problem;
  outcome: Outcome;
  stability: Stability[];
  isTrying: boolean;
  isMoving: boolean;
}

/** The result in words, and what each criterion adds. */
export function OutcomePicture({ plan, problem, outcome, ...how }: OutcomePictureProps) {
  const text = useText();
  const { t } = text;
  const agreed = useMemo(() => weigh(problem, problem.weights), [problem]);
  const segments = useMemo(() => segmentsOf(plan, problem.leaves), [plan, problem.leaves]);
  const order = orderOf(outcome);
  const baseline = problem.scenarios.findIndex(({ id }) => id === plan.meta.baselineId);
  const shown = shownScenarios(order, baseline);
  return (
    <>
      <ResultSentences problem={problem} outcome={outcome} {...how} />
      <ChartFrame
        title={t('results.chart.title')}
        lead={t('results.chart.lead')}
        fileName={t('results.chart.file')}
        numbers={() => contributionTable(problem, outcome, segments, order, text)}
      >
        {(width) => (
          <ContributionChart
            plan={plan}
            problem={problem}
            outcome={outcome}
            agreed={agreed}
            segments={segments}
            shown={shown}
            width={width}
            title={t('results.chart.title')}
          />
        )}
      </ChartFrame>
    </>
  );
}
