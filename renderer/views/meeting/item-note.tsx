import Box from '@mui/material/Box';
import type { AgendaItem } from '#app/plan/meeting.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useText } from '#renderer/state/text.ts';
import { useItemUpdate } from './use-meeting-update.ts';

/** What was said at an item, for the minutes. It never comes on the wall. */
export function ItemNote({ item }: { item: AgendaItem }) {
  const { t } = useText();
  const update = useItemUpdate(item.id);
  return (
    <Box sx={{ mt: 8, maxWidth: 720 }}>
      <TextField
        label={t('meeting.note')}
        lines={2}
        value={item.note}
        onCommit={(note) => update({ note })}
      />
    </Box>
  );
}
