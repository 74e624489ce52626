import { useEffect, useRef, useState } from 'react';
import type { Channel, InputOf } from '#app/contract/contract.ts';
import type { Delivery } from '#app/contract/delivery.ts';
import type { CodedError, Result } from '#app/plan/result.ts';
import { deliver } from './delivery.ts';
import { useSession } from './session-context.tsx';

/** Papers that are made beside the program, under an id that tells how far they are. */
type PaperChannel = Extract<Channel, 'export.excel' | 'report.make' | 'minutes.make'>;

/** What a paper is made of and for whom. */
export type PaperChoice<Name extends PaperChannel> = Omit<InputOf<Name>, 'id'>;

/** Where a paper stands. Where it went is told by `deliver`, as for every file. */
export type PaperState =
  | { kind: 'idle' | 'delivered' | 'cancelled' }
  /** `share` is how much is done, 0–1; `null` where nobody knows, as while it is printed. */
  | { kind: 'busy'; share: number | null; isStopping: boolean }
  | { kind: 'refused'; error: CodedError };

export interface PaperMaking<Name extends PaperChannel> {
  state: PaperState;
  start(choice: PaperChoice<Name>): Promise<void>;
  cancel(): void;
}

/** Makes a paper beside the program, follows it and takes it over. */
export function usePaper<Name extends PaperChannel>(channel: Name): PaperMaking<Name> {
  const session = useSession();
  const [state, setState] = useState<PaperState>({ kind: 'idle' });
  const job = useRef<string | null>(null);
  useEffect(
    () =>
      session.on('job.progress', ({ id, progress }) => {
        if (id !== job.current) return;
        const share = progress.doneShare ?? null;
        setState((now) => (now.kind === 'busy' ? { ...now, share } : now));
      }),
    [session],
  );
  const start = async (choice: PaperChoice<Name>) => {
    const id = crypto.randomUUID();
    job.current = id;
    setState({ kind: 'busy', share: 0, isStopping: false });
    const call: (name: Name, input: InputOf<Name>) => Promise<Result<Delivery>> = session.call;
    const result = await call(channel, { ...choice, id } as PaperChoice<Name> & InputOf<Name>);
    job.current = null;
    if (!result.ok) return setState({ kind: 'refused', error: result.error });
    deliver(result.value);
    setState({ kind: result.value.kind === 'cancelled' ? 'cancelled' : 'delivered' });
  };
  const cancel = () => {
    if (job.current === null) return;
    setState((now) => (now.kind === 'busy' ? { ...now, isStopping: true } : now));
    void session.call('jobs.cancel', { id: job.current });
  };
  return { state, start, cancel };
}

/** Whether a PDF can be made here; `null` until it is known. */
export function useCanPrint(): boolean | null {
  const session = useSession();
  const [canPrint, setCanPrint] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    void session.call('report.printer', {}).then((found) => {
      if (isShown && found.ok) setCanPrint(found.value.isThere);
    });
    return () => {
      isShown = false;
    };
  }, [session]);
  return canPrint;
}
