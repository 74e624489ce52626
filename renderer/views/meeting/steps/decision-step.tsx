import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { sorted } from '#app/plan/plan.ts';
import { MinutesButton } from '#renderer/components/minutes/minutes-button.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { FreezeDialog } from '../../decisions/freeze-dialog.tsx';
import { MeetingDecisions } from '../meeting-decisions.tsx';
import type { StepProps } from './step-props.ts';

/** What was on the table is frozen, and what was decided is written down with its reason and who is to do what. */
export function DecisionStep({ meeting }: StepProps) {
  const plan = usePlan();
  const { t } = useText();
  const [isFreezing, setFreezing] = useState(false);
  const freeze = sorted(plan.freezes).at(-1);
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'center', mb: 8, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => setFreezing(true)}>
          {t('meeting.decision.freeze')}
        </Button>
        <Typography sx={{ flex: '1 1 320px', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {freeze
            ? t('meeting.decision.frozen', { name: freeze.name, hash: freeze.hash.slice(0, 12) })
            : t('meeting.decision.notFrozen')}
        </Typography>
      </Box>
      <MeetingDecisions meeting={meeting} />
      <Box sx={{ mt: 4, ml: -2 }}>
        <MinutesButton meetings={[meeting]} />
      </Box>
      {isFreezing && <FreezeDialog onClose={() => setFreezing(false)} />}
    </Box>
  );
}
