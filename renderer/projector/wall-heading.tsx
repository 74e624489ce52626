import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWall } from './wall-context.tsx';

interface WallHeadingProps {
  title: ReactNode;
  lead?: ReactNode;
}

/** The one thing that the wall says, and a sentence to it. */
export function WallHeading({ title, lead }: WallHeadingProps) {
  const { room } = useWall();
  return (
    <Box sx={{ mb: room.isLow ? '0.3em' : '1em' }}>
      <Box
        component="h1"
        sx={{ m: 0, fontSize: room.isLow ? '1.15em' : '1.75em', lineHeight: 1.15, fontWeight: 600 }}
      >
        {title}
      </Box>
      {lead ? <Box sx={{ mt: '0.35em', color: 'text.secondary', maxWidth: '38em' }}>{lead}</Box> : null}
    </Box>
  );
}

/** Where there is nothing else to see. */
export function LoneHeading(props: WallHeadingProps) {
  return (
    <Box sx={{ m: 'auto 0' }}>
      <WallHeading {...props} />
    </Box>
  );
}

/** A heading within a scene. */
export function WallSubheading({ children }: { children: ReactNode }) {
  return (
    <Box
      component="h2"
      sx={{ m: 0, mb: '0.45em', fontSize: '1em', fontWeight: 600, color: 'text.secondary' }}
    >
      {children}
    </Box>
  );
}
