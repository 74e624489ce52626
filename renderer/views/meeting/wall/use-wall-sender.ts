import { useEffect, useMemo, useRef } from 'react';
import type { Presenter } from '#app/meeting/presenter.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { latestOnly } from './latest-only.ts';
import { setWall, useWall } from './wall-state.ts';

/**
 * Tells main what is on the wall, no oftener than it is drawn. A meeting that ends takes the wall with it.
 *
 * @param meetingId the meeting that is held; `null` while none is, `undefined` where nothing is known of it (a
 *   frozen copy is looked at) and the wall is left as it is
 */
export function useWallSender(meetingId: string | null | undefined): void {
  const session = useSession();
  const wall = useWall();
  const wasShown = useRef(false);
  const show = useMemo(
    () =>
      latestOnly(
        (presenter: Presenter | null) => session.call('projector.show', { presenter }),
        (perform) => requestAnimationFrame(perform),
      ),
    [session],
  );
  useEffect(() => {
    if (meetingId === undefined) return;
    const { isShown, ...shown } = wall;
    if (meetingId === null && isShown) return setWall({ isShown: false, cell: null, endsAt: null });
    if (!isShown && !wasShown.current) return;
    wasShown.current = isShown;
    show(isShown && meetingId !== null ? { meetingId, ...shown } : null);
  }, [show, wall, meetingId]);
}
