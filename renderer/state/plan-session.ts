import { applyPatches, enablePatches, type Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CommandRequest } from '#app/commands/registry.ts';
import type { Bridge } from '#app/contract/bridge.ts';
import type { Channel, EventOf, InputOf, OutputOf, PlanStatus } from '#app/contract/contract.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';

enablePatches();

/** The window's copy of the plan, and how it stands with main. */
export interface PlanState {
  /** `lost`: main does not answer; what was acknowledged is safe in its working copy. */
  connection: 'connecting' | 'connected' | 'lost';
  opened: { plan: Plan; status: PlanStatus } | null;
}

export interface PlanSession {
  readonly store: StoreApi<PlanState>;
  /** One question to main. A broken line is the refusal `connection_lost`, never an exception. */
  call<Name extends Channel>(channel: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>>;
  /** Carries a command out; when it resolves, the window's copy already shows it. */
  run(request: CommandRequest): Promise<Result<PlanStatus>>;
  undo(): Promise<Result<PlanStatus>>;
  redo(): Promise<Result<PlanStatus>>;
  /** Listens to main and fetches the open plan; returns what ends it. */
  start(): () => void;
}

const retryMs = 2000;
/** Patches usually come before the answer; if they don't, the plan is fetched whole. */
const patchPatienceMs = 1500;

/** Keeps a copy of the plan in step with main: patches in version order, fetched anew when one is missing. */
export function createPlanSession(bridge: Bridge): PlanSession {
  const store = createStore<PlanState>(() => ({ connection: 'connecting', opened: null }));
  /** Grows when another plan takes the place, so that a late answer about the old one is dropped. */
  let generation = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const call: PlanSession['call'] = async (channel, input) => {
    try {
      const result = await bridge.call(channel, input);
      if (!result.ok && result.error.code === 'connection_lost') lose();
      return result;
    } catch {
      lose();
      return refused('connection_lost');
    }
  };

  const fetchPlan = async () => {
    const asked = generation;
    const result = await call('plan.current', {});
    if (!result.ok || stopped) return;
    const current = store.getState().opened;
    const isStale =
      asked !== generation ||
      (current && result.value && result.value.status.version < current.status.version);
    store.setState({ connection: 'connected', ...(isStale ? {} : { opened: result.value }) });
  };

  const lose = () => {
    if (stopped) return;
    store.setState({ connection: 'lost' });
    clearTimeout(retry);
    retry = setTimeout(() => void fetchPlan(), retryMs);
  };

  const changed = ({ patches, status }: EventOf<'plan.changed'>) => {
    const { opened } = store.getState();
    if (!opened || status.version < opened.status.version) return;
    const isNext = status.version === opened.status.version + 1;
    if (patches.length === 0 && (isNext || status.version === opened.status.version)) {
      store.setState({ opened: { plan: opened.plan, status } });
    } else if (isNext) {
      store.setState({ opened: { plan: applyPatches(opened.plan, patches as Patch[]), status } });
    } else if (status.version > opened.status.version) {
      void fetchPlan();
    }
  };

  const replaced = (opened: EventOf<'plan.replaced'>) => {
    generation += 1;
    store.setState({ connection: 'connected', opened });
  };

  /** Waits until the copy has reached the version that main answered with. */
  const caughtUp = async (result: Result<PlanStatus>): Promise<Result<PlanStatus>> => {
    if (!result.ok) return result;
    const { version } = result.value;
    const isThere = () => (store.getState().opened?.status.version ?? version) >= version;
    if (isThere()) return result;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        unsubscribe();
        resolve();
      };
      const unsubscribe = store.subscribe(() => isThere() && done());
      const timer = setTimeout(() => void fetchPlan().then(done), patchPatienceMs);
    });
    return ok(result.value);
  };

  return {
    store,
    call,
    run: async (command) => caughtUp(await call('plan.execute', { command })),
    undo: async () => caughtUp(await call('plan.undo', {})),
    redo: async () => caughtUp(await call('plan.redo', {})),
    start() {
      stopped = false;
      const ends = [bridge.on('plan.changed', changed), bridge.on('plan.replaced', replaced)];
      void fetchPlan();
      return () => {
        stopped = true;
        clearTimeout(retry);
        for (const end of ends) end();
      };
    },
  };
}
