import { memo, useDeferredValue } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { warningsAt, warningsOf } from '#renderer/components/warning-list/use-warnings.ts';
import { WarningList } from '#renderer/components/warning-list/warning-list.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface At {
  scenarioId: string;
  thingId: string;
}

/** What the plan's rules say of a function or a service in a scenario. A moment after the key that changed it. */
export function HouseWarnings(at: At) {
  const plan = useDeferredValue(usePlan());
  return <Found {...at} plan={plan} />;
}

/** Apart, so that the rules are not gone through while the deferred plan is still the old one. */
const Found = memo(function Found({ plan, scenarioId, thingId }: At & { plan: Plan }) {
  const { t } = useText();
  // What is said of the thing in another scenario is said there.
  const found = warningsAt(warningsOf(plan), thingId).filter(({ place }) =>
    place.split('.').every((id) => id === scenarioId || !plan.scenarios[id]),
  );
  if (found.length === 0) return null;
  return (
    <PanelSection title={t('warnings.title')}>
      <WarningList warnings={found} />
    </PanelSection>
  );
});
