import { useEffect, useRef, useState } from 'react';
import type { Presenter } from '#app/meeting/presenter.ts';
import type { Projection } from '#app/meeting/projection.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { setWall, useWall } from './wall-state.ts';

/**
 * Tells main what is on the wall: at most once a frame, and the next only when the last has arrived, so that a slider
 * never fills the line. The last of them always gets there.
 */
export function useWallSender(meetingId: string): void {
  const session = useSession();
  const wall = useWall();
  const wanted = useRef<{ presenter: Presenter | null } | null>(null);
  const isSending = useRef(false);
  const wasShown = useRef(false);
  useEffect(() => {
    const { isShown, ...shown } = wall;
    if (!isShown && !wasShown.current) return;
    wasShown.current = isShown;
    wanted.current = { presenter: isShown ? { meetingId, ...shown } : null };
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

/** What the wall shows, as main tells it; `null` while nothing is shown. A wall that was on when this window came is taken up. */
export function useProjection(): Projection | null {
  const session = useSession();
  const [projection, setProjection] = useState<Projection | null>(null);
  useEffect(() => {
    let isTold = false;
    const end = session.on('projector.changed', (next) => {
      isTold = true;
      setProjection(next);
    });
    void session.call('projector.current', {}).then((result) => {
      if (isTold || !result.ok || !result.value) return;
      setProjection(result.value);
      setWall({ isShown: true });
    });
    return end;
  }, [session]);
  return projection;
}
