import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import type { CodedError } from '#app/plan/result.ts';
import { notify } from '../../state/notices.ts';
import { sortAtEnd } from '../../state/order.ts';
import { usePlan, useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { today } from '../../state/today.ts';
import { untakenName } from './untaken-name.ts';

/** Asks what the copy is to be called and by which role it is frozen, and freezes the plan as it is. */
export function FreezeDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan();
  const session = useSession();
  const { t, error, format } = useText();
  const titleId = useId();
  const suggestion = untakenName(
    t('freeze.suggestion', { date: format.date(today()) }),
    Object.values(plan.freezes),
  );
  const [name, setName] = useState(suggestion);
  const [frozenByRole, setRole] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  const [isBusy, setBusy] = useState(false);

  const freeze = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const called = name.trim() || suggestion;
    const result = await session.call('freeze.make', {
      ...{ id: crypto.randomUUID(), sort: sortAtEnd(Object.values(plan.freezes)) },
      ...{ name: called, frozenByRole, note },
    });
    setBusy(false);
    if (!result.ok) return setRefusal(result.error);
    onClose();
    notify('info', 'freeze.made', { name: called });
  };

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <Box component="form" onSubmit={(event) => void freeze(event)}>
        <DialogTitle id={titleId}>{t('freeze.dialog')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Typography>{t('freeze.dialog.lead')}</Typography>
          <MuiTextField
            label={t('freeze.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onFocus={(event) => event.target.select()}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <MuiTextField
            label={t('freeze.role')}
            value={frozenByRole}
            onChange={(event) => setRole(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <MuiTextField
            label={t('freeze.note')}
            value={note}
            multiline
            minRows={2}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 10_000 } }}
          />
          {refusal && (
            <Typography role="alert" sx={{ color: 'error.main' }}>
              {error(refusal)}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('freeze.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('freeze.confirm')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
