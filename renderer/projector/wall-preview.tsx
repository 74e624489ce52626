import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Projection } from '#app/meeting/projection.ts';
import { Wall } from './wall.tsx';

/** The smallest projector that is promised; what fits there fits on any. */
const wallSize = { width: 1024, height: 768 };

interface WallPreviewProps {
  projection: Projection;
  /** Says what it is to whoever doesn't see it. */
  label: string;
}

/** What is on the wall as a small picture, as wide as there is room. */
export function WallPreview({ projection, label }: WallPreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScale(element.clientWidth / wallSize.width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Box
      ref={frame}
      role="img"
      aria-label={label}
      sx={{
        overflow: 'hidden',
        aspectRatio: `${wallSize.width} / ${wallSize.height}`,
        outline: '1px solid',
        outlineColor: 'divider',
      }}
    >
      {/* Not a second main part with headings of its own: a picture. */}
      <Box inert sx={{ ...wallSize, transformOrigin: '0 0' }} style={{ transform: `scale(${scale})` }}>
        <Wall projection={projection} />
      </Box>
    </Box>
  );
}
