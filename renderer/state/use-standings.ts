import { useMemo } from 'react';
import { prepare } from '#app/results/prepare.ts';
import { type Standings, standings, withoutTotals } from '#app/results/standings.ts';
import { usePlan } from './session-context.tsx';
import { useAreTotalsLocked } from './totals-lock.ts';
import { useDraws } from './use-draws.ts';

/**
 * Totals of the open plan by its agreed scores, in the window. Who leads follows both halves of the lead test as soon
 * as there are draws, a moment after a change. Without totals while a meeting locks them.
 */
export function useStandings(): Standings {
  const plan = usePlan();
  const preparation = useMemo(() => prepare(plan, { kind: 'agreed' }), [plan]);
  const isLocked = useAreTotalsLocked();
  const problems = useMemo(
    () => (preparation.ready && !isLocked ? [preparation.problem] : []),
    [preparation, isLocked],
  );
  const draws = useDraws(plan, problems, null);
  const drawn = problems[0] && draws.get(problems[0])?.drawn;
  return useMemo(() => {
    const found = standings(plan, preparation, drawn);
    return isLocked ? withoutTotals(found) : found;
  }, [plan, preparation, drawn, isLocked]);
}
