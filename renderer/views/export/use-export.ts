import { useState } from 'react';
import type { InputOf } from '#app/contract/contract.ts';
import type { CodedError } from '#app/plan/result.ts';
import { deliver } from '#renderer/state/delivery.ts';
import { useSession } from '#renderer/state/session-context.tsx';

export type ExportChoice = InputOf<'export.excel'>;

/** Where the workbook stands. Where it went is told by `deliver`, as for every file. */
export type ExportState =
  | { kind: 'idle' | 'busy' | 'delivered' | 'cancelled' }
  | { kind: 'refused'; error: CodedError };

/** Makes the workbook and takes it over. */
export function useExport(): { state: ExportState; start(choice: ExportChoice): Promise<void> } {
  const session = useSession();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const start = async (choice: ExportChoice) => {
    setState({ kind: 'busy' });
    const result = await session.call('export.excel', choice);
    if (!result.ok) return setState({ kind: 'refused', error: result.error });
    deliver(result.value);
    setState({ kind: result.value.kind === 'cancelled' ? 'cancelled' : 'delivered' });
  };
  return { state, start };
}
