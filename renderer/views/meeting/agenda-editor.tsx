import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { agendaOf } from '#app/meeting/meeting-state.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { AddItem } from './add-item.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { agendaMinutes } from './shown-meeting.ts';

/** The agenda to be arranged: names, minutes, order; items added and taken away. */
export function AgendaEditor({ meeting }: { meeting: Meeting }) {
  const plan = usePlan();
  const { t, format } = useText();
  const isFrozen = useIsFrozen();
  const items = agendaOf(plan, meeting.id);
  const minutes = format.number(agendaMinutes(plan, meeting.id));
  return (
    <Box component="section" aria-labelledby="agenda-title">
      <SectionHeading
        id="agenda-title"
        title={t('meeting.agenda')}
        {...(items.length > 0 && { lead: t('meeting.agenda.lead', { minutes }) })}
      />
      {items.length === 0 ? (
        <EmptyState text={t('meeting.agenda.empty')} />
      ) : (
        <Table aria-labelledby="agenda-title" sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 36 }} align="right">
                {t('meeting.agenda.numberHead')}
              </TableCell>
              <TableCell>{t('meeting.agenda.itemHead')}</TableCell>
              <TableCell sx={{ width: 88 }} align="right">
                {t('meeting.agenda.minutesHead')}
              </TableCell>
              {meeting.status !== 'planned' && (
                <TableCell sx={{ width: 120 }}>{t('meeting.agenda.statusHead')}</TableCell>
              )}
              {!isFrozen && <TableCell sx={{ width: 116 }}>{t('meeting.agenda.doesHead')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((item, index) => (
              <AgendaRow
                key={item.id}
                items={items}
                index={index}
                item={item}
                showsStatus={meeting.status !== 'planned'}
              />
            ))}
          </TableBody>
        </Table>
      )}
      {!isFrozen && <AddItem meetingId={meeting.id} items={items} />}
    </Box>
  );
}
