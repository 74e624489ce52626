import type { Scenario } from '#app/plan/scenario.ts';
import { notify } from '../../state/notices.ts';
import { useCommand } from '../../state/session-context.tsx';

/** Puts a scenario aside or brings it back, and says so. */
export function useArchive(): (scenario: Scenario, archived: boolean) => Promise<void> {
  const run = useCommand();
  return async ({ id, name }, archived) => {
    const result = await run({ type: 'scenario.update', input: { id, changes: { archived } } });
    if (result.ok) notify('info', archived ? 'scenario.archived' : 'scenario.restored', { name });
  };
}
