import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { CommandRequest } from '#app/commands/registry.ts';
import type { PlanStatus } from '#app/contract/open-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { notifyRefusal } from './notices.ts';
import type { PlanSession, PlanState } from './plan-session.ts';

/** Which plan what is below reads, and how it changes it; the session has been started. */
export const SessionContext = createContext<PlanSession | null>(null);

/** The line to main, for what is not a command (files, history, export). */
export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session above this component');
  return session;
}

/** Why main can't be reached; `null` while it can. */
export function useProblem(): PlanState['problem'] {
  return useStore(useSession().store, (state) => state.problem);
}

/** The open plan, or `null` when there is none. */
export function useOpenPlan(): Plan | null {
  return useStore(useSession().store, (state) => state.opened?.plan ?? null);
}

/** The open plan. Only for what is shown while a plan is open. */
export function usePlan(): Plan {
  const plan = useOpenPlan();
  if (!plan) throw new Error('no plan is open');
  return plan;
}

/** What undo and redo would do, version and save state of the open plan; `null` when none is open. */
export function useStatus(): PlanStatus | null {
  return useStore(useSession().store, (state) => state.opened?.status ?? null);
}

/** Sends a command. A refusal is told to the reader, unless the caller shows it where it belongs. */
export type RunCommand = (
  request: CommandRequest,
  options?: { refusal?: 'notice' | 'caller' },
) => Promise<Result<PlanStatus>>;

export function useCommand(): RunCommand {
  const session = useSession();
  return useCallback(
    async (request, { refusal = 'notice' } = {}) => {
      const result = await session.run(request);
      if (!result.ok && refusal === 'notice') notifyRefusal(result.error);
      return result;
    },
    [session],
  );
}
