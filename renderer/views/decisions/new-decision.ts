import type { Decision } from '#app/plan/decision.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { sortAtEnd } from '../../state/order.ts';
import type { Text } from '../../state/text.ts';
import { today } from '../../state/today.ts';

/** A decision as it is added: dated today, made on the latest frozen copy, with nothing else said yet. */
export function newDecision(plan: Plan, { t }: Text, meetingId: string | null): Decision {
  return {
    id: crypto.randomUUID(),
    sort: sortAtEnd(Object.values(plan.decisions)),
    name: t('decisions.new'),
    decidedOn: today(),
    decidedByRole: '',
    meetingId,
    scenarioId: null,
    // The latest copy is the likely one to have been on the table.
    freezeId: sorted(plan.freezes).at(-1)?.id ?? null,
    outcome: '',
    reason: '',
    rejected: '',
    dissent: '',
  };
}
