import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { paymentLabel } from '#app/indicators/economy-words.ts';
import { discounting } from '#app/indicators/present-value.ts';
import type { Plan } from '#app/plan/plan.ts';
import { overviewItems } from '#app/results/next-steps.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import { PaymentPointField } from '../rates/payment-point-field.tsx';
import { RateField } from '../rates/rate-field.tsx';

/** The convention, horizon and rates behind the annex, in words and to be changed. */
export function DiscountSection({ plan }: { plan: Plan }) {
  const { t, label, format } = useText();
  const rules = discounting(plan);
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="h4" component="h3">
        {t('economy.annex.basis')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1, maxWidth: '84ch' }}>
        {t('economy.annex.horizon', {
          years: rules.horizonYears,
          first: String(plan.meta.budgetYear),
          last: String(plan.meta.budgetYear + rules.horizonYears - 1),
        })}{' '}
        {t('matrix.presentValue.noteRate', {
          rate: format.number(100 * rules.rateTo35, 2),
          after: format.number(100 * rules.rateAfter35, 2),
          when: label(paymentLabel(rules)),
        })}{' '}
        {t('matrix.presentValue.notePayback')}
      </Typography>
      <Box
        sx={{
          mt: 3,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
          columnGap: 6,
          rowGap: 3,
          maxWidth: 960,
          alignItems: 'start',
        }}
      >
        <RateField plan={plan} code="horizon_years" />
        <RateField plan={plan} code="discount_rate_to_35" />
        <RateField plan={plan} code="discount_rate_36_70" />
        <PaymentPointField plan={plan} />
      </Box>
      <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary' }}>
        {t('economy.annex.change')}{' '}
        <Link href={routeHash({ screen: 'overview', item: overviewItems.assumptions })} underline="always">
          {t('economy.annex.toAssumptions')}
        </Link>
      </Typography>
    </Box>
  );
}
