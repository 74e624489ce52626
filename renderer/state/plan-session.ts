import type { Patch } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { patched } from '#app/commands/patched.ts';
import type { CommandRequest } from '#app/commands/registry.ts';
import type { Bridge } from '#app/contract/bridge.ts';
import type { Channel, EventOf, InputOf, OutputOf } from '#app/contract/contract.ts';
import type { OpenedPlan, PlanStatus } from '#app/contract/open-plan.ts';
import { unpackPlan } from '#app/contract/packed-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { type Connection, type Problem, unbroken } from '../bridge/connection.ts';

/** The window's copy of the plan, and how it stands with main. */
export interface PlanState {
  /** Main has not yet said whether a plan is open. */
  isAsking: boolean;
  /** Why main can't be reached, if so; what was acknowledged is safe in its working copy. */
  problem: Problem;
  opened: { plan: Plan; status: PlanStatus } | null;
}

export interface PlanSession {
  readonly store: StoreApi<PlanState>;
  /** One question to main. A broken line is a refusal, never an exception. */
  call<Name extends Channel>(channel: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>>;
  /** Carries a command out; when it resolves, the window's copy already shows it. */
  run(request: CommandRequest): Promise<Result<PlanStatus>>;
  undo(): Promise<Result<PlanStatus>>;
  redo(): Promise<Result<PlanStatus>>;
  /** What main says unasked; returns what ends it. */
  on: Bridge['on'];
  /** Listens to main and fetches the open plan; returns what ends it. */
  start(): () => void;
}

/** Patches usually come before the answer; if they don't, the plan is fetched whole. */
const patchPatienceMs = 1500;

/** Keeps a copy of the plan in step with main: patches in version order, fetched anew when one is missing. */
export function createPlanSession(bridge: Bridge, connection: Connection = unbroken): PlanSession {
  const store = createStore<PlanState>(() => ({
    isAsking: true,
    problem: connection.problem(),
    opened: null,
  }));
  /** Grows when another plan takes the place, so that a late answer about the old one is dropped. */
  let generation = 0;
  const fetchPlan = async () => {
    const asked = generation;
    const result = await bridge.call('plan.current', {});
    if (asked !== generation) return;
    if (!result.ok) return store.setState({ isAsking: false });
    const current = store.getState().opened;
    const isBehind = current && result.value && result.value.status.version < current.status.version;
    store.setState({ isAsking: false, ...(isBehind ? {} : { opened: unpacked(result.value) }) });
  };

  const changed = ({ patches, status }: EventOf<'plan.changed'>) => {
    const { opened } = store.getState();
    if (!opened || status.version < opened.status.version) return;
    const isNext = status.version === opened.status.version + 1;
    if (patches.length === 0 && (isNext || status.version === opened.status.version)) {
      store.setState({ opened: { plan: opened.plan, status } });
    } else if (isNext) {
      store.setState({ opened: { plan: patched(opened.plan, patches as Patch[]), status } });
    } else if (status.version > opened.status.version) {
      void fetchPlan();
    }
  };

  const replaced = (opened: EventOf<'plan.replaced'>) => {
    generation += 1;
    store.setState({ isAsking: false, opened: unpacked(opened) });
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
    call: (channel, input) => bridge.call(channel, input),
    run: async (command) => caughtUp(await bridge.call('plan.execute', { command })),
    undo: async () => caughtUp(await bridge.call('plan.undo', {})),
    redo: async () => caughtUp(await bridge.call('plan.redo', {})),
    on: (event, listener) => bridge.on(event, listener),
    start() {
      const ends = [
        bridge.on('plan.changed', changed),
        bridge.on('plan.replaced', replaced),
        connection.watch((problem) => {
          store.setState({ problem });
          if (problem === null) void fetchPlan();
        }),
      ];
      void fetchPlan();
      return () => {
        generation += 1;
        for (const end of ends) end();
      };
    },
  };
}

function unpacked(sent: OpenedPlan | null): PlanState['opened'] {
  return sent && { plan: unpackPlan(sent.plan), status: sent.status };
}
