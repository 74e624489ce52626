import type { Freeze } from '#app/plan/freeze.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { frozenPlan, thawedPlan } from '../file/frozen-plan.ts';
import { calendarDay } from './calendar-day.ts';
import type { Handlers } from './handler.ts';
import type { Session } from './session.ts';

/** Frozen copies of the open plan: made, and read again as they were. */
export const freezeHandlers: Handlers<'freeze.make' | 'freeze.read'> = {
  'freeze.make': (given, { open, now }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const { plan, status } = session;
    const frozenOn = calendarDay(now());
    const freeze = { ...given, frozenOn, version: status.version, ...frozenPlan(plan) };
    return session.execute({ type: 'freeze.add', input: { freeze } });
  },
  'freeze.read': ({ id }, { open }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const copy = frozenCopy(session, id);
    return copy.ok ? ok({ plan: copy.value.plan }) : copy;
  },
};

/** A frozen copy of the open plan with what it holds; `row_missing`, `freeze_damaged`. */
export function frozenCopy({ plan }: Session, id: string): Result<{ freeze: Freeze; plan: Plan }> {
  const freeze = plan.freezes[id];
  if (!freeze) return refused('row_missing', { collection: 'freezes', key: id });
  const thawed = thawedPlan(freeze);
  return thawed.ok ? ok({ freeze, plan: thawed.value }) : thawed;
}
