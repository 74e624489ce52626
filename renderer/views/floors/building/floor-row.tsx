import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { FloorArea } from '#app/indicators/floors.ts';
import type { Floor } from '#app/plan/building.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { RemoveCell } from './remove-cell.tsx';

/** A floor, written in place. */
export function FloorRow({ area }: { area: FloorArea }) {
  const { t, format } = useText();
  const run = useCommand();
  const { floor, factor, zones, capacityNetM2 } = area;
  const { id, name } = floor;
  const update = (changes: Partial<Omit<Floor, 'id'>>) =>
    run({ type: 'floor.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  const label = (field: string) => t('floorView.of', { field, name });
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          label={label(t('floorView.floorName'))}
          value={name}
          required
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('floorView.level'))}
          value={floor.level}
          min={-10}
          max={100}
          step={1}
          required
          onCommit={(level) => update({ level: Math.round(level ?? 0) })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('floorView.column.net'))}
          value={floor.netM2}
          min={0}
          max={1e6}
          onCommit={(netM2) => update({ netM2 })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('floorView.column.gross'))}
          value={floor.grossM2}
          min={0}
          max={1e6}
          onCommit={(grossM2) => update({ grossM2 })}
        />
      </TableCell>
      <TableCell align="right" sx={{ '&&': { pt: 2.25, pr: 3 } }}>
        {factor === null ? '–' : format.number(factor, 2, 2)}
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('floorView.storeyHeight'))}
          value={floor.storeyHeightM}
          min={0}
          max={100}
          onCommit={(storeyHeightM) => update({ storeyHeightM })}
        />
      </TableCell>
      <TableCell align="right" sx={{ '&&': { pt: 2.25, pr: 3 } }}>
        {zones.length === 0 ? '–' : format.number(capacityNetM2, 1)}
      </TableCell>
      <RemoveCell
        label={t('floorView.removeFloor', { name })}
        onRemove={() => void run({ type: 'floor.remove', input: { ids: [id] } })}
      />
    </TableRow>
  );
}
