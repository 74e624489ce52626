import type { FollowUp } from '#app/plan/decision.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';

/** What is to be done after a decision, in order. */
export function followUpsOf({ followUps }: Pick<Plan, 'followUps'>, decisionId: string): FollowUp[] {
  return sorted(followUps).filter((row) => row.decisionId === decisionId);
}
