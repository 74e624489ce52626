import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Obstacle } from '#app/results/results.ts';
import { obstacleSentences } from '#app/results/sentences.ts';
import { routeHash } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Why there is no total yet, each with the way to mend it. */
export function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const plan = usePlan();
  const { t, label } = useText();
  const sentences = obstacleSentences(plan, obstacles);
  return (
    <>
      <Typography variant="subtitle1" sx={{ mb: 4, maxWidth: '72ch' }}>
        {t('results.obstacles')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5, '& li': { mb: 2 } }}>
        {obstacles.map(({ code, criterionId }, index) => {
          const screen = code === 'no_scenarios' ? 'overview' : 'criteria';
          const sentence = sentences[index];
          return (
            <li key={`${code} ${criterionId}`}>
              {sentence ? label(sentence) : null}{' '}
              <Link underline="always" href={routeHash({ screen, item: criterionId })}>
                {t(screen === 'overview' ? 'results.obstacles.scenarios' : 'results.obstacles.mend')}
              </Link>
            </li>
          );
        })}
      </Box>
    </>
  );
}
