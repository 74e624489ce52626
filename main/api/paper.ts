import type { PaperContext } from '#app/contract/paper-orders.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { shownHash } from '../jobs/paper-context.ts';
import { calendarDay } from './calendar-day.ts';
import { frozenCopy } from './freeze-handlers.ts';
import type { Session } from './session.ts';

/** What goes on paper, and for whom. */
interface Paper {
  plan: Plan;
  context: PaperContext;
}

/**
 * The plan as it is now or a frozen copy of it. Both are named by the same hash, so that a paper made when the plan
 * was frozen is known for the copy that was kept.
 *
 * @param choice whom it is for; `freezeId` of the copy, the plan as it is when left out
 */
export function paperOf(
  session: Session,
  {
    profile,
    language,
    freezeId,
  }: Pick<PaperContext, 'profile' | 'language'> & { freezeId?: string | undefined },
  now: Date,
): Result<Paper> {
  const { plan, status } = session;
  const reader = { profile, language, today: calendarDay(now) };
  if (freezeId === undefined)
    return ok({ plan, context: { ...reader, planVersion: status.version, planHash: null } });
  const copy = frozenCopy(session, freezeId);
  if (!copy.ok) return copy;
  const { version, hash } = copy.value.freeze;
  return ok({
    plan: copy.value.plan,
    context: { ...reader, planVersion: version, planHash: shownHash(hash) },
  });
}
