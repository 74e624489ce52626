import type { AgendaItem, AgendaKind } from '../plan/meeting.ts';
import type { Plan } from '../plan/plan.ts';
import { agendaOf } from './meeting-state.ts';

/**
 * Whether an item can be gone back to. A gut ranking that is stored can't: totals have been seen since, and whoever
 * has seen one can't unsee it.
 */
export function mayBeCurrent({ kind, status }: Pick<AgendaItem, 'kind' | 'status'>): boolean {
  return kind !== 'gut' || status !== 'done';
}

/** The items that can be gone to from the one the meeting is at, one step back and one on; `null` at an end. */
export function neighbours(
  plan: Plan,
  meetingId: string,
): { before: AgendaItem | null; after: AgendaItem | null } {
  const items = agendaOf(plan, meetingId);
  const at = items.findIndex(({ status }) => status === 'current');
  if (at < 0) return { before: null, after: items.find(mayBeCurrent) ?? null };
  return {
    before: items.slice(0, at).findLast(mayBeCurrent) ?? null,
    after: items.slice(at + 1).find(mayBeCurrent) ?? null,
  };
}

/** Steps in which scores are taken in, and those that show what was said in them. */
const takesScores: ReadonlySet<AgendaKind> = new Set<AgendaKind>(['scoring', 'secondRound']);
const showsScores: ReadonlySet<AgendaKind> = new Set<AgendaKind>(['reveal', 'discuss', 'agree']);

/**
 * The items that a round belongs to when it is chosen for one of them: that one and, when scores are taken in there,
 * all later ones that show scores. A second round thereby takes the place of the first in what comes after it.
 */
export function itemsOfRound(items: readonly AgendaItem[], chosenFor: AgendaItem): AgendaItem[] {
  if (!takesScores.has(chosenFor.kind)) return [chosenFor];
  const at = items.findIndex(({ id }) => id === chosenFor.id);
  return [chosenFor, ...items.slice(at + 1).filter(({ kind }) => showsScores.has(kind))];
}
