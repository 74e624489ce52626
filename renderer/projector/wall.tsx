import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { Projection } from '#app/meeting/projection.ts';
import { SceneView } from './scene-view.tsx';
import { useRoom } from './use-room.ts';
import { WallProvider } from './wall-context.tsx';
import { WallHead } from './wall-head.tsx';

/**
 * What a meeting sees: fills the element it stands in, never scrolls, and writes nothing smaller than 24 pixels. It
 * knows nothing but the projection. Small pictures of it: `wall-preview.tsx`.
 */
export function Wall({ projection }: { projection: Projection }) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  return (
    <Box
      ref={frame}
      lang={projection.language}
      sx={{
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        overflow: 'hidden',
        bgcolor: 'background.default',
        color: 'text.primary',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {room ? (
        <Box
          sx={{
            boxSizing: 'border-box',
            display: 'flex',
            flexDirection: 'column',
            gap: room.isLow ? '0.4em' : '1em',
            height: '100%',
            p: room.isLow ? '0.5em 0.75em' : '1.1em 1.5em 1em',
            lineHeight: 1.25,
          }}
          style={{ fontSize: room.emPx }}
        >
          <WallProvider projection={projection} room={room}>
            <WallHead />
            <Box component="main" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
              <SceneView scene={projection.scene} />
            </Box>
          </WallProvider>
        </Box>
      ) : null}
    </Box>
  );
}
