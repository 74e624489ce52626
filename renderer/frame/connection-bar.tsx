import Box from '@mui/material/Box';
import { useConnection } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';

/** Says that main does not answer, for as long as that lasts. */
export function ConnectionBar() {
  const isLost = useConnection() === 'lost';
  const { t } = useText();
  return (
    <Box role="alert">
      {isLost && (
        <Box sx={{ px: 6, py: 2, bgcolor: 'error.main', color: 'error.contrastText' }}>
          {t('error.connection_lost')}
        </Box>
      )}
    </Box>
  );
}
