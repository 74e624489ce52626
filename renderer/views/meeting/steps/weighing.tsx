import { type ReactNode, useMemo } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Problem } from '#app/results/results.ts';
import { TotalsLocked } from '#renderer/components/totals-locked.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useAreTotalsLocked } from '#renderer/state/totals-lock.ts';
import { Obstacles } from '../../results/obstacles.tsx';

/** What can be weighed by the agreed scores; or that totals are locked, or what is missing before there are any. */
export function Weighing({ children }: { children(plan: Plan, problem: Problem): ReactNode }) {
  const plan = usePlan();
  const isLocked = useAreTotalsLocked();
  const preparation = useMemo(() => prepare(plan, { kind: 'agreed' }), [plan]);
  if (isLocked) return <TotalsLocked />;
  if (!preparation.ready) return <Obstacles obstacles={preparation.obstacles} />;
  return children(plan, preparation.problem);
}
