import { useEffect, useRef } from 'react';
import type { Presenter } from '#app/meeting/presenter.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { setWall, useWall } from './wall-state.ts';

/**
 * Tells main what is on the wall: at most once a frame, and the next only when the last has arrived, so that a slider
 * never fills the line. The last of them always gets there. A meeting that ends takes the wall with it.
 *
 * @param meetingId the meeting that is held; `null` while none is, `undefined` where nothing is known of it (a
 *   frozen copy is looked at) and the wall is left as it is
 */
export function useWallSender(meetingId: string | null | undefined): void {
  const session = useSession();
  const wall = useWall();
  const wanted = useRef<{ presenter: Presenter | null } | null>(null);
  const isSending = useRef(false);
  const wasShown = useRef(false);
  useEffect(() => {
    if (meetingId === undefined) return;
    const { isShown, ...shown } = wall;
    if (meetingId === null && isShown) return setWall({ isShown: false, cell: null, endsAt: null });
    if (!isShown && !wasShown.current) return;
    wasShown.current = isShown;
    wanted.current = { presenter: isShown && meetingId !== null ? { meetingId, ...shown } : null };
    if (isSending.current) return;
    isSending.current = true;
    const send = async () => {
      const next = wanted.current;
      wanted.current = null;
      if (next) await session.call('projector.show', next);
      if (wanted.current) requestAnimationFrame(() => void send());
      else isSending.current = false;
    };
    requestAnimationFrame(() => void send());
  }, [session, wall, meetingId]);
}
