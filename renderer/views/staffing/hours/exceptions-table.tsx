import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { OpeningException } from '#app/plan/hours.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { DateField } from '#renderer/components/form/date-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { TimeField } from '#renderer/components/form/time-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

const kinds = ['closed', 'staffed', 'selfService'] as const;

/** Days on which the usual week doesn't hold, written in place. */
export function ExceptionsTable({ scenarioId }: { scenarioId: string }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const rows = Object.values(plan.openingExceptions)
    .filter((row) => row.scenarioId === scenarioId)
    .sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  const add = () =>
    void run({
      type: 'openingExceptions.set',
      input: { rows: [newException(plan, scenarioId, t('staffing.exceptions.new'))] },
    });
  return (
    <Box component="section" aria-labelledby="opening-exceptions">
      <SectionHeading
        id="opening-exceptions"
        title={t('staffing.exceptions')}
        lead={t('staffing.exceptions.lead')}
        actions={rows.length > 0 ? <Button onClick={add}>{t('staffing.exceptions.add')}</Button> : null}
      />
      {rows.length === 0 ? (
        <EmptyState
          text={t('staffing.exceptions.none')}
          action={{ label: t('staffing.exceptions.add'), perform: add }}
        />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table
            aria-labelledby="opening-exceptions"
            sx={{ minWidth: 640, maxWidth: 900, tableLayout: 'fixed' }}
          >
            <TableHead>
              <TableRow>
                <TableCell>{t('staffing.exceptions.name')}</TableCell>
                <TableCell sx={{ width: 120 }}>{t('staffing.exceptions.from')}</TableCell>
                <TableCell sx={{ width: 120 }}>{t('staffing.exceptions.to')}</TableCell>
                <TableCell sx={{ width: 140 }}>{t('staffing.exceptions.kind')}</TableCell>
                <TableCell sx={{ width: 84 }}>{t('staffing.hours.from')}</TableCell>
                <TableCell sx={{ width: 84 }}>{t('staffing.hours.to')}</TableCell>
                <TableCell sx={{ width: 36 }} aria-hidden="true" />
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <ExceptionRow key={rowKey('openingExceptions', row)} row={row} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

function ExceptionRow({ row }: { row: OpeningException }) {
  const run = useCommand();
  const { t } = useText();
  const key = rowKey('openingExceptions', row);
  const put = (changes: Partial<OpeningException>, refusal: 'caller' | 'notice' = 'caller') =>
    run(
      { type: 'openingExceptions.set', input: { rows: [{ ...row, ...changes }], clear: [key] } },
      { refusal },
    );
  const label = (field: string) => `${field}: ${row.name || row.fromDate}`;
  const isOpen = row.kind !== 'closed';
  const time = (field: 'fromMinute' | 'toMinute', name: string) =>
    isOpen ? (
      <TimeField
        hideLabel
        label={label(name)}
        value={row[field]}
        required
        onCommit={(minute) => put({ [field]: minute })}
      />
    ) : null;
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          label={label(t('staffing.exceptions.name'))}
          value={row.name}
          onCommit={(name) => put({ name })}
        />
      </TableCell>
      <TableCell>
        <DateField
          label={label(t('staffing.exceptions.from'))}
          value={row.fromDate}
          onCommit={(date) =>
            date === null ? undefined : put({ fromDate: date, toDate: row.toDate < date ? date : row.toDate })
          }
        />
      </TableCell>
      <TableCell>
        <DateField
          label={label(t('staffing.exceptions.to'))}
          value={row.toDate}
          onCommit={(date) =>
            date === null
              ? undefined
              : put({ toDate: date, fromDate: row.fromDate > date ? date : row.fromDate })
          }
        />
      </TableCell>
      <TableCell>
        <SelectField
          hideLabel
          label={label(t('staffing.exceptions.kind'))}
          value={row.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`staffing.opening.${kind}`) }))}
          onChange={(kind) => void put({ kind, ...hoursFor(kind, row) }, 'notice')}
        />
      </TableCell>
      <TableCell>{time('fromMinute', t('staffing.hours.from'))}</TableCell>
      <TableCell>{time('toMinute', t('staffing.hours.to'))}</TableCell>
      <TableCell sx={{ pr: 0 }}>
        <IconButton
          aria-label={t('staffing.exceptions.remove', { name: row.name || row.fromDate })}
          onClick={() => void run({ type: 'openingExceptions.clear', input: { keys: [key] } })}
          sx={{ color: 'text.secondary' }}
        >
          <Icon name="trash" />
        </IconButton>
      </TableCell>
    </TableRow>
  );
}

/** A closed day has no hours; one that opens gets some to begin with. */
function hoursFor(kind: OpeningException['kind'], row: OpeningException) {
  if (kind === 'closed') return { fromMinute: null, toMinute: null };
  return { fromMinute: row.fromMinute ?? 600, toMinute: row.toMinute ?? 900 };
}

/** Closed on the first day of the budget year that has no exception yet. */
function newException(plan: Plan, scenarioId: string, name: string): OpeningException {
  const day = new Date(Date.UTC(plan.meta.budgetYear, 0, 1));
  const dateOf = () => day.toISOString().slice(0, 10);
  while (plan.openingExceptions[`${scenarioId}.${dateOf()}`]) day.setUTCDate(day.getUTCDate() + 1);
  const hours = { fromMinute: null, toMinute: null };
  return { scenarioId, fromDate: dateOf(), toDate: dateOf(), name, kind: 'closed', ...hours };
}
