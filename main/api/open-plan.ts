import type { EventName, EventOf } from '#app/contract/contract.ts';
import type { OpenedPlan } from '#app/contract/open-plan.ts';
import { type PackedPlan, packPlan } from '#app/contract/packed-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import type { Session } from './session.ts';

/** The payload is only made where somebody listens: a plan is long. */
type Publish = <Name extends EventName>(event: Name, payload: () => EventOf<Name>) => void;

/** The one plan that is open, or none. Publishes what happens to it. */
export interface OpenPlan {
  session(): Session | null;
  /**
   * Puts another plan in the place of the open one. The open one is left only when the other could be opened, so
   * a refusal changes nothing.
   */
  replace(open: () => Result<Session>): Result<Session>;
  close(): void;
}

/** What a window needs to show a plan. */
export function openedPlan({ plan, status }: Session): OpenedPlan {
  const packed = packedPlans.get(plan) ?? packPlan(plan);
  packedPlans.set(plan, packed);
  return { plan: packed, status };
}

/** A plan is asked for more than once as it is: told of, answered with, fetched by a window that has just started. */
const packedPlans = new WeakMap<Plan, PackedPlan>();

/** The answer to a window that had a plan opened. */
export function shown(opened: Result<Session>): Result<OpenedPlan> {
  return opened.ok ? ok(openedPlan(opened.value)) : opened;
}

/** @param publish told of every change to the open plan, and of every plan that takes its place */
export function createOpenPlan(publish: Publish): OpenPlan {
  let session: Session | null = null;
  let unsubscribe = () => {};

  const leave = () => {
    unsubscribe();
    unsubscribe = () => {};
    session?.close();
    session = null;
  };

  return {
    session: () => session,
    replace(open) {
      const result = open();
      if (!result.ok) return result;
      leave();
      session = result.value;
      unsubscribe = session.subscribe((change) => publish('plan.changed', () => change));
      publish('plan.replaced', () => openedPlan(result.value));
      return result;
    },
    close() {
      if (!session) return;
      leave();
      publish('plan.replaced', () => null);
    },
  };
}
