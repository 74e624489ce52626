import { useFollowed } from '../../state/followed-changes.ts';
import { usePlan } from '../../state/session-context.tsx';
import { ConsequencePanel } from './consequence-panel.tsx';

/** The panel of consequences above whatever is selected, for as long as somebody follows changes of this plan. */
export function ConsequenceDock() {
  const since = useFollowed((followed) => followed.since);
  const plan = usePlan();
  if (since?.meta.id !== plan.meta.id) return null;
  return <ConsequencePanel since={since} plan={plan} />;
}
