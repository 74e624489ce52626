import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { neighbours } from '#app/meeting/course.ts';
import { slipCount } from '#app/meeting/meeting-state.ts';
import type { AgendaItem, Meeting } from '#app/plan/meeting.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { SkipDialog } from './skip-dialog.tsx';

/** Back, skip, and the next step at the bottom right. */
export function CourseBar({ meeting, item }: { meeting: Meeting; item: AgendaItem | null }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [isSkipping, setSkipping] = useState(false);
  const { before, after } = neighbours(plan, meeting.id);
  // Nothing to store: then the ranking was left out, and the minutes say why.
  const isEmptyGut = item?.kind === 'gut' && slipCount(plan, meeting.id) === 0;
  const go = (to: AgendaItem | null, leave: 'done' | 'open') =>
    void run({ type: 'meeting.step', input: { meetingId: meeting.id, itemId: to?.id ?? null, leave } });
  return (
    <Box
      component="section"
      aria-label={t('meeting.course')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        gap: 3,
        px: 6,
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.default',
      }}
    >
      <Button variant="outlined" disabled={!before} onClick={() => before && go(before, 'open')}>
        {t('meeting.course.back')}
      </Button>
      <Box sx={{ flex: 1 }} />
      {item && <Button onClick={() => setSkipping(true)}>{t('meeting.course.skip')}</Button>}
      <Button
        variant="contained"
        size="large"
        onClick={() => (isEmptyGut ? setSkipping(true) : go(after, 'done'))}
      >
        {after ? t('meeting.course.next', { name: after.name }) : t('meeting.end')}
      </Button>
      {isSkipping && item && (
        <SkipDialog meeting={meeting} item={item} after={after} onClose={() => setSkipping(false)} />
      )}
    </Box>
  );
}
