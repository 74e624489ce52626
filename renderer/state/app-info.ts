import { useEffect, useState } from 'react';
import type { OutputOf } from '#app/contract/contract.ts';
import { useSession } from './session-context.tsx';

/** What main says about itself and the plans it knows; fetched anew whenever the component appears. */
export function useAppInfo(): OutputOf<'app.info'> | null {
  const session = useSession();
  const [info, setInfo] = useState<OutputOf<'app.info'> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void session.call('app.info', {}).then((result) => {
      if (isCurrent && result.ok) setInfo(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [session]);
  return info;
}
