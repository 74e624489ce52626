import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { RowOf } from '#app/plan/plan.ts';
import { sorted } from '#app/plan/plan.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { sortAtEnd } from '#renderer/state/order.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Who is there, by role and number. */
export function AttendanceList({ meetingId }: { meetingId: string }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const rows = sorted(plan.attendances).filter((row) => row.meetingId === meetingId);
  const add = () => {
    const row = {
      ...{ id: crypto.randomUUID(), meetingId, sort: sortAtEnd(rows) },
      ...{ role: t('meeting.attendance.new'), people: 1 },
    };
    void run({ type: 'attendance.add', input: { rows: [row] } });
  };
  return (
    <Box component="section" aria-labelledby="attendance-title">
      <SectionHeading
        id="attendance-title"
        title={t('meeting.attendance')}
        lead={t('meeting.attendance.lead')}
      />
      {rows.length > 0 && (
        <Table aria-labelledby="attendance-title" sx={{ tableLayout: 'fixed', maxWidth: 560 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('meeting.attendance.role')}</TableCell>
              <TableCell sx={{ width: 100 }} align="right">
                {t('meeting.attendance.peopleHead')}
              </TableCell>
              {!isFrozen && <TableCell sx={{ width: 60 }}>{t('meeting.attendance.removeHead')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <AttendanceRow key={row.id} row={row} />
            ))}
          </TableBody>
        </Table>
      )}
      {!isFrozen && (
        <Button sx={{ mt: 2, ml: -2 }} onClick={add}>
          {t('meeting.attendance.add')}
        </Button>
      )}
    </Box>
  );
}

function AttendanceRow({ row }: { row: RowOf<'attendances'> }) {
  const { t } = useText();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const { id, role, people } = row;
  const update = (changes: { role?: string; people?: number }) =>
    run({ type: 'attendance.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  return (
    <TableRow>
      <TableCell>
        <TextField
          hideLabel
          required
          label={t('meeting.attendance.role')}
          value={role}
          selectAll={role === t('meeting.attendance.new')}
          onCommit={(text) => update({ role: text })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          required
          label={t('meeting.attendance.people', { role })}
          value={people}
          min={1}
          max={500}
          step={1}
          onCommit={(count) => update({ people: Math.round(count ?? 1) })}
        />
      </TableCell>
      {!isFrozen && (
        <TableCell>
          <RemoveButton
            name={role}
            onRemove={() => void run({ type: 'attendance.remove', input: { ids: [id] } })}
          />
        </TableCell>
      )}
    </TableRow>
  );
}
