import type { EventName, EventOf } from '#app/contract/contract.ts';
import type { OpenedPlan } from '#app/contract/open-plan.ts';
import { packPlan } from '#app/contract/packed-plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import type { Session } from './session.ts';

type Publish = <Name extends EventName>(event: Name, payload: EventOf<Name>) => void;

/** The one plan that is open, or none. Publishes what happens to it. */
export interface OpenPlan {
  session(): Session | null;
  /**
   * Puts another plan in the place of the open one. The open one is left only when the other could be opened, so
   * a refusal changes nothing.
   */
  replace(open: () => Result<Session>): Result<OpenedPlan>;
  close(): void;
}

/** What a window needs to show a plan. */
export function openedPlan({ plan, status }: Session): OpenedPlan {
  return { plan: packPlan(plan), status };
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
      unsubscribe = session.subscribe((change) => publish('plan.changed', change));
      const opened = openedPlan(session);
      publish('plan.replaced', opened);
      return ok(opened);
    },
    close() {
      if (!session) return;
      leave();
      publish('plan.replaced', null);
    },
  };
}
