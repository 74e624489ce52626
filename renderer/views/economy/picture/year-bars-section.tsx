import type { Plan } from '#app/plan/plan.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { useText } from '#renderer/state/text.ts';
import { longText } from '../amount-text.ts';
import { yearTitles } from '../year-title.ts';
import type { CashSeries } from './cash-series.ts';
import { YearBarsChart } from './year-bars-chart.tsx';

interface YearBarsSectionProps {
  plan: Plan;
  series: readonly CashSeries[];
}

/** What goes out of the till and into it, each year. */
export function YearBarsSection({ plan, series }: YearBarsSectionProps) {
  const text = useText();
  const { t } = text;
  const title = t('economy.picture.years');
  return (
    <ChartFrame
      title={title}
      lead={t('economy.picture.yearsLead')}
      fileName={t('economy.picture.yearsFile')}
      numbers={() => ({
        corner: t('economy.annex.scenario'),
        columns: yearTitles(text, plan).map((year) => ({ ...year, unit: t('economy.unit') })),
        rows: series.map(({ scenario: { id, shortName, name }, years }) => ({
          key: id,
          title: `${shortName} ${name}`,
          cells: years.map((amount) => longText(text, amount)),
        })),
      })}
    >
      {(width) => <YearBarsChart title={title} width={width} plan={plan} series={series} />}
    </ChartFrame>
  );
}
