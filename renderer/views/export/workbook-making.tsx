import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { LastExport } from '#app/contract/delivery.ts';
import { useAppInfo } from '#renderer/state/app-info.ts';
import { useText } from '#renderer/state/text.ts';
import { type ExportChoice, type ExportState, useExport } from './use-export.ts';

/** The button that makes the workbook, how far it is, what became of it, and where the last one lies. */
export function WorkbookMaking({ choice }: { choice: ExportChoice }) {
  const { t } = useText();
  const { state, last, start, cancel, showInFolder } = useExport();
  const isBusy = state.kind === 'busy';
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={isBusy} aria-busy={isBusy} onClick={() => void start(choice)}>
          {t(isBusy ? 'export.busy' : 'export.start')}
        </Button>
        {isBusy ? (
          <Button variant="outlined" disabled={state.isStopping} onClick={cancel}>
            {t(state.isStopping ? 'export.stopping' : 'export.stop')}
          </Button>
        ) : null}
      </Box>
      {isBusy ? (
        <LinearProgress
          variant="determinate"
          value={100 * state.share}
          aria-label={t('export.progress')}
          sx={{ mt: 2 }}
        />
      ) : null}
      <Outcome state={state} />
      <LastSaved last={last} onShow={() => void showInFolder()} />
    </Box>
  );
}

/** What became of it. */
function Outcome({ state }: { state: ExportState }) {
  const { t, error } = useText();
  if (state.kind === 'refused') {
    return (
      <Alert severity="error" icon={false} sx={{ mt: 3 }}>
        {error(state.error)}
      </Alert>
    );
  }
  return (
    <Typography role="status" sx={{ mt: 2 }}>
      {state.kind === 'cancelled' ? t('export.cancelled') : ''}
    </Typography>
  );
}

/** Where the last workbook of this plan lies; in a browser only the browser knows. */
function LastSaved({ last, onShow }: { last: LastExport | null; onShow(): void }) {
  const { t, format } = useText();
  const info = useAppInfo();
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
      <Button size="small" onClick={onShow} sx={{ ml: -1 }}>
        {t('export.openFolder')}
      </Button>
    </Box>
  );
}
