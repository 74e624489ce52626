import type { RowOrigin } from '#app/indicators/economy-rows.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { RowPanelProps } from '../economy-part.ts';
import { DerivedPanel } from './derived-panel.tsx';
import { originName } from './row-names.ts';
import { shareFacts } from './share-facts.ts';

interface WagesPanelProps extends RowPanelProps {
  origin: Extract<RowOrigin, { from: 'wages' }>;
}

/** Wages: årsværk in the scenario and the baseline, and what an årsværk costs. */
export function WagesPanel({ plan, scenario, baseline, economy, origin, onClose }: WagesPanelProps) {
  const text = useText();
  const { t, format } = text;
  const run = useCommand();
  const { group, fteDifference, yearlyCostTDkk } = origin;
  const cost = format.number(yearlyCostTDkk, 1);
  const fte = ({ id, shortName }: Scenario) => ({
    name: `${t('economy.rests.fte')}, ${shortName}`,
    value: format.number(plan.scenarioStaff[`${id}.${group.id}`]?.fte ?? 0, 2),
  });
  const difference = format.signed(fteDifference, 2);
  return (
    <DerivedPanel
      title={originName(text, origin)}
      how={`${t('economy.rests.wages', { difference, cost })} ${t('economy.rests.rounded')}`}
      facts={[fte(scenario), ...(baseline ? [fte(baseline)] : []), ...shareFacts(text, plan, economy)]}
      links={[{ label: t('economy.rests.toStaff'), route: { screen: 'staffing', item: null } }]}
      onOff={() =>
        void run({ type: 'scenario.update', input: { id: scenario.id, changes: { derivesWages: false } } })
      }
      onClose={onClose}
    />
  );
}
