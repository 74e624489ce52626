import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { WallPreview } from '#renderer/projector/wall-preview.tsx';
import { useText } from '#renderer/state/text.ts';
import { ScreenButton } from './screen-button.tsx';
import { useProjection } from './use-projection.ts';
import { WallFull } from './wall-full.tsx';
import { setWall, useWall } from './wall-state.ts';

/** What the others see: on or off, on which screen, and a small picture of it. */
export function WallControls() {
  const { t } = useText();
  const { isShown, isBlank } = useWall();
  const [isFilling, setFilling] = useState(false);
  const projection = useProjection();
  return (
    <Box
      component="section"
      aria-label={t('meeting.wall')}
      sx={{ display: 'flex', gap: 4, alignItems: 'start', flexShrink: 0 }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'start' }}>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={isShown}
              onChange={(event) => setWall({ isShown: event.target.checked, isBlank: false })}
            />
          }
          label={t('meeting.wall.show')}
          sx={{ ml: -1.5 }}
        />
        {isShown && (
          <>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={isBlank}
                  onChange={(event) => setWall({ isBlank: event.target.checked })}
                />
              }
              label={t('meeting.wall.blank')}
            />
            <ScreenButton />
            <Button sx={{ ml: -2 }} onClick={() => setFilling(true)}>
              {t('meeting.wall.fill')}
            </Button>
          </>
        )}
      </Box>
      {isShown && projection && (
        <Box sx={{ width: 168, '@container (max-width: 760px)': { display: 'none' } }}>
          <WallPreview projection={projection} label={t('meeting.wall.preview')} />
        </Box>
      )}
      {isFilling && <WallFull projection={projection} onClose={() => setFilling(false)} />}
    </Box>
  );
}
