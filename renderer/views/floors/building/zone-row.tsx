import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { Zone } from '#app/plan/building.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { RemoveCell } from './remove-cell.tsx';

/** What a zone offers. */
export const zoneTraits = ['hasDaylight', 'hasEntrance', 'hasLift', 'canBeLocked', 'isQuiet'] as const;

/** A zone, written in place. */
export function ZoneRow({ zone }: { zone: Readonly<Zone> }) {
  const { t } = useText();
  const run = useCommand();
  const { id, name } = zone;
  const update = (changes: Partial<Omit<Zone, 'id'>>) =>
    run({ type: 'zone.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  const label = (field: string) => t('floorView.of', { field, name });
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          label={label(t('floorView.zoneName'))}
          value={name}
          required
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      <TableCell>
        <SelectField
          hideLabel
          label={label(t('floorView.zoneKind'))}
          value={zone.kind}
          options={zoneKinds.map((kind) => ({ value: kind, label: t(`zone.${kind}`) }))}
          onChange={(kind) => void update({ kind })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={label(t('floorView.column.capacityNet'))}
          value={zone.capacityNetM2}
          min={0}
          max={1e6}
          required
          onCommit={(capacityNetM2) => update({ capacityNetM2: capacityNetM2 ?? 0 })}
        />
      </TableCell>
      {zoneTraits.map((trait) => (
        <TableCell key={trait} align="center">
          <Checkbox
            size="small"
            sx={{ p: 1 }}
            checked={zone[trait]}
            onChange={(_, on) => void update({ [trait]: on })}
            slotProps={{ input: { 'aria-label': label(t(`floorView.trait.${trait}`)) } }}
          />
        </TableCell>
      ))}
      <RemoveCell
        label={t('floorView.removeZone', { name })}
        onRemove={() => void run({ type: 'zone.remove', input: { ids: [id] } })}
      />
    </TableRow>
  );
}
