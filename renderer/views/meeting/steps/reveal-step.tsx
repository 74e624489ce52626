import Box from '@mui/material/Box';
import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { MissingRound } from './missing-round.tsx';
import { RoundState } from './round-state.tsx';
import { SpreadTable } from './spread-table.tsx';
import type { StepProps } from './step-props.ts';

/** The round is closed, and what was said is shown to everybody at once. */
export function RevealStep({ item }: StepProps) {
  const plan = usePlan();
  const isLocked = useAreTotalsLocked();
  const round = item.roundId === null ? undefined : plan.rounds[item.roundId];
  if (!round) return <MissingRound item={item} />;
  return (
    <>
      <RoundState round={round} />
      {round.status === 'revealed' && (
        <Box sx={{ mt: 6 }}>{isLocked ? <TotalsLocked /> : <SpreadTable roundId={round.id} />}</Box>
      )}
    </>
  );
}
