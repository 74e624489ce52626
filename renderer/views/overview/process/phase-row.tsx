import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { TextKey } from '#app/i18n/texts.ts';
import { type Phase, phaseSchema } from '#app/plan/process.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { quietFields } from '../../../components/form/quiet-fields.ts';
import { SelectField } from '../../../components/form/select-field.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useCommand } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { isBackwards } from './timeline-layout.ts';

interface PhaseRowProps {
  phase: Phase;
  /** Moves it a place; `null` at that end. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

const statuses = phaseSchema.shape.status.options;

/** A phase, written in place like a row of a spreadsheet. */
export function PhaseRow({ phase, onUp, onDown }: PhaseRowProps) {
  const run = useCommand();
  const { t } = useText();
  const { id, name } = phase;
  const update = (changes: Partial<Omit<Phase, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'phase.update', input: { ids: [id], changes } }, { refusal });
  const label = (field: TextKey) => t('process.of', { field: t(field), name });

  return (
    <TableRow sx={quietFields}>
      <TableCell component="th" scope="row">
        <TextField
          hideLabel
          label={label('process.phase')}
          value={name}
          required
          wrap
          selectAll={name === t('process.new')}
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      {(['startsOn', 'endsOn'] as const).map((field) => (
        <TableCell key={field}>
          <DateField
            label={label(`process.${field}`)}
            value={phase[field]}
            onCommit={(day) => update({ [field]: day })}
          />
          {field === 'endsOn' && isBackwards(phase) && (
            <Typography variant="body2" role="alert" sx={{ color: 'warning.main' }}>
              {t('process.backwards')}
            </Typography>
          )}
        </TableCell>
      ))}
      <TableCell>
        <TextField
          hideLabel
          label={label('process.role')}
          value={phase.responsibleRole}
          wrap
          onCommit={(responsibleRole) => update({ responsibleRole })}
        />
      </TableCell>
      <TableCell>
        <SelectField
          hideLabel
          label={label('process.status')}
          value={phase.status}
          options={statuses.map((status) => ({ value: status, label: t(`process.status.${status}`) }))}
          onChange={(status) => void update({ status }, 'notice')}
        />
      </TableCell>
      <TableCell>
        <TextField
          hideLabel
          label={label('process.note')}
          value={phase.note}
          wrap
          maxLength={10_000}
          onCommit={(note) => update({ note })}
        />
      </TableCell>
      <TableCell sx={{ '&&': { pr: 0 }, whiteSpace: 'nowrap' }}>
        <RowButton icon="up" label={t('process.up', { name })} onClick={onUp} />
        <RowButton icon="down" label={t('process.down', { name })} onClick={onDown} />
        <RowButton
          icon="trash"
          label={t('process.remove', { name })}
          onClick={() => void run({ type: 'phase.remove', input: { ids: [id] } })}
        />
      </TableCell>
    </TableRow>
  );
}

function RowButton({
  icon,
  label,
  onClick,
}: {
  icon: IconName;
  label: string;
  onClick: (() => void) | null;
}) {
  return (
    <Tooltip title={onClick ? label : ''}>
      <span>
        <IconButton
          aria-label={label}
          disabled={onClick === null}
          onClick={() => onClick?.()}
          sx={{ color: 'text.secondary' }}
        >
          <Icon name={icon} size={16} />
        </IconButton>
      </span>
    </Tooltip>
  );
}
