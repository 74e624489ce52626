import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import type { AgendaItem, Meeting } from '#app/plan/meeting.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface SkipDialogProps {
  meeting: Meeting;
  item: AgendaItem;
  /** Where the meeting goes on; `null`: it ends. */
  after: AgendaItem | null;
  onClose(): void;
}

/** Asks why an item is skipped, for the minutes, and goes on. */
export function SkipDialog({ meeting, item, after, onClose }: SkipDialogProps) {
  const { t } = useText();
  const run = useCommand();
  const titleId = useId();
  const [note, setNote] = useState(item.note);
  const skip = async (event: FormEvent) => {
    event.preventDefault();
    const result = await run({
      type: 'meeting.step',
      input: { meetingId: meeting.id, itemId: after?.id ?? null, leave: 'skipped', note },
    });
    if (result.ok) onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <Box component="form" onSubmit={(event) => void skip(event)}>
        <DialogTitle id={titleId}>{t('meeting.skip.title', { name: item.name })}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
          <Typography>{t('meeting.skip.lead')}</Typography>
          {item.kind === 'gut' && <Typography>{t('meeting.skip.gut')}</Typography>}
          <MuiTextField
            label={t('meeting.skip.note')}
            value={note}
            multiline
            minRows={2}
            autoFocus
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 10_000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('meeting.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('meeting.skip.confirm')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
