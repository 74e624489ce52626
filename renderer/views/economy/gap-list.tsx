import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { EconomyGap } from '#app/indicators/economy-rows.ts';
import { gapLabel } from '#app/indicators/economy-words.ts';
import { type Route, routeHash } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Where each kind of gap is closed. */
const routes: { readonly [Code in EconomyGap['code']]: Route } = {
  missing_index: { screen: 'economy', item: 'rates' },
  unknown_cost: { screen: 'staffing', item: null },
  unknown_staff: { screen: 'staffing', item: null },
  unknown_gross: { screen: 'floors', item: null },
};

/** What is left out of the sums: each with what follows, and the way to where it is put right. */
export function GapList({ gaps }: { gaps: readonly EconomyGap[] }) {
  const plan = usePlan();
  const { t, label } = useText();
  if (gaps.length === 0) return null;
  return (
    <Alert severity="warning" icon={false}>
      <AlertTitle>{t('economy.gaps.title')}</AlertTitle>
      {t('economy.gaps.lead')}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, maxWidth: '96ch' }}>
        {gaps.map((gap) => {
          const words = label(gapLabel(plan, gap));
          return (
            <li key={words}>
              {words}{' '}
              <Link href={routeHash(routes[gap.code])} underline="always">
                {t(`economy.gaps.${gap.code}`)}
              </Link>
            </li>
          );
        })}
      </Box>
    </Alert>
  );
}
