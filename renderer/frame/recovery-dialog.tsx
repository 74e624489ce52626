import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import type { Backup } from '#app/contract/recovery.ts';
import { BackupTable } from '../components/backup-table.tsx';
import { notify, notifyRefusal } from '../state/notices.ts';
import { closeOffer, type Offer, useRecovery } from '../state/recovery.ts';
import { useSession } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';

/** The backups of a plan that isn't open: because the reader asked, or because it is damaged. */
export function RecoveryDialog() {
  const offer = useRecovery((state) => state.offer);
  return offer && <OfferedBackups key={offer.id} offer={offer} />;
}

function OfferedBackups({ offer: { id, title, refusal } }: { offer: Offer }) {
  const session = useSession();
  const { t, error, format } = useText();
  const titleId = useId();
  const backups = useBackupsOf(id);
  const [newest] = backups;

  const open = async ({ planId, sequence, at }: Backup) => {
    const opened = await session.call('backups.openKnown', { id, planId, sequence });
    if (!opened.ok) return notifyRefusal(opened.error);
    closeOffer();
    notify('care', 'recovery.opened', { moment: format.momentOfYear(at) });
  };

  return (
    <Dialog open onClose={closeOffer} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('recovery.title', { title })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        {refusal && <Typography role="alert">{error(refusal)}</Typography>}
        {refusal && newest && (
          <Typography>
            {t('recovery.damaged', { moment: format.momentOfYear(newest.at), number: newest.version })}
          </Typography>
        )}
        {!refusal && <Typography sx={{ color: 'text.secondary' }}>{t('recovery.choose')}</Typography>}
        <BackupTable
          label={t('history.part.backups')}
          backups={backups}
          action={(backup) => (
            <Button
              size="small"
              variant={refusal && backup === newest ? 'contained' : 'text'}
              aria-label={t('recovery.openOf', { moment: format.momentOfYear(backup.at) })}
              onClick={() => void open(backup)}
            >
              {t('recovery.open')}
            </Button>
          )}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={closeOffer}>{t('recovery.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function useBackupsOf(id: string): readonly Backup[] {
  const session = useSession();
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void session.call('backups.ofKnown', { id }).then((result) => {
      if (isCurrent && result.ok) setBackups(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, id]);
  return backups;
}
