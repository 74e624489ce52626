import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AdvanceDialog } from '../../scores/advance-dialog.tsx';
import { useSpread } from './use-spread.ts';

/** How far a round is, and the one step it can take: close it, then reveal it. */
export function RoundState({ round }: { round: Round }) {
  const plan = usePlan();
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const spread = useSpread(round.id);
  const count = spread.kind === 'spread' ? spread.lines.length : 0;
  return (
    <Box>
      <Typography variant="subtitle1" role="status" sx={{ maxWidth: '72ch', mb: 4 }}>
        {t(`meeting.reveal.${round.status}`, { heard: heardCount(plan, round.id), count })}
      </Typography>
      {round.status !== 'revealed' && (
        <Button variant="contained" size="large" onClick={() => setAsking(true)}>
          {t(round.status === 'private' ? 'meeting.reveal.close' : 'meeting.reveal.show')}
        </Button>
      )}
      {isAsking && <AdvanceDialog round={round} onClose={() => setAsking(false)} />}
    </Box>
  );
}

/** How many have given a score in a round. */
function heardCount(plan: Plan, roundId: string): number {
  const given = Object.values(plan.ratings).filter((rating) => rating.roundId === roundId);
  return new Set(given.map(({ raterId }) => raterId)).size;
}
