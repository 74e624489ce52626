import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { PaperState } from '#renderer/state/paper.ts';
import { useText } from '#renderer/state/text.ts';

interface PaperProgressProps {
  state: PaperState;
  onCancel(): void;
}

/** How far a paper is, with a way to stop it, and what became of it where that isn't a file. */
export function PaperProgress({ state, onCancel }: PaperProgressProps) {
  const { t, error } = useText();
  if (state.kind === 'refused') {
    return (
      <Alert severity="error" icon={false} sx={{ mt: 3 }}>
        {error(state.error)}
      </Alert>
    );
  }
  const isBusy = state.kind === 'busy';
  const said = isBusy
    ? t(state.share === null ? 'paper.printing' : 'paper.making')
    : state.kind === 'cancelled'
      ? t('export.cancelled')
      : '';
  return (
    <Box sx={{ mt: 2 }}>
      {isBusy ? (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
          <LinearProgress
            {...(state.share === null
              ? { variant: 'indeterminate' }
              : { variant: 'determinate', value: 100 * state.share })}
            aria-label={t('paper.progress')}
            sx={{ flex: 1 }}
          />
          <Button variant="outlined" size="small" disabled={state.isStopping} onClick={onCancel}>
            {t(state.isStopping ? 'export.stopping' : 'export.stop')}
          </Button>
        </Box>
      ) : null}
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
        {said}
      </Typography>
    </Box>
  );
}
