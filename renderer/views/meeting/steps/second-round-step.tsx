import Box from '@mui/material/Box';
import { usePlan } from '#renderer/state/session-context.tsx';
import { RoundState } from './round-state.tsx';
import { ScoringStep } from './scoring-step.tsx';
import type { StepProps } from './step-props.ts';

/** A second round after the talk: taken in as the first, closed and revealed in the same step. */
export function SecondRoundStep({ meeting, item }: StepProps) {
  const plan = usePlan();
  const round = item.roundId === null ? undefined : plan.rounds[item.roundId];
  return (
    <>
      <ScoringStep meeting={meeting} item={item} />
      {round && (
        <Box sx={{ mt: 8 }}>
          <RoundState round={round} />
        </Box>
      )}
    </>
  );
}
