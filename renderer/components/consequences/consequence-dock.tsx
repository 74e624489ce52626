import { useDeferredValue } from 'react';
import { useFollowed } from '../../state/followed-changes.ts';
import { usePlan } from '../../state/session-context.tsx';
import { ConsequencePanel } from './consequence-panel.tsx';

/** The panel of consequences above whatever is selected, for as long as somebody follows changes of this plan. */
export function ConsequenceDock() {
  const since = useFollowed((followed) => followed.since);
  const plan = usePlan();
  // What follows may come in the frame after the one that shows the edit itself.
  const shown = useDeferredValue(plan);
  if (!since || since.meta.id !== shown.meta.id) return null;
  return <ConsequencePanel since={since} plan={shown} />;
}
