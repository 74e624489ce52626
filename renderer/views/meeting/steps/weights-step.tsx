import Box from '@mui/material/Box';
import { useEffect, useMemo } from 'react';
import { criteriaTree } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Problem } from '#app/results/results.ts';
import { stability as stabilityOf } from '#app/results/sensitivity.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import { useOutcome } from '../../results/use-outcome.ts';
import { useTryOut } from '../../results/use-try-out.ts';
import { WeightControls } from '../../results/weight-controls.tsx';
import { setWall } from '../wall/wall-state.ts';
import { OutcomePicture } from './outcome-picture.tsx';
import { RankTable } from './rank-table.tsx';
import type { StepProps } from './step-props.ts';
import { Weighing } from './weighing.tsx';

/** Weights are tried in front of everybody: the wall follows every move of a slider. */
export function WeightsStep({ meeting }: StepProps) {
  return (
    <Weighing>{(plan, problem) => <TryOut plan={plan} problem={problem} meetingId={meeting.id} />}</Weighing>
  );
}

interface TryOutProps {
  plan: Plan;
  problem: Problem;
  meetingId: string;
}

function TryOut({ plan, problem, meetingId }: TryOutProps) {
  const { t } = useText();
  const tryOut = useTryOut(problem);
  const { weights, isTrying, isMoving } = tryOut;
  const { outcome } = useOutcome(plan, problem, weights, isMoving);
  const stability = useMemo(() => stabilityOf(problem, weights), [problem, weights]);
  const nodes = useMemo(() => criteriaTree(plan), [plan]);
  const isUndecided = outcome.leaders.some((scenario) => outcome.totals[scenario] === null);

  useEffect(() => {
    const triedWeights = problem.leaves.map(({ criterion }, leaf) => ({
      ...{ criterionId: criterion.id, share: Math.min(1, Math.max(0, weights[leaf] ?? 0)) },
    }));
    setWall({ triedWeights: isTrying ? triedWeights : [] });
  }, [problem, weights, isTrying]);
  // What was only tried out leaves the wall with the step.
  useEffect(() => () => setWall({ triedWeights: [] }), []);

  return (
    <Box
      sx={{
        display: 'grid',
        gap: 8,
        gridTemplateColumns: 'minmax(0, 1fr)',
        '@container (min-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 380px)' },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 6,
          minWidth: 0,
          // The picture stays in sight while the list of weights is gone through.
          '@container (min-width: 820px)': { position: 'sticky', top: 16, alignSelf: 'start' },
        }}
      >
        <OutcomePicture
          plan={plan}
          problem={problem}
          outcome={outcome}
          stability={stability}
          isTrying={isTrying}
          isMoving={isMoving}
        />
        <RankTable problem={problem} outcome={outcome} meetingId={meetingId} />
      </Box>
      <Box component="section" aria-labelledby="weights-title" sx={large}>
        <SectionHeading id="weights-title" title={t('results.weights.title')} />
        <WeightControls
          nodes={nodes}
          problem={problem}
          tryOut={tryOut}
          stability={isUndecided ? [] : stability}
        />
      </Box>
    </Box>
  );
}

/** Read and moved by somebody who stands. */
const large = {
  '& li label': { fontSize: 17, lineHeight: 1.3 },
  '& li input[type="text"]': { width: 88, height: 34, fontSize: 17 },
  '& li input[type="range"]': { height: 24, margin: '6px 0 4px' },
} as const;
