import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useMemo, useState } from 'react';
import { maxBars, orderOf, segmentsOf, shownScenarios } from '#app/pictures/contribution-layout.ts';
import { criteriaTree } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Problem, Stability } from '#app/results/results.ts';
import { isQuickToDraw } from '#app/results/robustness.ts';
import { stability as stabilityOf } from '#app/results/sensitivity.ts';
import { weigh } from '#app/results/weigh.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { useText } from '#renderer/state/text.ts';
import type { NamedBasis } from './bases.ts';
import { ContributionChart } from './contribution-chart.tsx';
import { contributionTable } from './contribution-table.ts';
import { ResultParts } from './result-parts.tsx';
import { ResultSentences } from './result-sentences.tsx';
import { Settled } from './settled.tsx';
import { useOutcome } from './use-outcome.ts';
import { useTryOut } from './use-try-out.ts';
import { WeightsPanel } from './weights-panel.tsx';

interface ResultBodyProps {
  plan: Plan;
  problem: Problem;
  /** The bases that stand side by side. */
  problems: readonly { named: NamedBasis; problem: Problem }[];
}

const none: readonly Stability[] = [];

/** The result at the weights on the screen: everything here follows a slider, in the same frame. */
export function ResultBody({ plan, problem, problems }: ResultBodyProps) {
  const text = useText();
  const { t } = text;
  const tryOut = useTryOut(problem);
  const { weights, isTrying, isMoving } = tryOut;
  const [showsWeights, setShowsWeights] = useState(true);
  const close = useCallback(() => setShowsWeights(false), []);

  const agreed = useMemo(() => weigh(problem, problem.weights), [problem]);
  const { outcome, drawn } = useOutcome(plan, problem, weights, isMoving);
  const stability = useMemo(() => stabilityOf(problem, weights), [problem, weights]);
  const segments = useMemo(() => segmentsOf(plan, problem.leaves), [plan, problem.leaves]);
  const order = orderOf(outcome);
  const baseline = problem.scenarios.findIndex((scenario) => scenario.id === plan.meta.baselineId);
  const shown = shownScenarios(order, baseline);
  // While unknown scores may decide who is first, no interval holds.
  const isUndecided = outcome.leaders.some((scenario) => outcome.totals[scenario] === null);
  const intervals = isUndecided ? none : stability;
  const nodes = useMemo(() => criteriaTree(plan), [plan]);

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 10, maxWidth: 1100 }}>
      <ResultSentences
        problem={problem}
        outcome={outcome}
        stability={stability}
        isTrying={isTrying}
        isMoving={isMoving}
      />
      {showsWeights ? null : (
        <Box>
          <Button variant="outlined" onClick={() => setShowsWeights(true)}>
            {t('results.weights.open')}
          </Button>
        </Box>
      )}
      <Settled moving={isMoving}>
        <ChartFrame
          title={t('results.chart.title')}
          lead={
            shown.length < order.length
              ? t('results.chart.leadSome', { shown: maxBars, all: order.length })
              : t('results.chart.lead')
          }
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
      </Settled>
      <Settled moving={isMoving} hold={!isQuickToDraw(problem)}>
        <ResultParts
          plan={plan}
          problem={problem}
          outcome={outcome}
          intervals={intervals}
          order={order}
          shown={shown}
          drawn={drawn}
          problems={problems}
          isMoving={isMoving}
        />
      </Settled>
      {showsWeights ? (
        <WeightsPanel nodes={nodes} problem={problem} tryOut={tryOut} stability={intervals} onClose={close} />
      ) : null}
    </Box>
  );
}
