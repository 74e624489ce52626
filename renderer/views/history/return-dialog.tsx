import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import type { DifferenceCounts } from '#app/contract/recovery.ts';
import type { Result } from '#app/plan/result.ts';
import { notify, notifyRefusal } from '../../state/notices.ts';
import { useSession } from '../../state/session-context.tsx';
import { type Text, useText } from '../../state/text.ts';
import { DifferenceCountList } from './difference-count-list.tsx';

/** What is gone back to: the plan after a change (0: before the first), or a backup. */
export type Return = { kind: 'change'; number: number } | { kind: 'backup'; number: number; at: string };

/** What going back would change, before it is done; or why it can't be. */
export function ReturnDialog({ way, onClose }: { way: Return; onClose(): void }) {
  const session = useSession();
  const text = useText();
  const { t, error } = text;
  const titleId = useId();
  const preview = usePreview(way);
  const counts = preview?.ok ? preview.value : null;
  const canReturn = counts !== null && counts.length > 0;

  const goBack = async () => {
    onClose();
    const { kind, number } = way;
    const done =
      kind === 'change'
        ? await session.call('history.stepBack', { version: number })
        : await session.call('backups.restore', { sequence: number });
    if (done.ok) notify('info', 'return.done');
    else notifyRefusal(done.error);
  };

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{titleOf(text, way)}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3, minHeight: 120 }}>
        {preview && !preview.ok && <Typography role="alert">{error(preview.error)}</Typography>}
        {counts?.length === 0 && <Typography>{t('return.nothing')}</Typography>}
        {canReturn && (
          <>
            <Typography>{t('return.changes')}</Typography>
            <DifferenceCountList counts={counts} />
            <Typography sx={{ color: 'text.secondary' }}>{t('return.undoable')}</Typography>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('return.cancel')}</Button>
        <Button variant="contained" disabled={!canReturn} onClick={() => void goBack()}>
          {t('return.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function titleOf({ t, format }: Text, way: Return): string {
  if (way.kind === 'backup') return t('return.title.backup', { moment: format.momentOfYear(way.at) });
  return way.number === 0 ? t('return.title.start') : t('return.title.change', { number: way.number });
}

function usePreview({ kind, number }: Return): Result<DifferenceCounts> | null {
  const session = useSession();
  const [preview, setPreview] = useState<Result<DifferenceCounts> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const asked =
      kind === 'change'
        ? session.call('history.preview', { version: number })
        : session.call('backups.preview', { sequence: number });
    void asked.then((result) => {
      if (isCurrent) setPreview(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, kind, number]);
  return preview;
}
