import { useMemo } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { type Consequences, consequences } from '#app/results/consequences.ts';
import { standings } from '#app/results/standings.ts';

/** The chain from the plan as it was to the plan as it is. Where the scenarios stood is reckoned once. */
export function useConsequences(since: Plan, plan: Plan, scenarioId: string): Consequences {
  const stood = useMemo(() => standings(since), [since]);
  return useMemo(
    () => consequences(since, plan, scenarioId, (each) => (each === since ? stood : standings(each))),
    [since, plan, scenarioId, stood],
  );
}
