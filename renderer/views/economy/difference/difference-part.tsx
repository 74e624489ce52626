import { EmptyState } from '#renderer/components/empty-state.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { GapList } from '../gap-list.tsx';
import { whyNoDifference } from '../why-no-difference.ts';
import { AnnexSection } from './annex-section.tsx';
import { YearSection } from './year-section.tsx';

/** How the scenario's money differs from the baseline's: year by year first, and the annex after. */
export function DifferencePart(props: EconomyPartProps) {
  const { economy, scenario, baseline, all } = props;
  const { t } = useText();
  const why = whyNoDifference(all, baseline);
  if (!baseline || why === 'noBaseline') {
    return (
      <EmptyState
        text={t('economy.difference.noBaseline')}
        action={{
          label: t('economy.difference.toBaseline'),
          perform: () => navigate('overview', 'plan'),
        }}
      />
    );
  }
  if (why === 'nothing') {
    return (
      <>
        <GapList gaps={economy.gaps} />
        <EmptyState
          text={t('economy.difference.nothing')}
          action={{ label: t('economy.difference.toTable'), perform: () => navigate('economy') }}
        />
      </>
    );
  }
  return (
    <>
      <GapList gaps={economy.gaps} />
      {scenario.id === baseline.id ? (
        <EmptyState text={t('economy.difference.isBaseline', { scenario: scenario.name })} />
      ) : (
        <YearSection {...props} baseline={baseline} />
      )}
      <AnnexSection {...props} baseline={baseline} />
    </>
  );
}
