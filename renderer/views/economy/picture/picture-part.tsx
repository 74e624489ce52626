import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { GapList } from '../gap-list.tsx';
import { whyNoDifference } from '../why-no-difference.ts';
import { type CashBasis, cashSeries } from './cash-series.ts';
import { SumSection } from './sum-section.tsx';
import { YearBarsSection } from './year-bars-section.tsx';

/** The cash line of the scenario, and of the one it is compared with: year by year, and added up. */
export function PicturePart({ plan, scenario, economy, all, baseline, compared }: EconomyPartProps) {
  const { t } = useText();
  const canDiffer = baseline !== null && baseline.id !== scenario.id;
  const [wanted, setWanted] = useState<CashBasis>('difference');
  const basis = canDiffer ? wanted : 'whole';
  const series = useMemo(
    () => cashSeries(plan, all, [scenario, ...(compared ? [compared] : [])], basis),
    [plan, all, scenario, compared, basis],
  );
  if (whyNoDifference(all, baseline) === 'nothing') {
    return (
      <EmptyState
        text={t('economy.difference.nothing')}
        action={{ label: t('economy.difference.toTable'), perform: () => navigate('economy') }}
      />
    );
  }
  const isFlat = series.every(({ years }) => years.every(({ low, high }) => low === 0 && high === 0));
  const choice = canDiffer ? (
    <SelectField
      label={t('economy.picture.what')}
      value={basis}
      options={[
        {
          value: 'difference',
          label: t('economy.picture.difference', { baseline: `${baseline.shortName} ${baseline.name}` }),
        },
        { value: 'whole', label: t('economy.picture.whole') },
      ]}
      onChange={setWanted}
    />
  ) : null;
  return (
    <>
      <GapList gaps={economy.gaps} />
      <Box>
        {choice ? <Box sx={{ maxWidth: 420, mb: 6 }}>{choice}</Box> : null}
        {isFlat ? (
          <EmptyState
            text={t(basis === 'whole' ? 'economy.picture.noAmounts' : 'economy.picture.noDifference', {
              scenario: scenario.name,
              baseline: baseline?.name ?? '',
            })}
            action={{ label: t('economy.difference.toTable'), perform: () => navigate('economy') }}
          />
        ) : (
          <YearBarsSection plan={plan} series={series} />
        )}
      </Box>
      {isFlat ? null : <SumSection plan={plan} series={series} basis={basis} />}
    </>
  );
}
