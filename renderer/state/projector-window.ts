import { useEffect, useState } from 'react';
import { ok, type Result } from '#app/plan/result.ts';
import type { PlanSession } from './plan-session.ts';
import { useSession } from './session-context.tsx';

/** Without an opener: a page can reach into a page that opened it, and gets a copy of what that one keeps. */
const popup = 'popup,noopener,width=1024,height=768';

/** Whether the projector's window is there, as main knows it; `false` until main has said so. */
export function useIsProjectorOpen(): boolean {
  const session = useSession();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isTold = false;
    const end = session.on('projector.windowChanged', (window) => {
      isTold = true;
      setIsOpen(window.isOpen);
    });
    void session.call('projector.window', {}).then((window) => {
      if (window.ok && !isTold) setIsOpen(window.value.isOpen);
    });
    return () => {
      isTold = true;
      end();
    };
  }, [session]);
  return isOpen;
}

/**
 * Opens the projector's window, or brings it to the front; from a click or a key, or a browser won't. Whether it came,
 * {@link useIsProjectorOpen} says: a browser that blocks windows doesn't tell.
 */
export async function openProjectorWindow(session: PlanSession): Promise<Result<null>> {
  const opened = await session.call('projector.open', {});
  if (!opened.ok) return opened;
  if (opened.value.address !== null) window.open(opened.value.address, '_blank', popup);
  return ok(null);
}

/**
 * An address to be opened by hand in a browser of this machine, good once and for a minute; the window that was open
 * before ends then. `null` where the program has opened its window itself.
 */
export async function projectorAddress(session: PlanSession): Promise<Result<string | null>> {
  const opened = await session.call('projector.open', {});
  return opened.ok ? ok(opened.value.address) : opened;
}
