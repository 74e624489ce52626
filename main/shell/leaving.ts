import type { PlanStatus } from '#app/contract/open-plan.ts';

/** What the user says when asked about changes that the document doesn't have yet. */
export type LeavingAnswer = 'save' | 'leave' | 'stay';
/** The buttons of the question, in their order. */
export const leavingAnswers = ['save', 'leave', 'stay'] as const satisfies readonly LeavingAnswer[];

/**
 * Whether leaving the plan needs a question: the document lacks changes. None of them would be lost (they are in
 * the working copy and offered at the next start), but somebody else who opens the document would not see them.
 */
export function mustAskBeforeLeaving(status: PlanStatus | null): boolean {
  return status !== null && !status.document.saved && status.version > 0;
}
