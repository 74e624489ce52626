import { useEffect, useState } from 'react';
import type { InputOf } from '#app/contract/contract.ts';
import type { CodedError } from '#app/plan/result.ts';
import { deliver } from '#renderer/state/delivery.ts';
import { useSession } from '#renderer/state/session-context.tsx';

export type ReportChoice = Omit<InputOf<'report.make'>, 'format'>;
type Format = InputOf<'report.make'>['format'];

/** Where the report stands. Where it went is told by `deliver`, as for every file. */
type ReportState =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'busy'; format: Format }
  | { kind: 'refused'; error: CodedError };

/** Makes the report and takes it over; `canPrint` is `null` until it is known. */
export function useReport(): {
  state: ReportState;
  canPrint: boolean | null;
  start(format: Format, choice: ReportChoice): Promise<void>;
} {
  const session = useSession();
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
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
  const start = async (format: Format, choice: ReportChoice) => {
    setState({ kind: 'busy', format });
    const result = await session.call('report.make', { format, ...choice });
    if (!result.ok) return setState({ kind: 'refused', error: result.error });
    deliver(result.value);
    setState({ kind: result.value.kind === 'cancelled' ? 'cancelled' : 'idle' });
  };
  return { state, canPrint, start };
}
