import type { Criterion } from '#app/plan/criterion.ts';
import { PanelSection } from '../../components/panel/panel.tsx';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { childrenOf } from './tree-edits.ts';
import { WeighingButtons } from './weighing/weighing-buttons.tsx';

/** From a group one can weigh what lies in it, without choosing one of them first. */
export function GroupWeighing({ group }: { group: Criterion }) {
  const plan = usePlan();
  const { t } = useText();
  if (childrenOf(plan, group.id).length < 2) return null;
  return (
    <PanelSection title={t('criteria.weight.inGroup', { group: group.name })}>
      <WeighingButtons parentId={group.id} />
    </PanelSection>
  );
}
