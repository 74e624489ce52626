import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { nextSlip, slipCount } from '#app/meeting/meeting-state.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { GutSlipDialog } from './gut-slip-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** The gut ranking: slips come in one by one, and only their number is seen. */
export function GutStep({ meeting }: StepProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [isGiving, setGiving] = useState(false);
  const count = slipCount(plan, meeting.id);
  const withdraw = () =>
    void run({
      type: 'gutSlip.remove',
      input: { meetingId: meeting.id, slip: nextSlip(plan, meeting.id) - 1 },
    });
  return (
    <Box sx={{ maxWidth: '72ch' }}>
      <Typography variant="subtitle1">{t('meeting.gut.how')}</Typography>
      <Typography variant="h2" component="p" role="status" sx={{ mt: 6, mb: 4 }}>
        {count === 0
          ? t('meeting.gut.slipsNone')
          : t(count === 1 ? 'meeting.gut.slipsOne' : 'meeting.gut.slips', { count })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" size="large" onClick={() => setGiving(true)}>
          {t('meeting.gut.give')}
        </Button>
        {count > 0 && <Button onClick={withdraw}>{t('meeting.gut.withdraw')}</Button>}
      </Box>
      <Typography sx={{ mt: 6, color: 'text.secondary' }}>{t('meeting.gut.storing')}</Typography>
      {isGiving && <GutSlipDialog meetingId={meeting.id} onClose={() => setGiving(false)} />}
    </Box>
  );
}
