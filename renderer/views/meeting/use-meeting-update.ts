import { useCallback } from 'react';
import type { AgendaItem, Meeting } from '#app/plan/meeting.ts';
import type { Result } from '#app/plan/result.ts';
import { useCommand } from '#renderer/state/session-context.tsx';

/** Changes a meeting's own fields; a refusal is shown at the field. */
export function useMeetingUpdate(
  id: string,
): (changes: Partial<Omit<Meeting, 'id' | 'status'>>) => Promise<Result<unknown>> {
  const run = useCommand();
  return useCallback(
    (changes) => run({ type: 'meeting.update', input: { ids: [id], changes } }, { refusal: 'caller' }),
    [run, id],
  );
}

/** Changes an item of the agenda; a refusal is shown at the field. */
export function useItemUpdate(
  id: string,
): (changes: Partial<Omit<AgendaItem, 'id' | 'status'>>) => Promise<Result<unknown>> {
  const run = useCommand();
  return useCallback(
    (changes) => run({ type: 'agendaItem.update', input: { ids: [id], changes } }, { refusal: 'caller' }),
    [run, id],
  );
}
