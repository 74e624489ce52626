import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** One link of the chain: an arrow from the one before, its heading and its lines. */
export function Step({
  title,
  isFirst = false,
  children,
}: {
  title: string;
  isFirst?: boolean;
  children: ReactNode;
}) {
  return (
    <Box component="li" sx={{ mt: isFirst ? 3 : 2 }}>
      {!isFirst && (
        <Box aria-hidden="true" sx={{ color: 'text.secondary', lineHeight: 1, mb: 1 }}>
          ↓
        </Box>
      )}
      <Typography variant="body2" component="h3" sx={{ color: 'text.secondary' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

interface MoveProps {
  name: string;
  unit?: string;
  before: string;
  after: string;
  /** With its sign; left out where one end is unknown. */
  difference?: string;
  note?: string;
}

/** "Forventet ventetid (minutter) 3,1 → 4,4 +1,3": a line of numbers, read in that order. */
export function Move({ name, unit, before, after, difference, note }: MoveProps) {
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        {name}
        {unit && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {unit}
          </Box>
        )}
      </Typography>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          alignItems: 'baseline',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {before}
        </Box>
        <span aria-hidden="true">→</span>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {after}
        </Box>
        {difference && (
          <Box component="span" sx={{ ml: 'auto', fontWeight: 600 }}>
            {difference}
          </Box>
        )}
      </Box>
      {note && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {note}
        </Typography>
      )}
    </Box>
  );
}
