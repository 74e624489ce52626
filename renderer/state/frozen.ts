import { create } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Channel } from '#app/contract/contract.ts';
import { areTotalsLocked } from '#app/meeting/meeting-state.ts';
import type { Freeze } from '#app/plan/freeze.ts';
import type { Plan } from '#app/plan/plan.ts';
import { refused } from '#app/plan/result.ts';
import { notifyRefusal } from './notices.ts';
import type { PlanSession, PlanState } from './plan-session.ts';
import { navigate } from './route.ts';

/** A frozen copy of the open plan, and the plan as it was then. */
export interface FrozenCopy {
  freeze: Freeze;
  plan: Plan;
}

/** The frozen copy that this window shows in the plan's place; `null` while it shows the plan. */
export const useFrozen = create<{ copy: FrozenCopy | null }>(() => ({ copy: null }));

/** Whether nothing can be changed: a frozen copy is shown. */
export function useIsFrozen(): boolean {
  return useFrozen(({ copy }) => copy !== null);
}

/** Shows a frozen copy in the plan's place, from its overview; a copy that was tampered with is refused, and any while totals are locked. */
export async function openFrozen(session: PlanSession, freeze: Freeze): Promise<void> {
  const now = session.store.getState().opened?.plan;
  if (now && areTotalsLocked(now)) return notifyRefusal(refused('totals_locked').error);
  const result = await session.call('freeze.read', { id: freeze.id });
  if (!result.ok) return notifyRefusal(result.error);
  useFrozen.setState({ copy: { freeze, plan: result.value.plan } });
  navigate('overview');
}

/** Back to the plan as it is. */
export function leaveFrozen(): void {
  useFrozen.setState({ copy: null });
}

/** What may be asked while a frozen copy is shown; everything else could change something, or speak of the plan as it is. */
const frozenMayAsk: ReadonlySet<Channel> = new Set<Channel>([
  ...(['app.info', 'app.menu', 'settings.read', 'settings.write', 'freeze.read'] as const),
  ...(['settings.export', 'settings.openDialog', 'settings.openBytes', 'settings.pickFolder'] as const),
  ...(['export.excel', 'export.last', 'export.showInFolder', 'report.make', 'minutes.make'] as const),
  ...(['plan.create', 'plan.openSample', 'plan.openDialog', 'plan.openBytes', 'plan.openKnown'] as const),
  ...(['plan.current', 'plan.close', 'jobs.start', 'jobs.cancel'] as const),
  ...(['resources.catalogue', 'resources.checklist', 'resources.phases', 'resources.competences'] as const),
  ...(['report.printer', 'resources.reportTemplates'] as const),
]);

/**
 * A session whose plan is a frozen copy: read by everything that reads the plan, refusing (`frozen_copy`) whatever
 * would change it. Papers are made of the copy, under its own hash.
 */
export function frozenSession(live: PlanSession, { freeze, plan }: FrozenCopy): PlanSession {
  const shown = ({ problem, opened }: PlanState): PlanState => ({
    isAsking: false,
    problem,
    opened: opened && { plan, status: { ...opened.status, version: freeze.version, undo: null, redo: null } },
  });
  const refusal = refused('frozen_copy', { name: freeze.name });
  const refuse = () => Promise.resolve(refusal);
  const store = createStore<PlanState>(() => shown(live.store.getState()));
  return {
    store,
    call: async (channel, input) => {
      if (!frozenMayAsk.has(channel)) return refusal;
      return live.call(channel, papers.has(channel) ? { ...input, freezeId: freeze.id } : input);
    },
    run: refuse,
    undo: refuse,
    redo: refuse,
    on: (event, listener) => live.on(event, listener),
    start() {
      const follow = (state: PlanState) => store.setState(shown(state));
      follow(live.store.getState());
      return live.store.subscribe(follow);
    },
  };
}

/** Papers, which are made of the copy. */
const papers: ReadonlySet<Channel> = new Set<Channel>(['export.excel', 'report.make', 'minutes.make']);
