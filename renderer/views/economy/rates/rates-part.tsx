import Box from '@mui/material/Box';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { PaymentPointField } from './payment-point-field.tsx';
import { PriceIndexTable } from './price-index-table.tsx';
import { RateField } from './rate-field.tsx';

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
  columnGap: 6,
  rowGap: 4,
  maxWidth: 900,
  alignItems: 'start',
} as const;

/** What every amount of the plan rests on: its years and price level, the rates, and the price index. */
export function RatesPart({ plan }: EconomyPartProps) {
  const { t } = useText();
  const run = useCommand();
  const { budgetYear, priceLevelYear } = plan.meta;
  const year = (field: 'budgetYear' | 'priceLevelYear') => (
    <NumberField
      label={t(field === 'budgetYear' ? 'economy.rates.budgetYear' : 'economy.rates.priceLevel')}
      value={field === 'budgetYear' ? budgetYear : priceLevelYear}
      plain
      required
      min={1990}
      max={2150}
      step={1}
      onCommit={(value) =>
        value === null
          ? undefined
          : run(
              { type: 'meta.update', input: { changes: { [field]: Math.round(value) } } },
              { refusal: 'caller' },
            )
      }
    />
  );
  return (
    <>
      <Box component="section" aria-labelledby="economy-years">
        <SectionHeading
          id="economy-years"
          title={t('economy.rates.plan')}
          lead={t('economy.rates.planLead')}
        />
        <Box sx={{ display: 'flex', gap: 6, maxWidth: 420 }}>
          {year('budgetYear')}
          {year('priceLevelYear')}
        </Box>
      </Box>
      <Box component="section" aria-labelledby="economy-rates">
        <SectionHeading id="economy-rates" title={t('economy.rates.title')} lead={t('economy.rates.lead')} />
        <Box sx={grid}>
          <RateField plan={plan} code="capital_contingency" />
          <RateField plan={plan} code="building_operation_dkk_per_m2" />
          <RateField plan={plan} code="horizon_years" />
          <RateField plan={plan} code="discount_rate_to_35" />
          <RateField plan={plan} code="discount_rate_36_70" />
          <PaymentPointField plan={plan} />
        </Box>
      </Box>
      <PriceIndexTable plan={plan} />
    </>
  );
}
