import { type ReactNode, useEffect, useMemo } from 'react';
import { frozenSession, leaveFrozen, useFrozen } from '../state/frozen.ts';
import { SessionContext, useSession } from '../state/session-context.tsx';

/** Puts a frozen copy in the plan's place for everything below, as long as one is looked at. */
export function FrozenGate({ children }: { children: ReactNode }) {
  const live = useSession();
  const copy = useFrozen((state) => state.copy);
  const session = useMemo(() => (copy ? frozenSession(live, copy) : live), [live, copy]);

  // Another plan, an undo that takes the copy away, or names that went from it: what is gone isn't shown on.
  useEffect(
    () =>
      live.store.subscribe(({ opened }) => {
        const shown = useFrozen.getState().copy;
        if (shown && opened?.plan.freezes[shown.freeze.id]?.hash !== shown.freeze.hash) leaveFrozen();
      }),
    [live],
  );
  useEffect(() => (session === live ? undefined : session.start()), [session, live]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
