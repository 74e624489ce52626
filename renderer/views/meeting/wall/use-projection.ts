import { useEffect, useState } from 'react';
import type { Projection } from '#app/meeting/projection.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { setWall } from './wall-state.ts';

/** What the wall shows, as main tells it; `null` while nothing is shown. A wall that was on when this window came is taken up, with its clock. */
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
      const { endsAt, scene } = result.value;
      setWall({ isShown: true, endsAt, isBlank: scene.kind === 'blank' });
    });
    return end;
  }, [session]);
  return projection;
}
