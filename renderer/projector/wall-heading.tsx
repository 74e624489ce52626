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
  const isSmall = room.heightEm < 22;
  return (
    <Box sx={{ mb: isSmall ? '0.3em' : '1em' }}>
      <Box
        component="h1"
        sx={{ m: 0, fontSize: isSmall ? '1.15em' : '1.75em', lineHeight: 1.15, fontWeight: 600 }}
      >
        {title}
      </Box>
      {lead ? <Box sx={{ mt: '0.35em', color: 'text.secondary', maxWidth: '38em' }}>{lead}</Box> : null}
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
