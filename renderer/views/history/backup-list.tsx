import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { Backup } from '#app/contract/recovery.ts';
import { BackupTable } from '../../components/backup-table.tsx';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession, useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { type Return, ReturnDialog } from './return-dialog.tsx';

/** The backups of the open plan, each with what it holds and the way back to it. */
export function BackupList() {
  const { t, format } = useText();
  const backups = useBackups();
  const [way, setWay] = useState<Return | null>(null);
  return (
    <>
      <Typography sx={{ maxWidth: '84ch', mb: 1 }}>{t('backups.lead')}</Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '84ch', mb: 5 }}>
        {t('backups.anonymous')}
      </Typography>
      {backups?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('backups.none')}</Typography>}
      {backups && backups.length > 0 && (
        <BackupTable
          label={t('history.part.backups')}
          backups={backups}
          action={({ sequence, at }) => (
            <Button
              size="small"
              aria-label={t('backups.lookAt', { moment: format.momentOfYear(at) })}
              onClick={() => setWay({ kind: 'backup', number: sequence, at })}
            >
              {t('backups.look')}
            </Button>
          )}
        />
      )}
      {way && <ReturnDialog way={way} onClose={() => setWay(null)} />}
    </>
  );
}

/** Fetched anew after each change and each save; `null` until main has answered. */
function useBackups(): readonly Backup[] | null {
  const session = useSession();
  const status = useStatus();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and save state are the occasion, not an input
  useEffect(() => {
    let isCurrent = true;
    void session.call('backups.list', {}).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setBackups(result.value);
      else notifyRefusal(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, status?.version, status?.document.saved]);
  return backups;
}
