import Box from '@mui/material/Box';
import { cashLine } from '#app/indicators/cash-line.ts';
import type { ScenarioEconomy } from '#app/indicators/economy.ts';
import { discountFactor, discounting, presentValue } from '#app/indicators/present-value.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { useText } from '#renderer/state/text.ts';

interface DiscountedYearsProps {
  plan: Plan;
  scenario: Scenario;
  economy: ScenarioEconomy;
}

/** The present value year by year: the likely difference, its factor, and what that is worth now. */
export function DiscountedYears({ plan, scenario, economy }: DiscountedYearsProps) {
  const { t, format } = useText();
  const rules = discounting(plan);
  const years = economy.difference?.beforeFinancing ?? [];
  const whole = (amountTDkk: number) => format.number(amountTDkk, 0);
  const title = `${t('matrix.presentValue.years')}: ${scenario.shortName} ${scenario.name}`;
  return (
    <Box sx={{ mt: 2, maxWidth: 640 }}>
      <ScrollRegion title={title}>
        <PlainTable aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.presentValue.year')}</th>
              <th scope="col" data-number="">
                {t('matrix.economy.difference')} <small>{t('economy.unit')}</small>
              </th>
              <th scope="col" data-number="">
                {t('matrix.presentValue.factor')}
              </th>
              <th scope="col" data-number="">
                {t('economy.annex.worth')} <small>{t('economy.unit')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {cashLine(years, rules.horizonYears).map(({ year, amount: { likely } }) => {
              const factor = discountFactor(rules, year);
              return (
                <tr key={year}>
                  <th scope="row">{plan.meta.budgetYear + year}</th>
                  <td data-number="">{whole(likely)}</td>
                  <td data-number="">{format.number(factor, 4, 4)}</td>
                  <td data-number="">{whole(likely * factor)}</td>
                </tr>
              );
            })}
            <Box component="tr" sx={{ '& th, & td': { fontWeight: 600 } }}>
              <th scope="row">{t('economy.annex.sum')}</th>
              <td />
              <td />
              <td data-number="">{whole(presentValue(years, rules).likely)}</td>
            </Box>
          </tbody>
        </PlainTable>
      </ScrollRegion>
    </Box>
  );
}
