import type { InputOf } from '#app/commands/registry.ts';
import { useCommand } from '../../state/session-context.tsx';

type Changes = InputOf<'criterion.update'>['changes'];

/** Changes of one criterion; a refusal is shown at the field that asked. */
export function useCriterionUpdate(id: string) {
  const run = useCommand();
  return (changes: Changes) =>
    run({ type: 'criterion.update', input: { id, changes } }, { refusal: 'caller' });
}
