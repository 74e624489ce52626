import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { neighbours } from '#app/meeting/course.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { DateField } from '#renderer/components/form/date-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { select } from '#renderer/state/route.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { useMeetingUpdate } from './use-meeting-update.ts';

interface PreparePartProps {
  meeting: Meeting;
  /** Leads back to the meeting that is held; `null` while it hasn't begun. */
  onBack: (() => void) | null;
}

/** What a meeting is to decide, its agenda, and who is there. */
export function PreparePart({ meeting, onBack }: PreparePartProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const update = useMeetingUpdate(meeting.id);
  const first = neighbours(plan, meeting.id).after;
  const start = () =>
    first &&
    void run({ type: 'meeting.step', input: { meetingId: meeting.id, itemId: first.id, leave: 'open' } });
  const remove = async () => {
    const result = await run({ type: 'meeting.remove', input: { ids: [meeting.id] } });
    if (result.ok) select(null);
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 860 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 140px', gap: 3, alignItems: 'start' }}>
        <TextField
          label={t('meeting.name')}
          value={meeting.name}
          required
          onCommit={(name) => update({ name })}
        />
        <DateField
          showLabel
          label={t('meeting.heldOn')}
          value={meeting.heldOn}
          onCommit={(heldOn) => update({ heldOn })}
        />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextField
            label={t('meeting.purpose')}
            hint={t('meeting.purpose.hint')}
            lines={2}
            value={meeting.purpose}
            onCommit={(purpose) => update({ purpose })}
          />
        </Box>
      </Box>
      <AgendaEditor meeting={meeting} />
      <AttendanceList meetingId={meeting.id} />
      {!isFrozen && (
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 4,
            position: 'sticky',
            bottom: 0,
            py: 2,
            borderTop: 1,
            borderColor: 'divider',
            bgcolor: 'background.default',
          }}
        >
          <Button color="error" sx={{ ml: -2 }} onClick={() => void remove()}>
            {t('meeting.remove')}
          </Button>
          {onBack ? (
            <Button variant="contained" size="large" onClick={onBack}>
              {t('meeting.backToCourse')}
            </Button>
          ) : (
            <Button variant="contained" size="large" disabled={!first} onClick={start}>
              {t('meeting.start')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
