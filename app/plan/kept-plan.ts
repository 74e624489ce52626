import type { Plan } from './plan.ts';

/**
 * What a frozen copy keeps of a plan: all of it but the frozen copies themselves, which would nest without end, and what
 * is said in anonymous rounds that are still open: closing them must leave nobody's name anywhere.
 */
export function keptPlan(plan: Plan): Plan {
  const isOpen = (roundId: string) => {
    const round = plan.rounds[roundId];
    return round?.anonymous === true && round.status === 'private';
  };
  const ratings = Object.entries(plan.ratings).filter(([, { roundId }]) => !isOpen(roundId));
  // A decision can't point at a copy that isn't there.
  const decisions = Object.entries(plan.decisions).map(
    ([id, decision]) =>
      [id, decision.freezeId === null ? decision : { ...decision, freezeId: null }] as const,
  );
  return {
    ...plan,
    freezes: {},
    ratings: Object.fromEntries(ratings),
    decisions: Object.fromEntries(decisions),
  };
}
