import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { ExportKind, LastExport } from '#app/contract/delivery.ts';
import { useAppInfo } from '#renderer/state/app-info.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import type { PaperState } from '#renderer/state/paper.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface LastSavedProps {
  kind: ExportKind;
  /** Where the next one stands: one that was delivered is the last. */
  state: PaperState;
}

/** Where the last paper of this kind of this plan lies; in a browser only the browser knows. */
export function LastSaved({ kind, state }: LastSavedProps) {
  const session = useSession();
  const { t, format } = useText();
  const info = useAppInfo();
  const [last, setLast] = useState<LastExport | null>(null);
  const isBusy = state.kind === 'busy';
  useEffect(() => {
    if (isBusy) return;
    let isShown = true;
    void session.call('export.last', { kind }).then((answer) => {
      if (isShown) setLast(answer.ok ? answer.value : null);
    });
    return () => {
      isShown = false;
    };
  }, [session, kind, isBusy]);
  const showInFolder = async () => {
    const shown = await session.call('export.showInFolder', { kind });
    if (!shown.ok) notifyRefusal(shown.error);
  };
  const note = { color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' } as const;
  if (info?.dialogs === 'browser') {
    return (
      <Typography variant="body2" sx={note}>
        {t('export.downloads')}
      </Typography>
    );
  }
  if (!last) return null;
  return (
    <Box>
      <Typography variant="body2" sx={note}>
        {t('export.last', { path: last.path, moment: format.moment(last.at), version: last.version })}
      </Typography>
      <Button size="small" onClick={() => void showInFolder()} sx={{ ml: -1 }}>
        {t('export.openFolder')}
      </Button>
    </Box>
  );
}
