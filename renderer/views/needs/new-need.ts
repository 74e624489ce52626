import { type Need, usualNeed } from '#app/plan/need.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { sortAtEnd } from '../../state/order.ts';
import type { NoteLine } from './note-lines.ts';

/** What is said once for all notes of an occasion. */
export type Occasion = Pick<Need, 'voicedBy' | 'occasion' | 'voicedOn'>;

/** A need to be filled in, after the others. */
export function newNeed(plan: Plan, statement: string, id: string): Need {
  return { ...usualNeed, id, sort: sortAtEnd(sorted(plan.needs)), statement };
}

/** The needs that notes become, in the order of their lines. */
export function needsOfNotes(
  plan: Plan,
  lines: readonly NoteLine[],
  occasion: Occasion,
  newId: () => string,
): Need[] {
  const first = sortAtEnd(sorted(plan.needs));
  return lines.map(({ statement, importance }, index) => ({
    id: newId(),
    sort: first + index,
    statement,
    importance,
    note: '',
    ...occasion,
  }));
}
