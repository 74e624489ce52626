import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { agendaOf } from '#app/meeting/meeting-state.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { MinutesButton } from '#renderer/components/minutes/minutes-button.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AttendanceList } from './attendance-list.tsx';
import { MeetingDecisions } from './meeting-decisions.tsx';

/** What came of a meeting: its items with what was noted, who was there, and what was decided. */
export function EndedPart({ meeting }: { meeting: Meeting }) {
  const plan = usePlan();
  const { t, format } = useText();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const items = agendaOf(plan, meeting.id);
  const last = items.findLast(({ kind }) => kind !== 'gut');
  const reopen = () =>
    last &&
    void run({ type: 'meeting.step', input: { meetingId: meeting.id, itemId: last.id, leave: 'done' } });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 860 }}>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="subtitle1">
          {[meeting.heldOn && format.date(meeting.heldOn), t('meeting.ended.lead')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <MinutesButton meetings={[meeting]} />
        {!isFrozen && last && <Button onClick={reopen}>{t('meeting.reopen')}</Button>}
      </Box>
      {meeting.purpose !== '' && <Typography sx={{ whiteSpace: 'pre-line' }}>{meeting.purpose}</Typography>}
      <Box component="section" aria-labelledby="agenda-title">
        <SectionHeading id="agenda-title" title={t('meeting.agenda')} />
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('meeting.agenda.itemHead')}</th>
              <th scope="col">{t('meeting.agenda.statusHead')}</th>
              <th scope="col">{t('meeting.note')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, name, status, note }, index) => (
              <tr key={id}>
                <th scope="row">
                  {index + 1}. {name}
                </th>
                <td>{t(`meeting.item.${status}`)}</td>
                <td style={{ whiteSpace: 'pre-line' }}>{note}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </Box>
      <AttendanceList meetingId={meeting.id} />
      <MeetingDecisions meeting={meeting} />
    </Box>
  );
}
