import type { RowOrigin } from '#app/indicators/economy-rows.ts';
import { useText } from '#renderer/state/text.ts';
import type { RowPanelProps } from '../economy-part.ts';
import { DerivedPanel } from './derived-panel.tsx';
import { originName } from './row-names.ts';

interface ContingencyPanelProps extends RowPanelProps {
  origin: Extract<RowOrigin, { from: 'contingency' }>;
}

/** The contingency on capital: its share, which is the plan's. */
export function ContingencyPanel({ origin, onClose }: ContingencyPanelProps) {
  const text = useText();
  const { t, format } = text;
  return (
    <DerivedPanel
      title={originName(text, origin)}
      how={t('economy.rests.contingency', { percent: format.number(100 * origin.share, 1) })}
      facts={[]}
      links={[{ label: t('economy.rests.toRates'), route: { screen: 'economy', item: 'rates' } }]}
      onClose={onClose}
    />
  );
}
