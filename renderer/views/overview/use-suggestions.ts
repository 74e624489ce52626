import { checklistRows, phaseRows } from '#app/catalogue/process-resources.ts';
import { sorted } from '#app/plan/plan.ts';
import { notify, notifyRefusal } from '../../state/notices.ts';
import { sortAtEnd } from '../../state/order.ts';
import { useCommand, usePlan, useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/**
 * Fetches what ships with the program as rows of the plan, each list in one step of undo. What the plan has already,
 * by its words, is not fetched again.
 */
export function useSuggestions(): { fetchPhases(): Promise<void>; fetchChecklist(): Promise<void> } {
  const plan = usePlan();
  const session = useSession();
  const run = useCommand();
  const { language } = useText();
  const newId = () => crypto.randomUUID();

  const say = (count: number) => notify('info', 'suggest.fetched', { count });
  return {
    async fetchPhases() {
      const found = await session.call('resources.phases', {});
      if (!found.ok) return notifyRefusal(found.error);
      const own = sorted(plan.phases);
      const has = new Set(own.map(({ name }) => name));
      const rows = phaseRows(found.value, language, newId, sortAtEnd(own)).filter(
        ({ name }) => !has.has(name),
      );
      if (rows.length === 0) return notify('info', 'suggest.nothing');
      if ((await run({ type: 'phase.add', input: { rows } })).ok) say(rows.length);
    },
    async fetchChecklist() {
      const found = await session.call('resources.checklist', {});
      if (!found.ok) return notifyRefusal(found.error);
      const own = sorted(plan.checklistItems);
      const has = new Set(own.map(({ text }) => text));
      const all = checklistRows(found.value, language, newId, sortAtEnd(own));
      const rows = all.filter(({ text }) => !has.has(text));
      if (rows.length === 0) return notify('info', 'suggest.nothing');
      if ((await run({ type: 'checklistItem.add', input: { rows } })).ok) say(rows.length);
    },
  };
}
