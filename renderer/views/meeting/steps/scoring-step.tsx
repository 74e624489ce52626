import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { RoundChoice } from './round-choice.tsx';
import { ScoreTaking } from './score-taking.tsx';
import type { StepProps } from './step-props.ts';

/** Scores are given, each alone: on sheets, or at the machine. */
export function ScoringStep({ item }: StepProps) {
  const plan = usePlan();
  const { t } = useText();
  const round = item.roundId === null ? undefined : plan.rounds[item.roundId];
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Typography variant="subtitle1" sx={{ mb: 5, maxWidth: '76ch' }}>
        {t('meeting.scoring.how')}
      </Typography>
      <RoundChoice item={item} />
      {round && <ScoreTaking round={round} />}
    </Box>
  );
}
