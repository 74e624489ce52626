import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../../../state/text.ts';

interface LiveSharesProps {
  rows: readonly { id: string; name: string; share: number | null }[];
  /** The one that is asked about. */
  currentId?: string | null;
}

/** What the answers come to so far: each share as a bar and a figure. */
export function LiveShares({ rows, currentId = null }: LiveSharesProps) {
  const { t, format } = useText();
  const titleId = useId();
  return (
    <Box>
      <Typography variant="body2" id={titleId} sx={{ color: 'text.secondary', fontWeight: 550, mb: 2 }}>
        {t('criteria.weighing.shares')}
      </Typography>
      <Box component="ul" aria-labelledby={titleId} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map(({ id, name, share }) => (
          <Box component="li" key={id} sx={{ mb: 2, typography: 'body2' }}>
            <Box sx={{ display: 'flex', gap: 2, fontWeight: id === currentId ? 600 : 400 }}>
              <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {name}
              </Box>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {share === null ? '–' : format.percent(share)}
              </Box>
            </Box>
            <Box aria-hidden="true" sx={{ height: 6, mt: 0.5, bgcolor: 'action.hover' }}>
              <Box
                sx={{ height: 6, bgcolor: id === currentId ? 'primary.main' : 'strongLine' }}
                style={{ width: `${100 * (share ?? 0)}%` }}
              />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
