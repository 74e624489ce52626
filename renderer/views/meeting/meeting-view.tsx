import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { runningMeeting } from '#app/meeting/meeting-state.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { select, useRoute } from '#renderer/state/route.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { Course } from './course.tsx';
import { EndedPart } from './ended-part.tsx';
import { newMeeting } from './new-meeting.ts';
import { PreparePart } from './prepare-part.tsx';
import { shownMeetingId } from './shown-meeting.ts';
import { useWallSender } from './wall/use-wall-sender.ts';

/** A meeting: prepared as an agenda, held one item at a time, and what came of it. */
export function MeetingView() {
  const plan = usePlan();
  const { item } = useRoute();
  const text = useText();
  const { t } = text;
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const [isPreparing, setPreparing] = useState(false);
  useWallSender(isFrozen ? undefined : (runningMeeting(plan)?.id ?? null));
  const meeting = plan.meetings[shownMeetingId(plan, item) ?? ''];
  const add = async () => {
    const id = crypto.randomUUID();
    const result = await run(newMeeting(plan, id, text));
    if (!result.ok) return;
    setPreparing(false);
    select(id);
  };
  if (!meeting) {
    return (
      <Box sx={{ px: 6, pt: 5 }}>
        <SectionHeading level={1} title={t('app.screen.meeting')} />
        <EmptyState
          text={t(isFrozen ? 'meeting.noneFrozen' : 'meeting.none')}
          {...(!isFrozen && { action: { label: t('meeting.new'), perform: () => void add() } })}
        />
      </Box>
    );
  }
  // A frozen copy shows what a meeting came to; it isn't held again.
  const isHeld = meeting.status === 'running' && !isPreparing && !isFrozen;
  if (isHeld) {
    return <Course key={meeting.id} meeting={meeting} onPrepare={() => setPreparing(true)} />;
  }
  return (
    <Box key={meeting.id} sx={{ px: 6, pt: 5, pb: meeting.status === 'ended' ? 12 : 0 }}>
      <SectionHeading
        level={1}
        title={meeting.name}
        actions={
          <>
            <MeetingChoice meeting={meeting} />
            {!isFrozen && (
              <Button variant="outlined" onClick={() => void add()}>
                {t('meeting.new')}
              </Button>
            )}
          </>
        }
      />
      {meeting.status === 'ended' ? (
        <EndedPart meeting={meeting} />
      ) : (
        <PreparePart
          meeting={meeting}
          onBack={meeting.status === 'running' ? () => setPreparing(false) : null}
        />
      )}
    </Box>
  );
}

/** Which meeting is looked at, when there are several. */
function MeetingChoice({ meeting }: { meeting: Meeting }) {
  const plan = usePlan();
  const { t } = useText();
  const meetings = sorted(plan.meetings);
  if (meetings.length < 2) return null;
  return (
    <Box sx={{ width: 260 }}>
      <SelectField
        hideLabel
        label={t('meeting.choose')}
        value={meeting.id}
        options={meetings.map(({ id, name, status }) => ({
          value: id,
          label: t('meeting.option', { name, status: t(`meeting.status.${status}`) }),
        }))}
        onChange={(id) => select(id)}
      />
    </Box>
  );
}
