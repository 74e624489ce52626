import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { type NextStep, nextSteps } from '#app/results/next-steps.ts';
import type { Standings } from '#app/results/standings.ts';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useWarnings } from '../../components/warning-list/use-warnings.ts';
import { routeHash } from '../../state/route.ts';
import { useText } from '../../state/text.ts';
import { useHouseIndex } from '../../state/use-house-index.ts';

const firstShown = 6;

/** What is done on this very screen needs no link to it. */
function isHere({ go }: NextStep): boolean {
  return go.screen === 'overview' && go.item === null;
}

/** What is missing, in the order to do it in; each line leads to where it is done. What keeps the total back is marked. */
export function NextStepList({ standings: { obstacles } }: { standings: Standings }) {
  const index = useHouseIndex();
  const warned = useWarnings();
  const { t, label } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const steps = useMemo(() => nextSteps(index, obstacles, warned), [index, obstacles, warned]);
  const shown = showsAll ? steps : steps.slice(0, firstShown);
  return (
    <Box component="section" aria-labelledby="next-steps">
      <SectionHeading id="next-steps" title={t('step.title')} />
      {steps.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('step.none')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((step) => (
          <Box
            component="li"
            key={label(step.label)}
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
                bgcolor: step.isObstacle ? 'warning.main' : 'transparent',
              },
            }}
          >
            {isHere(step) ? (
              <span>{label(step.label)}</span>
            ) : (
              <Link href={routeHash(step.go)} sx={{ color: 'text.primary' }} underline="hover">
                {label(step.label)}
              </Link>
            )}
          </Box>
        ))}
      </Box>
      {steps.length > firstShown && (
        <Button sx={{ mt: 1, ml: -2 }} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('step.fewer') : t('step.more', { count: steps.length })}
        </Button>
      )}
    </Box>
  );
}
