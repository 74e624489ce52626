import { keptPlan } from '../plan/kept-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { planDifferences, type RowDifference, rowOf } from './plans.ts';

/**
 * Everything in which a plan is no longer as it was frozen. Frozen copies are no change of the plan, and what is said
 * in a round stays unseen until the round is revealed.
 *
 * @param then as a frozen copy keeps it
 */
export function frozenDifferences(then: Plan, plan: Plan): RowDifference[] {
  const now = keptPlan(plan);
  const isHidden = ({ collection, key }: RowDifference) => {
    if (collection !== 'ratings') return false;
    const roundId = String((rowOf(now, 'ratings', key) ?? rowOf(then, 'ratings', key))?.roundId);
    return (now.rounds[roundId] ?? then.rounds[roundId])?.status !== 'revealed';
  };
  return planDifferences(then, now).filter((difference) => !isHidden(difference));
}
