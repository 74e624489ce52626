import type { Criterion } from '#app/plan/criterion.ts';
import { notify } from '../../state/notices.ts';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { type Direction, moveCommand, newCriterion } from './tree-edits.ts';

/** What can be done with the tree, as commands; what is added or moved stays chosen. */
export function useTreeEdits() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  return {
    async add(kind: Criterion['kind'], chosen: Criterion | null) {
      const id = crypto.randomUUID();
      const criterion = newCriterion(plan, chosen, { id, kind, name: t(`criteria.new.${kind}`) });
      const result = await run({ type: 'criterion.add', input: { criterion } });
      if (result.ok) select(id);
    },
    canMove: (id: string, direction: Direction) => moveCommand(plan, id, direction) !== null,
    async move(id: string, direction: Direction) {
      const command = moveCommand(plan, id, direction);
      if (command) await run(command);
    },
    /** @param next what is chosen afterwards. @returns whether it was removed */
    async remove({ id, name, kind }: Criterion, next: string | null): Promise<boolean> {
      const result = await run({ type: 'criterion.remove', input: { id } });
      if (!result.ok) return false;
      select(next);
      notify('info', `criteria.removed.${kind}`, { name });
      return true;
    },
  };
}
