import { ok, refused } from '#app/plan/result.ts';
import type { HandlerContext, Handlers } from './handler.ts';
import { openedPlan } from './open-plan.ts';

/** The open plan: look at it, change it, step back and forth. */
export const planHandlers: Handlers<
  'plan.current' | 'plan.execute' | 'plan.undo' | 'plan.redo' | 'plan.close'
> = {
  'plan.current': (_input, { open }) => {
    const session = open.session();
    return ok(session && openedPlan(session));
  },
  'plan.execute': ({ command: { type, input } }, context) =>
    current(context)?.execute({ type, input }) ?? noPlan,
  'plan.undo': (_input, context) => current(context)?.undo() ?? noPlan,
  'plan.redo': (_input, context) => current(context)?.redo() ?? noPlan,
  'plan.close': (_input, { open }) => {
    open.close();
    return ok({});
  },
};

const noPlan = refused('no_plan_open');

function current({ open }: HandlerContext) {
  return open.session();
}
