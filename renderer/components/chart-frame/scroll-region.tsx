import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';

/** A wide table that scrolls by itself; reachable by keyboard, as everything that scrolls must be. */
export function ScrollRegion({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <Box role="region" aria-label={t('chart.table', { title })} tabIndex={0} sx={{ overflowX: 'auto' }}>
      {children}
    </Box>
  );
}
