import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type AgendaItem, type AgendaKind, agendaKinds } from '#app/plan/meeting.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { sortAtEnd } from '#renderer/state/order.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** One more item, of any kind, at the end of the agenda. */
export function AddItem({ meetingId, items }: { meetingId: string; items: readonly AgendaItem[] }) {
  const { t } = useText();
  const run = useCommand();
  const missing = agendaKinds.find((kind) => items.every((item) => item.kind !== kind));
  const [chosen, setChosen] = useState<AgendaKind | null>(null);
  const kind = chosen ?? missing ?? 'discuss';
  const add = () => {
    const row: AgendaItem = {
      ...{ id: crypto.randomUUID(), meetingId, sort: sortAtEnd(items), kind, minutes: null },
      ...{ name: t(`meeting.kind.${kind}`), status: 'open', roundId: null, note: '' },
    };
    setChosen(null);
    return run({ type: 'agendaItem.add', input: { rows: [row] } });
  };
  return (
    <Box sx={{ display: 'flex', gap: 2, mt: 3, alignItems: 'center' }}>
      <Box sx={{ width: 220 }}>
        <SelectField
          hideLabel
          label={t('meeting.agenda.addKind')}
          value={kind}
          options={agendaKinds.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
          onChange={setChosen}
        />
      </Box>
      <Button onClick={() => void add()}>{t('meeting.agenda.add')}</Button>
    </Box>
  );
}
