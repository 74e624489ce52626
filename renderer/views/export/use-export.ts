import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf } from '#app/contract/contract.ts';
import type { LastExport } from '#app/contract/delivery.ts';
import type { CodedError } from '#app/plan/result.ts';
import { deliver } from '#renderer/state/delivery.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { useSession } from '#renderer/state/session-context.tsx';

export type ExportChoice = Omit<InputOf<'export.excel'>, 'id'>;

/** Where the workbook stands. Where it went is told by `deliver`, as for every file. */
export type ExportState =
  | { kind: 'idle' | 'delivered' | 'cancelled' }
  /** `share` is how much is done, 0–1. */
  | { kind: 'busy'; share: number; isStopping: boolean }
  | { kind: 'refused'; error: CodedError };

export interface WorkbookExport {
  state: ExportState;
  /** The one saved last on this machine; `null` also where files are downloaded. */
  last: LastExport | null;
  start(choice: ExportChoice): Promise<void>;
  cancel(): void;
  showInFolder(): Promise<void>;
}

/** Makes the workbook beside the program, follows it and takes it over. */
export function useExport(): WorkbookExport {
  const session = useSession();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const [last, setLast] = useState<LastExport | null>(null);
  const job = useRef<string | null>(null);

  const askLast = useCallback(async () => {
    const answer = await session.call('export.last', { kind: 'workbook' });
    setLast(answer.ok ? answer.value : null);
  }, [session]);
  useEffect(() => void askLast(), [askLast]);
  useEffect(
    () =>
      session.on('job.progress', ({ id, progress }) => {
        if (id !== job.current) return;
        const share = progress.doneShare ?? 0;
        setState((now) => (now.kind === 'busy' ? { ...now, share } : now));
      }),
    [session],
  );

  const start = async (choice: ExportChoice) => {
    const id = crypto.randomUUID();
    job.current = id;
    setState({ kind: 'busy', share: 0, isStopping: false });
    const result = await session.call('export.excel', { ...choice, id });
    job.current = null;
    if (!result.ok) return setState({ kind: 'refused', error: result.error });
    deliver(result.value);
    setState({ kind: result.value.kind === 'cancelled' ? 'cancelled' : 'delivered' });
    await askLast();
  };
  const cancel = () => {
    if (job.current === null) return;
    setState((now) => (now.kind === 'busy' ? { ...now, isStopping: true } : now));
    void session.call('jobs.cancel', { id: job.current });
  };
  const showInFolder = async () => {
    const shown = await session.call('export.showInFolder', { kind: 'workbook' });
    if (!shown.ok) notifyRefusal(shown.error);
  };
  return { state, last, start, cancel, showInFolder };
}
