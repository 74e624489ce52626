import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { economyFigures } from '#app/indicators/economy.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { ScrollRegion } from '#renderer/components/chart-frame/scroll-region.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { AmountCell } from './amount-cell.tsx';
import { DiscountSection } from './discount-section.tsx';
import { DiscountedYears } from './discounted-years.tsx';

interface AnnexSectionProps extends EconomyPartProps {
  baseline: Scenario;
}

/** Net investment, payback and present value of every alternative, with how they are reckoned beside them. */
export function AnnexSection(props: AnnexSectionProps) {
  const { plan, scenario, economy, all, baseline } = props;
  const { t, format } = useText();
  const [showsYears, setShowsYears] = useState(false);
  const title = t('economy.annex.title');
  const alternatives = activeScenarios(plan).filter(({ id }) => id !== baseline.id);
  const hasYears = scenario.id !== baseline.id && economyFigures(plan, economy) !== null;
  return (
    <Box component="section" aria-labelledby="economy-annex">
      <SectionHeading
        id="economy-annex"
        title={title}
        lead={t('economy.annex.lead', { baseline: `${baseline.shortName} ${baseline.name}` })}
      />
      <ScrollRegion title={title}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('economy.annex.scenario')}</th>
              <th scope="col" data-number="">
                {t('matrix.presentValue.investment')} <small>{t('economy.unit')}</small>
              </th>
              <th scope="col" data-number="">
                {t('matrix.presentValue.operating')} <small>{t('economy.unit')}</small>
              </th>
              <th scope="col" data-number="">
                {t('matrix.presentValue.payback')}
              </th>
              <th scope="col" data-number="">
                {t('matrix.presentValue.value')} <small>{t('economy.unit')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {alternatives.map((each) => {
              const own = all.get(each.id);
              const figures = own && economyFigures(plan, own);
              return (
                <tr key={each.id}>
                  <Box
                    component="th"
                    scope="row"
                    sx={{ '&&': { fontWeight: each === scenario ? 600 : 400 } }}
                  >
                    <Box component="span" sx={{ display: 'inline-flex', gap: 2 }}>
                      <ScenarioMark scenario={each} />
                      {each.name}
                    </Box>
                  </Box>
                  {figures ? (
                    <>
                      <AmountCell amount={figures.netInvestmentTDkk} />
                      <AmountCell amount={figures.yearlyOperatingTDkk} isSigned />
                      <td data-number={figures.paybackYears === null ? undefined : ''}>
                        {figures.paybackYears === null
                          ? t(`economy.payback.${figures.whyNoPayback ?? 'no_saving'}`)
                          : format.number(figures.paybackYears, 1, 1)}
                      </td>
                      <AmountCell amount={figures.presentValueTDkk} />
                    </>
                  ) : (
                    <Box component="td" colSpan={4} sx={{ color: 'warning.main' }}>
                      {t('economy.annex.incomplete')}
                    </Box>
                  )}
                </tr>
              );
            })}
          </tbody>
        </PlainTable>
      </ScrollRegion>
      <DiscountSection plan={plan} />
      {hasYears ? (
        <Box sx={{ mt: 3 }}>
          <Button aria-expanded={showsYears} onClick={() => setShowsYears(!showsYears)} sx={{ ml: -2 }}>
            {t(showsYears ? 'economy.annex.hideYears' : 'economy.annex.showYears')}
          </Button>
          {showsYears ? <DiscountedYears plan={plan} scenario={scenario} economy={economy} /> : null}
        </Box>
      ) : null}
    </Box>
  );
}
