import type { RowOrigin } from '#app/indicators/economy-rows.ts';
import { grossOfBuilding } from '#app/indicators/floors.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { RowPanelProps } from '../economy-part.ts';
import { DerivedPanel } from './derived-panel.tsx';
import { originName } from './row-names.ts';
import { shareFacts } from './share-facts.ts';

interface BuildingPanelProps extends RowPanelProps {
  origin: Extract<RowOrigin, { from: 'building' }>;
}

/** Building operation: gross m² of the scenario's building and the baseline's, and the rate. */
export function BuildingPanel({ plan, scenario, baseline, economy, origin, onClose }: BuildingPanelProps) {
  const text = useText();
  const { t, format } = text;
  const run = useCommand();
  const gross = ({ id, shortName }: Scenario) => ({
    name: `${t('economy.rests.gross')}, ${shortName}`,
    value: format.number(grossOfBuilding(plan, id) ?? 0, 1),
  });
  const params = {
    difference: format.signed(origin.grossM2Difference, 0),
    rate: format.number(origin.rateDkkPerM2, 2),
  };
  return (
    <DerivedPanel
      title={originName(text, origin)}
      how={`${t('economy.rests.building', params)} ${t('economy.rests.rounded')}`}
      facts={[gross(scenario), ...(baseline ? [gross(baseline)] : []), ...shareFacts(text, plan, economy)]}
      links={[
        { label: t('economy.rests.toFloors'), route: { screen: 'floors', item: null } },
        { label: t('economy.rests.toRates'), route: { screen: 'economy', item: 'rates' } },
      ]}
      onOff={() =>
        void run({ type: 'scenario.update', input: { id: scenario.id, changes: { derivesBuilding: false } } })
      }
      onClose={onClose}
    />
  );
}
