import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import type { Projection } from '#app/meeting/projection.ts';
import { Wall } from '#renderer/projector/wall.tsx';
import { useText } from '#renderer/state/text.ts';

/** With one screen only: the wall fills this window, and nothing of the facilitator's is left to be seen. Escape leads back. */
export function WallFull({ projection, onClose }: { projection: Projection | null; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog open fullScreen onClose={onClose} aria-label={t('meeting.wall')} transitionDuration={0}>
      <Box sx={{ position: 'relative', height: '100%' }}>
        {projection && <Wall projection={projection} />}
        <Button
          autoFocus
          onClick={onClose}
          sx={{
            position: 'absolute',
            right: 8,
            bottom: 8,
            bgcolor: 'background.paper',
            opacity: 0,
            '&:hover, &.Mui-focusVisible': { opacity: 1 },
          }}
        >
          {t('meeting.wall.leave')}
        </Button>
      </Box>
    </Dialog>
  );
}
