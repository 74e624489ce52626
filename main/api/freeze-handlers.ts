import { ok, refused } from '#app/plan/result.ts';
import { frozenPlan, thawedPlan } from '../file/frozen-plan.ts';
import { calendarDay } from './calendar-day.ts';
import type { Handlers } from './handler.ts';

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
    const freeze = session.plan.freezes[id];
    if (!freeze) return refused('row_missing', { collection: 'freezes', key: id });
    const plan = thawedPlan(freeze);
    return plan.ok ? ok({ plan: plan.value }) : plan;
  },
};
