import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import type { TextKey } from '#app/i18n/texts.ts';
import type { Assumption } from '#app/plan/assumption.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { NumberField } from '../../components/form/number-field.tsx';
import { quietFields } from '../../components/form/quiet-fields.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { today } from '../../state/today.ts';

const marks = ['read', 'remembered', 'assumption', 'confirmed'] as const;

/** Whoever confirms does it today, unless another day is given. */
function confirmation({ confirmedOn }: Assumption, mark: Assumption['mark']): Partial<Assumption> {
  if (mark !== 'confirmed' || confirmedOn !== null) return {};
  return { confirmedOn: today() };
}

/** Written in place, like a row of a spreadsheet. */
export function AssumptionRow({ assumption }: { assumption: Assumption }) {
  const run = useCommand();
  const { t } = useText();
  const { id, name } = assumption;
  const update = (changes: Partial<Omit<Assumption, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'assumption.update', input: { ids: [id], changes } }, { refusal });
  const label = (field: TextKey) => t('overview.assumption.of', { field: t(field), name });
  const text = (field: 'name' | 'unit' | 'source' | 'confirmedByRole', key: TextKey) => (
    <TextField
      hideLabel
      label={label(key)}
      value={assumption[field]}
      required={field === 'name'}
      wrap
      onCommit={(value) => update({ [field]: value })}
    />
  );

  return (
    <TableRow sx={quietFields}>
      <TableCell>{text('name', 'overview.assumption.name')}</TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label('overview.assumption.value')}
          value={assumption.value}
          onCommit={(value) => update({ value })}
        />
      </TableCell>
      <TableCell>{text('unit', 'overview.assumption.unit')}</TableCell>
      <TableCell>{text('source', 'overview.assumption.source')}</TableCell>
      <TableCell>
        <SelectField
          hideLabel
          label={label('overview.assumption.mark')}
          value={assumption.mark}
          options={marks.map((mark) => ({ value: mark, label: t(`matrix.assumptions.mark.${mark}`) }))}
          onChange={(mark) => void update({ mark, ...confirmation(assumption, mark) }, 'notice')}
        />
      </TableCell>
      <TableCell>{text('confirmedByRole', 'overview.assumption.role')}</TableCell>
      <TableCell>
        <DateField
          label={label('overview.assumption.on')}
          value={assumption.confirmedOn}
          onCommit={(confirmedOn) => update({ confirmedOn })}
        />
      </TableCell>
      <TableCell sx={{ pr: 0 }}>
        <Tooltip title={t('overview.assumption.remove', { name })}>
          <IconButton
            aria-label={t('overview.assumption.remove', { name })}
            onClick={() => void run({ type: 'assumption.remove', input: { ids: [id] } })}
            sx={{ color: 'text.secondary' }}
          >
            <Icon name="trash" />
          </IconButton>
        </Tooltip>
      </TableCell>
    </TableRow>
  );
}
