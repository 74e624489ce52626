import { Panel } from '#renderer/components/panel/panel.tsx';
import { useText } from '#renderer/state/text.ts';
import { WeightControls, type WeightControlsProps } from './weight-controls.tsx';

/** Weights to try out, beside the result. */
export function WeightsPanel({ onClose, ...controls }: WeightControlsProps & { onClose(): void }) {
  const { t } = useText();
  return (
    <Panel kind={t('results.weights.kind')} title={t('results.weights.title')} onClose={onClose}>
      <WeightControls {...controls} />
    </Panel>
  );
}
