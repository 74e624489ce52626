import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { Standings } from '#app/results/standings.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { routeHash } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { gaps } from './gaps.ts';

/** Each line leads to where it is put right; what keeps the total back stands first, marked. */
export function GapList({ standings }: { standings: Standings }) {
  const plan = usePlan();
  const { t, label } = useText();
  const found = useMemo(() => gaps(plan, standings.obstacles), [plan, standings.obstacles]);
  return (
    <Box component="section" aria-labelledby="gaps">
      <SectionHeading id="gaps" title={t('overview.gaps')} />
      {found.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('overview.gaps.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map((gap) => (
          <Box
            component="li"
            key={label(gap.label)}
            sx={{
              display: 'flex',
              gap: 2.5,
              py: 1.5,
              borderBottom: 1,
              borderColor: 'divider',
              '&::before': {
                content: '""',
                flexShrink: 0,
                width: 8,
                height: 8,
                mt: 1.5,
                borderRadius: '50%',
                border: '2px solid',
                borderColor: 'warning.main',
                bgcolor: gap.isObstacle ? 'warning.main' : 'transparent',
              },
            }}
          >
            <Link href={routeHash(gap.go)} sx={{ color: 'text.primary' }} underline="hover">
              {label(gap.label)}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
