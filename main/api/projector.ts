import type { EventOf } from '#app/contract/contract.ts';
import type { Presenter } from '#app/meeting/presenter.ts';
import { project } from '#app/meeting/project.ts';
import type { Projection } from '#app/meeting/projection.ts';
import type { Plan } from '#app/plan/plan.ts';

/** The wall of a meeting: what the facilitator put on it, drawn from the plan as it is. */
export interface Projector {
  /** Puts something else on the wall, or nothing, and tells the windows. */
  show(presenter: Presenter | null): void;
  current(): Projection | null;
  /** The plan is another now: what is on the wall is drawn anew. A meeting that is gone takes the wall with it. */
  planChanged(): void;
  /** Told by the shell when the projector's window comes and goes. */
  windowChanged(isOpen: boolean): void;
  isOpen(): boolean;
}

/**
 * @param plan the open plan, or `null`
 * @param publish tells what is on the wall
 * @param publishWindow tells the facilitator that the wall is there, or no longer
 */
export function createProjector(
  plan: () => Plan | null,
  publish: (projection: EventOf<'projector.changed'>) => void,
  publishWindow: (window: EventOf<'projector.windowChanged'>) => void,
): Projector {
  let isOpen = false;
  let presenter: Presenter | null = null;
  const current = (): Projection | null => {
    const open = plan();
    if (!open || !presenter || !open.meetings[presenter.meetingId]) return null;
    return project(open, presenter);
  };
  return {
    show(next) {
      presenter = next;
      publish(current());
    },
    current,
    planChanged() {
      if (!presenter) return;
      const projection = current();
      if (!projection) presenter = null;
      publish(projection);
    },
    windowChanged(isThere) {
      if (isOpen === isThere) return;
      isOpen = isThere;
      publishWindow({ isOpen });
    },
    isOpen: () => isOpen,
  };
}
