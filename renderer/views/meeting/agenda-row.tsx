import IconButton from '@mui/material/IconButton';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { AgendaItem } from '#app/plan/meeting.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useIsFrozen } from '#renderer/state/frozen.ts';
import { sortForStep } from '#renderer/state/order.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useItemUpdate } from './use-meeting-update.ts';

interface AgendaRowProps {
  /** The whole agenda, in order. */
  items: readonly AgendaItem[];
  index: number;
  item: AgendaItem;
  showsStatus: boolean;
}

const steps = [
  { name: 'up', step: -1 },
  { name: 'down', step: 1 },
] as const;

/** An item of the agenda to be named, timed, moved and taken away. */
export function AgendaRow({ items, index, item, showsStatus }: AgendaRowProps) {
  const { t } = useText();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const update = useItemUpdate(item.id);
  const { id, kind, name, minutes, status } = item;
  return (
    <TableRow sx={{ verticalAlign: 'middle' }}>
      <TableCell align="right">{index + 1}.</TableCell>
      <TableCell>
        <TextField
          hideLabel
          required
          label={t('meeting.agenda.itemName', { number: index + 1 })}
          value={name}
          onCommit={(next) => update({ name: next })}
        />
        {name !== t(`meeting.kind.${kind}`) && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`meeting.kind.${kind}`)}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={t('meeting.agenda.minutes', { name })}
          value={minutes}
          min={1}
          max={600}
          step={5}
          onCommit={(next) => update({ minutes: next === null ? null : Math.round(next) })}
        />
      </TableCell>
      {showsStatus && <TableCell>{t(`meeting.item.${status}`)}</TableCell>}
      {!isFrozen && (
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          {steps.map((way) => {
            const sort = sortForStep(items, index, way.step);
            return (
              <IconButton
                key={way.name}
                aria-label={t(`meeting.agenda.${way.name}`, { name })}
                disabled={sort === null}
                onClick={() => sort !== null && void update({ sort })}
              >
                <Icon name={way.name} />
              </IconButton>
            );
          })}
          <RemoveButton
            name={name}
            onRemove={() => void run({ type: 'agendaItem.remove', input: { ids: [id] } })}
          />
        </TableCell>
      )}
    </TableRow>
  );
}
