import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import type { StandardAssumption } from '#app/settings/municipal-standard.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useText } from '#renderer/state/text.ts';

interface OwnAssumptionRowProps {
  row: StandardAssumption;
  /** `null`: new plans begin without it. */
  onChange(row: StandardAssumption | null): void;
}

/** An assumption that the program knows nothing of, taken from a plan and written in every new one. */
export function OwnAssumptionRow({ row, onChange }: OwnAssumptionRowProps) {
  const { t } = useText();
  const { name, value, unit, source } = row;
  const label = t('settings.assumptions.remove', { name });
  return (
    <TableRow sx={{ '& > *': { verticalAlign: 'middle' } }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        {name}
      </TableCell>
      <TableCell />
      <TableCell>
        <NumberField
          hideLabel
          required
          label={t('settings.assumptions.of', { field: t('settings.assumptions.own'), name })}
          value={value}
          onCommit={(next) => {
            if (next !== null) onChange({ ...row, value: next });
            return undefined;
          }}
        />
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{unit}</TableCell>
      <TableCell>{source}</TableCell>
      <TableCell sx={{ pr: 0 }}>
        <Tooltip title={label}>
          <IconButton aria-label={label} onClick={() => onChange(null)} sx={{ color: 'text.secondary' }}>
            <Icon name="trash" />
          </IconButton>
        </Tooltip>
      </TableCell>
    </TableRow>
  );
}
