import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Problem } from '#app/results/results.ts';
import { stability as stabilityOf } from '#app/results/sensitivity.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import { useOutcome } from '../../results/use-outcome.ts';
import { OutcomePicture } from './outcome-picture.tsx';
import { RankTable } from './rank-table.tsx';
import type { StepProps } from './step-props.ts';
import { Weighing } from './weighing.tsx';

/** The result by the agreed scores and weights, and what the gut ranking said. */
export function ResultStep({ meeting }: StepProps) {
  return (
    <Weighing>{(plan, problem) => <Agreed plan={plan} problem={problem} meetingId={meeting.id} />}</Weighing>
  );
}

function Agreed({ plan, problem, meetingId }: { plan: Plan; problem: Problem; meetingId: string }) {
  const { t } = useText();
  const { outcome } = useOutcome(plan, problem, problem.weights, false);
  const stability = useMemo(() => stabilityOf(problem, problem.weights), [problem]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 6, maxWidth: 960 }}>
      <OutcomePicture
        plan={plan}
        problem={problem}
        outcome={outcome}
        stability={stability}
        isTrying={false}
        isMoving={false}
      />
      <RankTable problem={problem} outcome={outcome} meetingId={meetingId} />
      <Link href={routeHash({ screen: 'results', item: null })}>{t('meeting.result.more')}</Link>
    </Box>
  );
}
