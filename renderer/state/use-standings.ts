import { useMemo } from 'react';
import { prepare } from '#app/results/prepare.ts';
import { type Standings, standings } from '#app/results/standings.ts';
import { usePlan } from './session-context.tsx';
import { useDraws } from './use-draws.ts';

/**
 * Totals of the open plan by its agreed scores, in the window. Who leads follows both halves of the lead test as soon
 * as there are draws, a moment after a change.
 */
export function useStandings(): Standings {
  const plan = usePlan();
  const preparation = useMemo(() => prepare(plan, { kind: 'agreed' }), [plan]);
  const problems = useMemo(() => (preparation.ready ? [preparation.problem] : []), [preparation]);
  const draws = useDraws(plan, problems, null);
  const drawn = problems[0] && draws.get(problems[0])?.drawn;
  return useMemo(() => standings(plan, preparation, drawn), [plan, preparation, drawn]);
}
