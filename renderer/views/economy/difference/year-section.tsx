import Box from '@mui/material/Box';
import { noAmount } from '#app/indicators/amount.ts';
import { type YearAmounts, yearOffsets } from '#app/indicators/economy-rows.ts';
import { isTotal, kindsInUse, type SumName, totalsInUse, yearsOfSum } from '#app/indicators/economy-sums.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { sumName } from '../table/row-names.ts';
import { yearTitles } from '../year-title.ts';
import { AmountCell } from './amount-cell.tsx';

interface YearSectionProps extends EconomyPartProps {
  baseline: Scenario;
}

/** The difference to the baseline year by year, of the scenario and of the one it is compared with. */
export function YearSection(props: YearSectionProps) {
  const { plan, scenario, economy, all, baseline, compared } = props;
  const text = useText();
  const { t } = text;
  const { budgetYear, priceLevelYear } = plan.meta;
  const shown = [scenario, ...(compared ? [compared] : [])].flatMap((each) => {
    const difference = each === scenario ? economy.difference : all.get(each.id)?.difference;
    return difference ? [{ scenario: each, difference }] : [];
  });
  const title = t('economy.difference.title', { baseline: `${baseline.shortName} ${baseline.name}` });
  const sums: SumName[] = [...kindsInUse(plan), ...totalsInUse(plan)];
  return (
    <Box component="section" aria-labelledby="economy-difference">
      <SectionHeading
        id="economy-difference"
        title={title}
        lead={t('economy.difference.lead', {
          year: String(priceLevelYear),
          permanent: String(budgetYear + 4),
        })}
      />
      <ScrollRegion title={title}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('economy.difference.row')}</th>
              {yearTitles(text, plan).map((year) => (
                <th key={year.key} scope="col" data-number="">
                  {year.title}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((each) => (
            <tbody key={each.scenario.id}>
              <tr>
                <th scope="rowgroup" colSpan={6}>
                  <Box component="span" sx={{ display: 'inline-flex', gap: 2, fontWeight: 600 }}>
                    <ScenarioMark scenario={each.scenario} />
                    {each.scenario.name}
                  </Box>
                </th>
              </tr>
              {sums.map((sum) => (
                <SumRow
                  key={sum}
                  name={sumName(text, plan, sum)}
                  years={yearsOfSum(each.difference, sum)}
                  sum={sum}
                />
              ))}
            </tbody>
          ))}
        </PlainTable>
      </ScrollRegion>
    </Box>
  );
}

function SumRow({ name, years, sum }: { name: string; years: YearAmounts; sum: SumName }) {
  const fontWeight = isTotal(sum) ? 600 : 400;
  return (
    <Box component="tr" sx={{ '& th, & td': { fontWeight } }}>
      <th scope="row">{name}</th>
      {yearOffsets.map((offset, place) => (
        <AmountCell key={offset} amount={years[place] ?? noAmount} isSigned />
      ))}
    </Box>
  );
}
