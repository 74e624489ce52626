import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DifferenceCounts } from '#app/contract/recovery.ts';
import { useText } from '../../state/text.ts';

/** By kind of row: how many come, go and change. */
export function DifferenceCountList({ counts }: { counts: DifferenceCounts }) {
  const { t } = useText();
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, max-content) 1fr',
        columnGap: 6,
        rowGap: 1,
        m: 0,
      }}
    >
      {counts.map(({ place, ...numbers }) => (
        <Box key={place} sx={{ display: 'contents' }}>
          <Typography component="dt">{t(place === 'meta' ? 'compare.meta' : `rows.${place}`)}</Typography>
          <Typography
            component="dd"
            sx={{ m: 0, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
          >
            {(['added', 'removed', 'changed'] as const)
              .filter((kind) => numbers[kind] > 0)
              .map((kind) => t(`return.${kind}`, { count: numbers[kind] }))
              .join(', ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
