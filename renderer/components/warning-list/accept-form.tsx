import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Warning } from '#app/results/warning-codes.ts';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

const maxReasonLength = 10_000;

/** Why the group lives with a warning: one entry, one change. Enter keeps it, Escape lets the warning be. */
export function AcceptForm({ warning, onDone }: { warning: Warning; onDone(): void }) {
  const { t } = useText();
  const run = useCommand();
  const [reason, setReason] = useState('');
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const { code, place } = warning;
    const result = await run({ type: 'warning.accept', input: { warning: { code, place, reason } } });
    if (result.ok) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape lets the field be, not the whole panel.
    event.stopPropagation();
    onDone();
  };
  return (
    <Box component="form" onSubmit={accept} sx={{ flex: '1 1 100%', maxWidth: 560 }}>
      <MuiTextField
        label={t('warnings.reason')}
        value={reason}
        fullWidth
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: maxReasonLength } }}
      />
      <Box sx={{ display: 'flex', gap: 2, mt: 1 }}>
        <Button type="submit" variant="outlined">
          {t('warnings.save')}
        </Button>
        <Button onClick={onDone}>{t('warnings.cancel')}</Button>
      </Box>
    </Box>
  );
}
