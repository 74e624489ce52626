import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { CodedError } from '#app/plan/result.ts';
import { deliver } from '../../state/delivery.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** It is done; the document still has the names until it is written, which is offered. */
export function AnonymisedContent({ onClose }: { onClose(): void }) {
  const session = useSession();
  const { t, error } = useText();
  const document = useStore(session.store, ({ opened }) => opened?.status.document);
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  const isSaved = document?.saved ?? true;
  const hasFile = (document?.path ?? null) !== null;
  const save = async () => {
    const result = await session.call('plan.save', {});
    setRefusal(result.ok ? null : result.error);
    if (result.ok) deliver(result.value);
  };
  return (
    <>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Typography>{t('anonymise.done.lead')}</Typography>
        <Typography role="status" sx={{ color: isSaved ? 'text.primary' : 'warning.main' }}>
          {t(isSaved ? 'anonymise.done.saved' : hasFile ? 'anonymise.done.unsaved' : 'anonymise.done.noFile')}
        </Typography>
        {refusal && (
          <Typography role="alert" sx={{ color: 'error.main' }}>
            {error(refusal)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant={isSaved ? 'contained' : 'text'}>
          {t('anonymise.done.close')}
        </Button>
        {!isSaved && (
          <Button variant="contained" autoFocus onClick={() => void save()}>
            {t('anonymise.done.save')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
