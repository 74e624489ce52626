import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ShiftPattern } from '#app/plan/hours.ts';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { TimeField } from '#renderer/components/form/time-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** The shifts that may be worked, with their break; the same for every scenario. */
export function ShiftTable() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const shifts = sorted(plan.shiftPatterns);
  const add = () => {
    const row: ShiftPattern = {
      id: crypto.randomUUID(),
      sort: (shifts.at(-1)?.sort ?? 0) + 1,
      name: t('staffing.shift.new'),
      fromMinute: 540,
      toMinute: 960,
      breakFromMinute: 720,
      breakMinutes: 30,
    };
    void run({ type: 'shiftPattern.add', input: { rows: [row] } });
  };
  return (
    <Box component="section" aria-labelledby="shifts">
      <SectionHeading
        id="shifts"
        title={t('staffing.shift.title')}
        lead={t('staffing.shift.lead')}
        actions={shifts.length > 0 ? <Button onClick={add}>{t('staffing.shift.add')}</Button> : null}
      />
      {shifts.length === 0 ? (
        <EmptyState
          text={t('staffing.shift.none')}
          action={{ label: t('staffing.shift.add'), perform: add }}
        />
      ) : (
        <Table aria-labelledby="shifts" sx={{ maxWidth: 760, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('staffing.shift.name')}</TableCell>
              <TableCell sx={{ width: 96 }}>{t('staffing.hours.from')}</TableCell>
              <TableCell sx={{ width: 96 }}>{t('staffing.hours.to')}</TableCell>
              <TableCell sx={{ width: 110 }}>{t('staffing.shift.breakFrom')}</TableCell>
              <TableCell sx={{ width: 120 }}>{t('staffing.shift.breakMinutes')}</TableCell>
              <TableCell sx={{ width: 36 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            {shifts.map((shift) => (
              <ShiftRow key={shift.id} shift={shift} />
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  );
}

/** A break that is begun lasts so long until somebody says otherwise. */
const usualBreakMinutes = 30;

function ShiftRow({ shift }: { shift: ShiftPattern }) {
  const run = useCommand();
  const { t } = useText();
  const { id, name } = shift;
  const update = (changes: Partial<Omit<ShiftPattern, 'id'>>) =>
    run({ type: 'shiftPattern.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          required
          label={`${t('staffing.shift.name')}: ${name}`}
          value={name}
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      <TableCell>
        <TimeField
          hideLabel
          required
          label={`${t('staffing.hours.from')}: ${name}`}
          value={shift.fromMinute}
          onCommit={(minute) => (minute === null ? undefined : update({ fromMinute: minute }))}
        />
      </TableCell>
      <TableCell>
        <TimeField
          hideLabel
          required
          label={`${t('staffing.hours.to')}: ${name}`}
          value={shift.toMinute}
          onCommit={(minute) => (minute === null ? undefined : update({ toMinute: minute }))}
        />
      </TableCell>
      <TableCell>
        <TimeField
          hideLabel
          label={`${t('staffing.shift.breakFrom')}: ${name}`}
          value={shift.breakFromMinute}
          onCommit={(minute) =>
            update({
              breakFromMinute: minute,
              breakMinutes: minute === null ? 0 : shift.breakMinutes || usualBreakMinutes,
            })
          }
        />
      </TableCell>
      <TableCell>
        {shift.breakFromMinute === null ? null : (
          <NumberField
            hideLabel
            required
            label={`${t('staffing.shift.breakMinutes')}: ${name}`}
            value={shift.breakMinutes}
            min={0}
            max={240}
            step={15}
            onCommit={(minutes) =>
              minutes === null ? undefined : update({ breakMinutes: Math.round(minutes) })
            }
          />
        )}
      </TableCell>
      <TableCell sx={{ pr: 0 }}>
        <RemoveButton
          name={name}
          onRemove={() => void run({ type: 'shiftPattern.remove', input: { ids: [id] } })}
        />
      </TableCell>
    </TableRow>
  );
}
