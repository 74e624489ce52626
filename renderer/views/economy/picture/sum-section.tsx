import Typography from '@mui/material/Typography';
import { earnedBackIn } from '#app/indicators/cash-line.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { useText } from '#renderer/state/text.ts';
import { wholeText } from '../amount-text.ts';
import type { CashBasis, CashSeries } from './cash-series.ts';
import { SumChart } from './sum-chart.tsx';

interface SumSectionProps {
  plan: Plan;
  series: readonly CashSeries[];
  basis: CashBasis;
}

/** The same added up, year after year: where it goes below zero, what was spent is earned back. */
export function SumSection({ plan, series, basis }: SumSectionProps) {
  const text = useText();
  const { t } = text;
  const title = t('economy.picture.sum');
  const { budgetYear } = plan.meta;
  const longest = series[0]?.line ?? [];
  const said = series.flatMap(({ scenario, line }) => {
    if (basis === 'whole' || line.every(({ sum }) => sum.likely <= 0)) return [];
    const back = earnedBackIn(line);
    const year = String(budgetYear + (back ?? line.length - 1));
    const key = back === null ? 'economy.picture.neverPaidBack' : 'economy.picture.paidBack';
    return [t(key, { letter: scenario.shortName, year })];
  });
  return (
    <div>
      <ChartFrame
        title={title}
        lead={t(basis === 'whole' ? 'economy.picture.sumLeadWhole' : 'economy.picture.sumLead', {
          permanent: String(budgetYear + 4),
        })}
        fileName={t('economy.picture.sumFile')}
        numbers={() => ({
          corner: t('economy.line.year'),
          columns: series.flatMap(({ scenario: { id, shortName } }) => [
            {
              key: `${id} year`,
              title: t('economy.picture.ofYear', { letter: shortName }),
              unit: t('economy.unit'),
            },
            {
              key: `${id} sum`,
              title: t('economy.picture.upTo', { letter: shortName }),
              unit: t('economy.unit'),
            },
          ]),
          rows: longest.map(({ year }) => ({
            key: String(year),
            title: String(budgetYear + year),
            cells: series.flatMap(({ line }) => [
              wholeText(text, line[year]?.amount.likely ?? 0),
              wholeText(text, line[year]?.sum.likely ?? 0),
            ]),
          })),
        })}
      >
        {(width) => <SumChart title={title} width={width} plan={plan} series={series} />}
      </ChartFrame>
      {said.length > 0 ? <Typography sx={{ mt: 2 }}>{said.join(' ')}</Typography> : null}
    </div>
  );
}
